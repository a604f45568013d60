import { expect, test } from '@jest/globals';
import { decodePage } from '../../../src/article/html/charset.js';

const WORDS = '“Ça va,” said José – 5 €';
const page = (head: string): string => `<html><head>${head}</head><body><p>${WORDS}</p></body></html>`;
const HIGH: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80 };
const windows1252 = (text: string): Buffer => Buffer.from([...text].map((sign) => HIGH[sign] ?? sign.charCodeAt(0)));
const utf16 = (text: string, bigEnd = false): Buffer =>
  bigEnd ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'utf16le');

test.each<[string, Buffer, string | null]>([
  ['UTF-8 that says nothing', Buffer.from(page('')), null],
  ['UTF-8 that claims to be Latin-1', Buffer.from(page('<meta charset=iso-8859-1>')), 'ISO-8859-1'],
  ['Windows-1252 by <meta charset>', windows1252(page('<meta charset="windows-1252">')), null],
  [
    'Windows-1252 that claims to be Latin-1',
    windows1252(page('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">')),
    null,
  ],
  ['Windows-1252 that claims to be UTF-8', windows1252(page('<meta charset="utf-8">')), 'utf-8'],
  ['Windows-1252 that says nothing', windows1252(page('')), null],
  ['Windows-1252 by the HTTP header', windows1252(page('')), 'cp1252'],
  ['by an XML declaration', windows1252(`<?xml version="1.0" encoding="windows-1252"?>${page('')}`), null],
  ['a label that nobody knows', Buffer.from(page('<meta charset="x-none">')), 'bogus'],
  ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(page(''))]), null],
  ['UTF-16 without a mark', utf16(page('')), null],
  ['UTF-16, big end first, without a mark', utf16(page(''), true), null],
  ['UTF-16 by the HTTP header', utf16(page('')), 'utf-16le'],
])('%s', (_name, bytes, charset) => {
  expect(decodePage(bytes, charset)).toContain(`<p>${WORDS}</p>`);
});

test('another code page by its label', () => {
  expect(decodePage(Buffer.from([0x3c, 0x70, 0x3e, 0xcd, 0xe5, 0xf2]), 'windows-1251')).toBe('<p>Нет');
});

test('UTF-8 with a few broken bytes stays UTF-8', () => {
  const bytes = Buffer.concat([Buffer.from(page('<meta charset="utf-8">')), Buffer.from([0xff]), Buffer.from('é')]);
  expect(decodePage(bytes)).toMatch(/“Ça va,” said José – 5 €[^]*\ufffdé$/u);
});
