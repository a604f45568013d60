import type { Stance } from '../types.js';

/** What a printed form of a verb tells: "sagte" stands alone, "gesagt" needs an auxiliary, "añadiendo" a main clause. */
export type Shape = 'finite' | 'participle' | 'gerund';

/** One printed form of a verb of saying. */
export interface VerbForm {
  readonly lemma: string;
  readonly stance: Stance;
  readonly shape: Shape;
  /** "sagten", "dijeron": more than one person speaks. */
  readonly plural: boolean;
  /** The same word is the infinitive ("sagen"): plural only where its place says so. */
  readonly alsoInfinitive: boolean;
  /** Separable prefix at the end of the clause ("räumte … ein"). */
  readonly particle: string | null;
  /** A verb of naming: the marked words are what it calls something ("nannte das »eine Frechheit«"). */
  readonly names: boolean;
}

/** The endings of a regular class of verbs, each list parted by white space. */
export interface Conjugation {
  readonly infinitive: string;
  readonly singular: string;
  readonly plural: string;
  readonly participle: string;
  readonly gerund: string;
}

/** Verbs by stance. A regular verb is its infinitive; any other is `infinitive [particle] | singular | plural | participles | gerund`, one a line. */
export interface VerbList {
  readonly conjugations: readonly Conjugation[];
  readonly regular: Partial<Readonly<Record<Stance, string>>>;
  readonly irregular: Partial<Readonly<Record<Stance, string>>>;
  /** Lemmas of the verbs of naming. */
  readonly naming: string;
}

const parts = (list: string): string[] => list.trim().split(/\s+/u).filter(Boolean);

/** Every printed form of the verbs of a list, lower case. Where two verbs share a form the first one listed keeps it. */
export function verbForms({ conjugations, regular, irregular, naming }: VerbList): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const named = new Set(parts(naming));
  const add = (
    infinitive: string,
    stance: Stance,
    particle: string | null,
    printed: readonly [string[], string[], string[], string[]],
  ): void => {
    // A German dictionary form carries its prefix; the clause prints it apart.
    const lemma = infinitive;
    const bare = particle ? infinitive.slice(particle.length) : infinitive;
    const shapes: readonly Shape[] = ['finite', 'finite', 'participle', 'gerund'];
    printed.forEach((each, index) => {
      for (const form of each) {
        const shape = shapes[index]!;
        // Participles are printed in one word: "eingeräumt".
        const apart = shape === 'finite' ? particle : null;
        const plural = index === 1;
        const alsoInfinitive = plural && form === bare;
        const key = apart ? `${form} ${apart}` : form;
        if (!forms.has(key))
          forms.set(key, { lemma, stance, shape, plural, alsoInfinitive, particle: apart, names: named.has(lemma) });
      }
    });
  };
  for (const [stance, list] of Object.entries(irregular) as [Stance, string][]) {
    for (const line of list.trim().split('\n')) {
      const [head = '', singular = '', plural = '', participle = '', gerund = ''] = line.split('|');
      const [infinitive = '', particle = null] = parts(head);
      add(infinitive, stance, particle, [parts(singular), parts(plural), parts(participle), parts(gerund)]);
    }
  }
  for (const [stance, list] of Object.entries(regular) as [Stance, string][]) {
    for (const infinitive of parts(list)) {
      const model = conjugations.find((each) => infinitive.endsWith(each.infinitive));
      if (!model) throw new Error(`no conjugation for the verb “${infinitive}”: list it with its forms`);
      const stem = infinitive.slice(0, -model.infinitive.length);
      const withEndings = (endings: string): string[] => parts(endings).map((ending) => stem + ending);
      add(infinitive, stance, null, [
        withEndings(model.singular),
        withEndings(model.plural),
        withEndings(model.participle),
        withEndings(model.gerund),
      ]);
    }
  }
  return forms;
}
