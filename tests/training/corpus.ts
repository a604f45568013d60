import { parseGoldLine } from '../../src/evaluation/index.js';
import { readText } from '../../src/article/read.js';
import type { AnnotatedArticle } from '../../src/training/gold.js';
import { at, type WrittenArticle, type WrittenAttribution } from '../evaluation/corpus.js';

interface Quote {
  readonly words: string;
  readonly source: string;
  /** Null: somebody whom the article does not name. */
  readonly speaker: string | null;
}

/** Six articles of invented towns. In each somebody speaks and is then called by a pronoun. */
const ARTICLES: Readonly<Record<string, readonly [text: string, quotes: readonly Quote[]]>> = {
  bridge: [
    'Mayor Ines Vartan opened the new bridge on Monday. “It will outlast all of us,” Vartan said.\n\n' +
      '“We paid for every bolt,” she added. Tomas Reke built it.',
    [
      { words: 'It will outlast all of us,', source: 'Vartan', speaker: 'Ines Vartan' },
      { words: 'We paid for every bolt,', source: 'she', speaker: 'Ines Vartan' },
    ],
  ],
  ferry: [
    'Captain Olaf Brenning took the ferry out on Friday. He met the engineer Peter Lusk on the quay.\n\n' +
      '“The engine coughed twice,” Lusk said. “I knew that it would stop,” he said.',
    [
      { words: 'The engine coughed twice,', source: 'Lusk', speaker: 'Peter Lusk' },
      { words: 'I knew that it would stop,', source: 'he', speaker: 'Peter Lusk' },
    ],
  ],
  mill: [
    'Dora Quill bought the old mill from Anna Trask. “The wheel still turns,” Quill said.\n\n' +
      '“Nobody believed me,” she said. A neighbour said: “We hear it at night.”',
    [
      { words: 'The wheel still turns,', source: 'Quill', speaker: 'Dora Quill' },
      { words: 'Nobody believed me,', source: 'she', speaker: 'Dora Quill' },
      { words: 'We hear it at night.', source: 'A neighbour', speaker: null },
    ],
  ],
  harvest: [
    'The farmer Jonas Wick lost half of his barley. His brother Emil Wick lost none.\n\n' +
      '“The rain came in June,” Jonas Wick said. “My field is higher,” he said, Emil recalled.',
    [
      { words: 'The rain came in June,', source: 'Jonas Wick', speaker: 'Jonas Wick' },
      // The parser takes the nearer "he said" for the man before; the annotator knows better.
      { words: 'My field is higher,', source: 'he', speaker: 'Emil Wick' },
    ],
  ],
  clinic: [
    'Dr. Mara Selk runs the clinic of Ostervale. Dr. Selk hired Ruth Amsel in May.\n\n' +
      '“We see forty people a day,” Selk said on Tuesday. “There are only two of us,” she said.\n\n' +
      '“The roof leaks when it rains,” Ruth Amsel said, as Selk had told her.',
    [
      { words: 'We see forty people a day,', source: 'Selk', speaker: 'Mara Selk' },
      { words: 'There are only two of us,', source: 'she', speaker: 'Mara Selk' },
      // Second-hand words: the parser names whoever passes them on.
      { words: 'The roof leaks when it rains,', source: 'Ruth Amsel', speaker: 'Mara Selk' },
    ],
  ],
  court: [
    'Judge Hanno Pell closed the hearing. “I have heard enough,” Pell said.\n\n' +
      'He turned to the clerk. “Bring the papers tomorrow,” he said. The lawyer said that “the delay is absurd”.',
    [
      { words: 'I have heard enough,', source: 'Pell', speaker: 'Hanno Pell' },
      { words: 'Bring the papers tomorrow,', source: 'he', speaker: 'Hanno Pell' },
      { words: 'the delay is absurd', source: 'The lawyer', speaker: null },
    ],
  ],
};

/** The articles as their lines are written. */
export function written(): WrittenArticle[] {
  return Object.entries(ARTICLES).map(([id, [text, quotes]]) => ({
    id,
    text,
    attributions: quotes.map(({ words, source, speaker }, index): WrittenAttribution => {
      const content = at(text, words);
      // In each of these sentences the source is the last of its form before the words, or the first after them.
      const after = text.indexOf(source, content[0]![1]);
      const within = after >= 0 && after - content[0]![1] < 8 ? after : text.lastIndexOf(source, content[0]![0]);
      return {
        id: `E${index + 1}`,
        kind: 'direct',
        content,
        source: at(text, source, within),
        speaker: { name: speaker, type: 'person' },
      };
    }),
  }));
}

/** The articles as they are read. */
export function annotated(articles: readonly WrittenArticle[] = written()): AnnotatedArticle[] {
  return articles.map((article) => ({
    gold: parseGoldLine(JSON.stringify(article)),
    article: readText({ id: article.id, text: article.text }),
  }));
}

export const lines = (articles: readonly WrittenArticle[] = written()): string =>
  articles.map((article) => `${JSON.stringify(article)}\n`).join('');
