import type { ExtractInput } from '../api/extraction.js';
import { texts } from '../texts.js';

/** Something to read, with the name to call it by. */
export interface InputText {
  readonly name: string;
  readonly input: ExtractInput;
}

/** A request may hold 100 KB, of which JSON takes some. */
const LARGEST = 90 * 1024;
const MOST = 20;

/** The texts in files, and what is wrong with the rest. Files are read as UTF-8. */
export async function readFiles(files: readonly File[]): Promise<{ inputs: InputText[]; problems: string[] }> {
  const inputs: InputText[] = [];
  const problems: string[] = files.length > MOST ? [texts.extract.tooMany(MOST)] : [];
  for (const file of files.slice(0, MOST)) {
    const isHtml = /\.x?html?$/iu.test(file.name) || file.type === 'text/html';
    const isText = file.type.startsWith('text/') || /\.(?:txt|text|md)$/iu.test(file.name);
    if (file.size > LARGEST) problems.push(texts.extract.tooLarge(file.name));
    else if (isHtml) inputs.push({ name: file.name, input: { html: await file.text() } });
    else if (isText) inputs.push({ name: file.name, input: { text: await file.text() } });
    else problems.push(texts.extract.notText(file.name));
  }
  return { inputs, problems };
}
