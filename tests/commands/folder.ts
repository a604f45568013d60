import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A temporary folder with these files in it. */
export async function folderWith(
  files: Record<string, string | Uint8Array>,
): Promise<{ path: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quotewire-files-'));
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
  return { path: folder, remove: () => rm(folder, { recursive: true }) };
}

const FIRST = ['Ann', 'Boris', 'Clara', 'Dmitri', 'Elena', 'Felix', 'Greta', 'Hugo'];
const LAST = ['Kestrel', 'Marsh', 'Dunmore', 'Solheim', 'Varga', 'Quist', 'Tarrant'];

/** A short text about the council of an invented town, another one for each number; of two or three quotes. */
export function story(number: number): string {
  const name = `${FIRST[number % FIRST.length]} ${LAST[number % LAST.length]}`;
  const other = `${FIRST[(number + 3) % FIRST.length]} ${LAST[(number * 2 + 1) % LAST.length]}`;
  return `Vettle council votes on item ${number}

“Item ${number} will cost the town nothing,” said ${name}, the mayor of Vettle Point.

${other}, who leads the opposition, told the meeting: “Nobody has read item ${number}.”
${number % 2 ? `\n“We have read it twice,” ${name.split(' ')[1]} said later.\n` : ''}`;
}

/** So many different texts, by file name. */
export function stories(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`story-${String(n).padStart(3, '0')}.txt`, story(n)]),
  );
}
