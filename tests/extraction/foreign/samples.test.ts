import { describe, expect, it } from '@jest/globals';
import { extractForeign, isForeignLanguage } from '../../../src/extraction/foreign/index.js';
import { readManifest, readSeed } from '../../support/seeds.js';

/** What each sample article holds: the first words of a quote, its kind, who said it. */
const expected: Readonly<Record<string, readonly (readonly [string, string, string | null])[]>> = {
  'articles/echo-des-ecluses-barrage.txt': [
    ['Nous avons appuyé sur', 'direct', 'Tobias Wrenfield'],
    ['Quelqu’un doit une explication', 'direct', 'Marguerite Oyelaran'],
    ['les mêmes charnières', 'mixed', 'Solenne Guivarch'],
    ['J’ai fait ouvrir', 'direct', 'Solenne Guivarch'],
    ['Je veux bien montrer', 'direct', 'Fernand Cazalis'],
    ['chaque barrage de la côte', 'indirect', null],
    ['On ne tient pas', 'direct', 'Loïc Ferrandier'],
    ['à jour', 'mixed', null],
    ['Ils sont à jour', 'direct', null],
    ['la vanne numéro quatre', 'indirect', 'Calloway Marine'],
    ['Nous avons entretenu', 'direct', 'Desmond Pryce-Alder'],
    ['La graisse', 'direct', 'Solenne Guivarch'],
  ],
  'articles/niederfeldener-anzeiger-brandauer.txt': [
    ['Unsere Zylinder haben funktioniert', 'direct', 'Annelore Brandauer'],
    ['Damals hat jeder', 'direct', 'Wenzel Hintermoser'],
    ['Wir haben um zwanzig', 'direct', 'Tobias Wrenfield'],
    ['wie Kerzenwachs', 'mixed', null],
    ['Tor vier aus dem Vertrag', 'indirect', 'Desmond Pryce-Alder'],
    ['eine sehr englische Art', 'mixed', 'Annelore Brandauer'],
    ['Mein Vater hat', 'direct', 'Roswitha Kienast'],
    ['Wir rechnen nicht damit', 'direct', 'Annelore Brandauer'],
    ['Mit einem.', 'direct', 'Annelore Brandauer'],
    ['für alle Fälle', 'mixed', 'Wenzel Hintermoser'],
  ],
  'articles/gaviota-puerto-almenar.txt': [
    ['No vamos a esperar', 'direct', 'Itziar Montalbán'],
    ['Es menos de lo que cuesta', 'direct', 'Itziar Montalbán'],
    ['Pulsamos el botón', 'direct', 'Tobias Wrenfield'],
    ['Alguien le debe', 'direct', 'Marguerite Oyelaran'],
    ['Antes preguntaba por', 'direct', 'Baltasar Quirós'],
    ['La grasa no falla', 'direct', 'Candela'],
    ['en la dársena trabajan', 'indirect', 'Remedios Arnau'],
    ['Con buena voluntad', 'direct', 'Remedios Arnau'],
    ['Son siete', 'direct', 'Itziar Montalbán'],
    ['la revisión llega tarde', 'indirect', null],
    ['Si hace falta que', 'direct', 'Octavio Benavent'],
  ],
};

const seeds = readManifest().filter(({ language }) => isForeignLanguage(language));

describe('the sample articles in other languages', () => {
  it('are all listed here', () => {
    expect(seeds.map(({ file }) => file).sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(seeds)('$file: every quote and who said it', (seed) => {
    const article = readSeed(seed);
    if (!isForeignLanguage(seed.language)) throw new Error(`${seed.file} is not in a language that is read here`);
    const { quotes } = extractForeign(article, seed.language);
    const wanted = expected[seed.file]!;
    const shown = quotes.map(({ kind, content, speaker }, index) => {
      const { start } = content[0]!;
      const opening = wanted[index]?.[0] ?? article.text.slice(start, start + 30);
      return [article.text.slice(start, start + opening.length), kind, speaker];
    });
    expect(shown).toEqual(wanted);
  });
});
