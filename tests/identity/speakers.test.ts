import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SpeakerType } from '../../src/extraction/types.js';
import { isDescription, speakerKey } from '../../src/identity/speakers.js';

const keyOf = (name: string, type: SpeakerType = 'person', article = 'url:a.example/1'): string | null =>
  speakerKey({ name, type }, article);
const joins = (one: string, other: string, type: SpeakerType = 'person'): boolean =>
  keyOf(one, type, 'url:a.example/1') === keyOf(other, type, 'url:b.example/2');

describe('persons of two articles', () => {
  test.each([
    ['Ingrid Solheim', 'INGRID SOLHEIM'],
    ['José Ñúñez', 'Jose Nunez'],
    ['Siobhán O’Dowd', "Siobhan O'Dowd"],
    ['Dr. Mara Quist', 'Mara Quist'],
    ['Anne-Marie Løvstad', 'Anne Marie Lovstad'],
    ['Owen Tarrant Jr.', 'Owen Tarrant, Jr'],
    ['J.K. Orr', 'J. K. Orr'],
    ['Don Estrada', 'Mr Don Estrada'],
    ['Mayor Mara Quist', 'Mara Quist'],
    ['Deputy Prime Minister Mara Quist', 'Dr Mara Quist'],
    ['Det. Insp. Owen Tarrant', 'Owen Tarrant'],
    ['Dean Marsh', 'DEAN MARSH'],
    ['Pope Anselm', 'Pope Anselm'],
    ['Queen Isolde II', 'Queen Isolde II'],
    ['Нина Орлова', 'НИНА ОРЛОВА'],
  ])('%s and %s are one', (one, other) => expect(joins(one, other)).toBe(true));

  test.each([
    ['Mara Quist', 'Mara Quist Jr.'],
    ['Mara Quist', 'Mara Quill'],
    ['Solheim', 'Solheim'],
    ['Mr Solheim', 'Mr Solheim'],
    ['van den Oever', 'van den Oever'],
    ['Solheim Jr.', 'Solheim Jr.'],
    ['I. Solheim', 'I. Solheim'],
    ['Н. Орлова', 'Н. Орлова'],
    ['President Solheim', 'President Solheim'],
    ['Sgt. Solheim', 'Sgt. Solheim'],
    ['Chief Superintendent Solheim', 'Chief Superintendent Solheim'],
    ['Mayor', 'Mayor'],
  ])('%s and %s are not', (one, other) => expect(joins(one, other)).toBe(false));

  test('a surname is one speaker within its article', () => {
    expect(keyOf('Solheim')).toBe(keyOf('Ms. Solheim'));
  });

  test('a name of unknown type joins the person', () => {
    expect(keyOf('Mara Quist', 'unknown')).toBe(keyOf('Mara Quist', 'person'));
  });
});

describe('organisations and groups of two articles', () => {
  test('join without article and case', () => {
    expect(joins('The Vettle Harbour Trust', 'Vettle Harbour TRUST', 'organization')).toBe(true);
    expect(joins('Trust', 'The Trust’s', 'organization')).toBe(true);
    expect(keyOf('Friends of the Harbour', 'group')).toBe(keyOf('Friends of the Harbour', 'organization'));
  });

  test('are never a person of the same name', () => {
    expect(keyOf('Morgan Ellery', 'organization')).not.toBe(keyOf('Morgan Ellery', 'person'));
  });
});

describe('descriptions', () => {
  test.each([
    ['critics', 'group'],
    ['the harbour pilots', 'group'],
    ['Vettle Point residents', 'group'],
    ['residents of Vettle Point', 'group'],
    ['police', 'organization'],
    ['Police', 'organization'],
    ['The Council', 'organization'],
    ['Critics', 'group'],
    ['Officials at Vettle Point', 'group'],
    ['officials of Vettle Point', 'organization'],
  ] as const)('%s (%s) is no speaker across articles', (name, type) => {
    expect(isDescription({ name, type })).toBe(true);
    expect(keyOf(name, type)).toBeNull();
  });

  test.each([
    ['Friends of the Harbour', 'group'],
    ['The Saltmarsh Five', 'group'],
    ['Vettle Point Council', 'organization'],
    ['Police Federation', 'organization'],
    ['Doctors Without Harbours', 'group'],
    ['easyHarbour', 'organization'],
    ['Department for Ferries', 'organization'],
    ['住民の会', 'group'],
    ['ann kestrel', 'person'],
  ] as const)('%s (%s) is one', (name, type) => {
    expect(isDescription({ name, type })).toBe(false);
    expect(keyOf(name, type)).not.toBeNull();
  });
});

test('a name without letters has no key', () => {
  expect(keyOf('—')).toBeNull();
});

test('any name gives a key that is its own fold or none, and never throws', () => {
  const types = fc.constantFrom<SpeakerType>('person', 'organization', 'group', 'unknown');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), types, (name, type) => {
      expect(keyOf(name, type)).toBe(keyOf(`  ${name} `, type));
    }),
  );
});
