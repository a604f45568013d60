#!/usr/bin/env node
// node tools/new-case.mjs NAME < article.txt
// Makes tests/cases/NAME with the text, byte for byte, and the present output as a draft of what is expected.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { register } from 'tsx/esm/api';

const [name, ...rest] = process.argv.slice(2);
if (!name || rest.length > 0 || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
  console.error(
    'usage: node tools/new-case.mjs NAME < article.txt   (NAME: the phenomenon in small letters, words joined by "-")',
  );
  process.exit(2);
}
const folder = path.resolve(import.meta.dirname, '../tests/cases', name);
if (existsSync(folder)) {
  console.error(`${folder} exists already: choose another name`);
  process.exit(1);
}

register();
const { decode } = await import('../src/article/decode.ts');
const { readText } = await import('../src/article/read.ts');
const { extract } = await import('../src/extraction/index.ts');
const { draftExpectation, formatExpectation } = await import('../tests/support/cases/draft.ts');

const bytes = readFileSync(process.stdin.fd);
let text;
try {
  text = decode(bytes);
} catch (error) {
  console.error(`The text on standard input cannot be read: ${error.message}`);
  process.exit(1);
}
const draft = draftExpectation(name.replaceAll('-', ' '), text, extract(readText({ id: name, text })).quotes);
mkdirSync(folder);
writeFileSync(path.join(folder, 'article.txt'), bytes);
writeFileSync(path.join(folder, 'expected.json'), formatExpectation(draft));
console.log(`${folder}: ${draft.quotes.length} quotes drafted. Put right what is wrong in expected.json, then run`);
console.log('  npm test -- tests/extraction/cases');
