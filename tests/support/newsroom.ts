import type { Database } from '../../src/database/client.js';
import { type Story, storeStory } from './stories.js';

/** A small invented story line, told by several outlets; docs/api.md shows answers from it. */
export const stories = {
  herald: {
    outlet: 'The Vettle Herald',
    url: 'https://www.vettleherald.example/harbour/ferry-timetable?utm_source=front',
    title: 'Ferry timetable to follow the tide',
    authors: ['Nora Quill'],
    publishedAt: '2026-03-09T06:30:00Z',
    dateline: 'PORT ELLERY',
    language: 'en',
    wires: [{ name: 'Northline Wire', role: 'PHOTO' }],
    boilerplate: ['Share this'],
    text: [
      'Share this',
      'PORT ELLERY — The ferry timetable will follow the tide from May, harbour director Ines Vartan said on Monday.',
      '“We cannot argue with the moon,” Vartan told reporters. “A ferry that leaves on time and sits on the mud is not on time.”',
      'Councillor Tobias Renn denied that commuters had been “left in the dark”. He quoted his predecessor: “She used to say ‘ask the sea first’, and she was right.”',
      'A spokesman for the ferry company warned that “nobody has told the crews yet”.',
    ].join('\n\n'),
    quotes: [
      {
        words: ['The ferry timetable will follow the tide from May'],
        kind: 'indirect',
        cue: ['said', 'say', 'say'],
        source: 'harbour director Ines Vartan',
        speaker: 'Ines Vartan',
        role: 'harbour director',
        confidence: 0.81,
      },
      {
        words: ['We cannot argue with the moon,', 'A ferry that leaves on time and sits on the mud is not on time.'],
        cue: ['told', 'tell', 'say'],
        source: 'Vartan',
        speaker: 'Ines Vartan',
        role: 'harbour director',
        confidence: 0.97,
      },
      {
        words: ['left in the dark'],
        kind: 'mixed',
        clause: 'that commuters had been “left in the dark”',
        cue: ['denied', 'deny', 'deny'],
        source: 'Councillor Tobias Renn',
        speaker: 'Tobias Renn',
        role: 'Councillor',
        confidence: 0.93,
      },
      {
        words: ['She used to say ‘ask the sea first’, and she was right.'],
        cue: ['quoted', 'quote', 'say'],
        source: 'He',
        speaker: 'Tobias Renn',
        confidence: 0.74,
      },
      {
        words: ['ask the sea first'],
        cue: ['say ‘ask', 'say', 'say'],
        source: 'She',
        nestedIn: 3,
        via: 'Tobias Renn',
        confidence: 0.4,
      },
      {
        words: ['nobody has told the crews yet'],
        kind: 'mixed',
        cue: ['warned', 'warn', 'warn'],
        source: 'A spokesman for the ferry company',
        type: 'person',
        role: 'spokesman for the ferry company',
        confidence: 0.88,
      },
    ],
    speakers: [
      { name: 'Ines Vartan', type: 'person', aliases: [{ name: 'Vartan', count: 1 }], roles: ['harbour director'] },
      { name: 'Tobias Renn', type: 'person', aliases: [], roles: ['Councillor'] },
    ],
  },
  courier: {
    outlet: 'Ellery Courier',
    url: 'https://courier.example/2026/ferries',
    title: 'Ferries to wait for water',
    publishedAt: '2026-03-10',
    language: 'en',
    wires: [{ name: 'Northline Wire', role: 'REPUBLISHED' }],
    text: [
      'Ferries in Port Ellery will wait for water. “We cannot argue with the moon,” harbour director Inês Vartan said.',
      'The Harbour Trust praised the “courage of the timetable” and claimed that bridges would cost more.',
      '“No comment,” said the bridge operator. “No comment,” it said again.',
    ].join('\n\n'),
    quotes: [
      {
        words: ['We cannot argue with the moon,'],
        cue: ['said.', 'say', 'say'],
        source: 'harbour director Inês Vartan',
        speaker: 'Inês Vartan',
        role: 'harbour director',
        confidence: 0.95,
      },
      {
        words: ['courage of the timetable'],
        kind: 'mixed',
        cue: ['praised', 'praise', 'praise'],
        source: 'The Harbour Trust',
        speaker: 'The Harbour Trust',
        type: 'organization',
        confidence: 0.9,
      },
      {
        words: ['bridges would cost more'],
        kind: 'indirect',
        cue: ['claimed', 'claim', 'claim'],
        source: 'The Harbour Trust',
        speaker: 'The Harbour Trust',
        type: 'organization',
        confidence: 0.7,
      },
    ],
    speakers: [
      { name: 'Inês Vartan', type: 'person', aliases: [], roles: ['harbour director'] },
      { name: 'The Harbour Trust', type: 'organization', aliases: [{ name: 'Harbour Trust', count: 2 }], roles: [] },
    ],
  },
  gazette: {
    outlet: 'Gazette de Vettle',
    url: 'https://gazette.example/port',
    title: 'Le port et la lune',
    publishedAt: '2026-04-02',
    language: 'fr',
    wires: [{ name: 'Northline Wire', role: 'AGENCY' }],
    text: '« Le sel ne ment pas », a dit Odile Marchetti, pêcheuse 🐟🐠, à la Gazette.',
    quotes: [
      {
        words: ['Le sel ne ment pas'],
        cue: ['a dit', 'dire', 'say'],
        source: 'Odile Marchetti',
        speaker: 'Odile Marchetti',
        role: 'pêcheuse',
        outletOfRecord: 'Ellery Courier',
        confidence: 0.9,
      },
    ],
    speakers: [{ name: 'Odile Marchetti', type: 'person', aliases: [], roles: ['pêcheuse'] }],
  },
  leaflet: {
    text: 'Ask the sea first, then the harbour. “Timetables are opinions,” Tobias Renn wrote on a leaflet without a date.',
    quotes: [
      {
        words: ['Timetables are opinions,'],
        cue: ['wrote', 'write', 'other'],
        source: 'Tobias Renn',
        speaker: 'Tobias Renn',
        confidence: 0.99,
      },
    ],
    speakers: [{ name: 'Tobias Renn', type: 'person', aliases: [], roles: [] }],
  },
} as const satisfies Record<string, Story>;

/** Stores the story line, in order. */
export async function storeNewsroom(database: Database): Promise<void> {
  for (const story of Object.values(stories)) await storeStory(database, story);
}

/**
 * Stores `articles` more of one outlet with two quotes each, of `speakers` speakers in turn, one a day; every fifth
 * article has no date.
 */
export async function storeSeries(database: Database, articles: number, speakers: number): Promise<void> {
  for (let number = 0; number < articles; number++) {
    const name = `Ann ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[number % speakers]}elling`;
    const day = new Date(Date.UTC(2025, 0, 1 + number)).toISOString().slice(0, 10);
    await storeStory(database, {
      outlet: 'Daily Series',
      url: `https://series.example/${number}`,
      title: `Part ${number}`,
      ...(number % 5 === 4 ? {} : { publishedAt: day }),
      language: 'en',
      text: `“First remark ${number},” said ${name}. “Second remark ${number},” ${name} added.`,
      quotes: [
        { words: [`First remark ${number},`], cue: ['said', 'say', 'say'], source: name, speaker: name },
        { words: [`Second remark ${number},`], cue: ['added', 'add', 'say'], source: name, speaker: name },
      ],
      speakers: [{ name, type: 'person', aliases: [], roles: [] }],
    });
  }
}
