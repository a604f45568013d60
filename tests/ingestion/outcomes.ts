import type { Format } from '../../src/ingestion/formats.js';
import { readInputs } from '../../src/ingestion/inputs.js';
import { placeText } from '../../src/ingestion/reading.js';

/** What a file gives, one line each: where it stands without the folder, and the article's id and beginning or the error. */
export async function outcomes(file: string, format: Format | null = null): Promise<string[]> {
  const all: string[] = [];
  for await (const reading of readInputs(file, format)) {
    const place = placeText({ ...reading, file: '' }).replace(/^, /, '');
    all.push(`${place ? `${place}: ` : ''}${reading.error === null ? wordsOf(reading.input) : reading.error.message}`);
  }
  return all;
}

function wordsOf(
  input: { readonly id: string } & ({ readonly text: string } | { readonly bytes: Uint8Array | string }),
): string {
  const words = 'text' in input ? input.text : Buffer.from(input.bytes).toString();
  return `${input.id} ${words
    .replace(/<[^>]*>/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 30)}`;
}
