import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findDate } from '../../src/article/date.js';
import { readDateLine } from '../../src/article/publication.js';

const forms = JSON.parse(readFileSync(path.join(import.meta.dirname, 'dates.json'), 'utf8')) as [
  string,
  string | null,
][];

describe('findDate', () => {
  it.each(forms)('reads %j as %s', (line, iso) => {
    expect(findDate(line)?.iso ?? null).toBe(iso);
  });

  it.each([
    ['March 9, 2026', '2026-03-09'],
    ['9 March 2026', '2026-03-09'],
    ['9th of March, 2026', '2026-03-09'],
    ['Sept. 9, 2026', '2026-09-09'],
    ['2026-03-09', '2026-03-09'],
    ['2026-03-09T06:30:00+0200', '2026-03-09T06:30:00+02:00'],
    ['Mon 9 Mar 2026 06:30 GMT', '2026-03-09T06:30:00Z'],
    ['Saturday 9 May 2026 14.05 BST', '2026-05-09T14:05:00+01:00'],
    ['March 9, 2026 at 6:30 a.m. EST', '2026-03-09T06:30:00-05:00'],
    ['2:45 PM ET, Mon July 6, 2026', '2026-07-06T14:45:00-04:00'],
    ['Jan. 9, 2026, 12:05 a.m. PT', '2026-01-09T00:05:00-08:00'],
    ['1431 GMT (2231 HKT) March 9, 2026', '2026-03-09T14:31:00Z'],
    ['March 9, 2026, 6:30 a.m.', '2026-03-09'],
    ['9. März 2026', '2026-03-09'],
    ['09.03.2026, 06:30 Uhr', '2026-03-09'],
    ['Publié le 9 mars 2026 à 06h30', '2026-03-09'],
    ['9 de marzo de 2026', '2026-03-09'],
    ['2026年3月9日', '2026-03-09'],
    ['12/25/2025', '2025-12-25'],
    ['Mon 03/09/2026', '2026-03-09'],
    ['Mon 09/03/2026', '2026-03-09'],
  ])('reads %j as %s', (line, iso) => {
    expect(findDate(line)?.iso).toBe(iso);
  });

  it.each([
    '03/09/2026',
    'March 9',
    'March 2026',
    '31 February 2026',
    '2026',
    'Monday',
    'version 10.03.2',
    '13 Marchers 2026',
  ])('reads no date in %j', (line) => {
    expect(findDate(line)).toBeNull();
  });
});

describe('readDateLine', () => {
  it('tells publication from update', () => {
    expect(readDateLine('Published 9 March 2026 | Updated 10 March 2026 07:15 GMT')).toEqual({
      published: '2026-03-09',
      updated: '2026-03-10T07:15:00Z',
      beside: [],
    });
    expect(readDateLine('Last updated: March 9, 2026')).toEqual({
      published: null,
      updated: '2026-03-09',
      beside: [],
    });
  });

  it('takes no sentence for a line of dates', () => {
    expect(readDateLine('The wall fell on March 9, 2026.')).toBeNull();
    expect(readDateLine('Harbour news: March 9, 2026')).toBeNull();
  });
});
