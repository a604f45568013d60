import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import * as prettier from 'prettier';
import { trainCommand, type TrainOptions } from '../../src/training/command.js';
import { STRENGTHS } from '../../src/training/train.js';
import { weightModule } from '../../src/training/write.js';
import { lines, written } from './corpus.js';

const root = path.resolve(import.meta.dirname, '../..');
const credit = 'Ostervale Gazette, CC0';

let folder = '';
beforeEach(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'quotewire-train-'))));
afterEach(() => rm(folder, { recursive: true }));

async function file(name: string, text: string): Promise<string> {
  await writeFile(path.join(folder, name), text);
  return path.join(folder, name);
}

async function run(files: readonly string[], options: Partial<TrainOptions> = {}): Promise<string> {
  let printed = '';
  const all = { folds: 3, strengths: STRENGTHS, folder, credit, ...options };
  await trainCommand(files, all, { print: (text) => void (printed += text), tell: () => undefined });
  return printed;
}

const weightsIn = async (): Promise<string[]> =>
  Promise.all(['pronouns.ts', 'confidence.ts'].map((name) => readFile(path.join(folder, name), 'utf8')));

describe('train', () => {
  it('writes the same bytes for the same articles, in whatever order and number of files', async () => {
    const printed = await run([await file('all.jsonl', lines())]);
    const once = await weightsIn();
    const again = await run([
      await file('last.jsonl', lines(written().slice(2).reverse())),
      await file('first.jsonl', `\n${lines(written().slice(0, 2))}`),
    ]);
    expect(await weightsIn()).toEqual(once);
    expect(again).toBe(printed);
    expect(once[0]).toContain(`Credit for the texts: ${credit}`);
    expect(once[0]).toContain('on 6 pronouns of 6 annotated articles');
    expect(once[1]).toMatch(/export const confidenceWeights[\s\S]*\n {2}\['all', \d\.\d{1,3}\],\n/u);
  });

  it('writes what the formatter would write', async () => {
    await run([await file('all.jsonl', lines())]);
    const style = await prettier.resolveConfig(path.join(root, 'src/extraction/weights/confidence.ts'));
    for (const text of await weightsIn())
      expect(await prettier.check(text, { ...style, parser: 'typescript' })).toBe(true);
  });

  it('prints figures of cross-validation and of each file that only measures', async () => {
    const gold = await file('gold.jsonl', lines(written().slice(0, 4)));
    const court = await file('court.jsonl', lines(written().slice(5)));
    const clinic = await file('clinic.jsonl', lines(written().slice(4, 5)));
    const text = await run([gold], { measure: [court, clinic], folds: 2, folder: null });
    expect(text).toContain('4 annotated articles');
    expect(text.match(/^cross-validation, 2 folds +4 /gmu)).toHaveLength(1);
    expect(text).toMatch(/^court\.jsonl +1 +100\.0 +0\.\d{3} /mu);
    expect(text).toMatch(
      /^Confidence, all quotes[^]*^court\.jsonl +[1-9] [^]*^clinic\.jsonl +[1-9] [^]*^all files measured +[1-9] /mu,
    );
  });

  it('learns nothing from the files that only measure', async () => {
    const gold = await file('gold.jsonl', lines(written().slice(0, 4)));
    await run([gold]);
    const alone = await weightsIn();
    await run([gold], { measure: [await file('more.jsonl', lines(written().slice(4)))] });
    expect(await weightsIn()).toEqual(alone);
  });

  it('takes speakers from a file beside the gold', async () => {
    const bare = written().map((article) => ({
      ...article,
      attributions: article.attributions.map((each) => ({ ...each, speaker: null })),
    }));
    const notes = written().flatMap(({ id, attributions }) =>
      attributions.map(
        ({ id: attributionId, speaker }) => `${JSON.stringify({ articleId: id, attributionId, speaker })}\n`,
      ),
    );
    const speakers = [await file('speakers.jsonl', notes.join(''))];
    const separate = await run([await file('bare.jsonl', lines(bare))], { speakers, folder: null });
    expect(separate).toBe(await run([await file('all.jsonl', lines())], { folder: null }));
  });

  it('asks for a credit where it writes, and writes nothing on a dry run', async () => {
    const gold = await file('all.jsonl', lines());
    await expect(run([gold], { credit: ' ' })).rejects.toThrow('add --credit');
    await run([gold], { folder: null, credit: '' });
    expect(await readdir(folder)).toEqual(['all.jsonl']);
  });

  it('tells before the work that a folder is missing', async () => {
    const gold = await file('all.jsonl', lines());
    await expect(run([gold], { folder: path.join(folder, 'none') })).rejects.toThrow('No weights can be written to');
  });

  it('names the lines that hold no annotated article', async () => {
    const [first, second] = lines().split('\n') as [string, string];
    const gold = await file('gold.jsonl', `${first}\n{"id": "gate"}\n\n${second.slice(0, 40)}\n`);
    await expect(run([gold])).rejects.toThrow(
      /gold\.jsonl cannot be used, mend or remove:\n {2}line 2: gate: "text" [^\n]*\n {2}line 4: not valid JSON/u,
    );
  });

  it('names a span that lies outside of its text', async () => {
    const [bridge] = written();
    bridge!.attributions[1]!.content = [[10, 5000]];
    const gold = await file('gold.jsonl', lines([bridge!]));
    await expect(run([gold])).rejects.toThrow(/line 1: bridge: "content" of E2: the span \[10, 5000\] lies outside/u);
  });

  it('tells of files that it cannot read', async () => {
    await expect(run([path.join(folder, 'none.jsonl')])).rejects.toThrow(/none\.jsonl cannot be read/u);
    await expect(run([await file('empty.jsonl', '\n')])).rejects.toThrow('holds no article');
    await writeFile(path.join(folder, 'latin.jsonl'), Buffer.from('{"id":"caf\xe9"}', 'latin1'));
    await expect(run([path.join(folder, 'latin.jsonl')])).rejects.toThrow('not valid UTF-8');
  });

  it('takes no article twice: one both learned and measured would flatter the figures', async () => {
    const gold = await file('gold.jsonl', lines());
    const measure = [await file('measure.jsonl', lines(written().slice(3, 4)))];
    await expect(run([gold], { measure })).rejects.toThrow(
      /The article harvest is in .*gold\.jsonl and in .*measure\.jsonl/u,
    );
    await expect(run([await file('twice.jsonl', lines() + lines())])).rejects.toThrow('holds the article bridge twice');
  });
});

describe('npm run train', () => {
  const command = (...args: string[]): { code: number | null; stdout: string; stderr: string } => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'src/training/main.ts', ...args],
      { cwd: root, encoding: 'utf8' },
    );
    return { code: status, stdout, stderr };
  };

  it('prints figures and writes weights', async () => {
    const gold = await file('gold.jsonl', lines());
    const done = command(gold, '--out', folder, '--credit', credit, '--folds', '2', '--confidence-l2', '1.5');
    expect(done).toMatchObject({ code: 0, stdout: expect.stringContaining('cross-validation, 2 folds') });
    const strong = await weightsIn();
    await run([gold], { strengths: { pronouns: STRENGTHS.pronouns, confidence: 1.5 }, folds: 2 });
    expect(await weightsIn()).toEqual(strong);
  });

  it('ends with 1 for files that cannot be used', async () => {
    const failed = command(await file('bad.jsonl', 'nothing\n'), '--dry-run');
    expect(failed).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^train: .*bad\.jsonl cannot/u),
    });
  });

  it('ends with 2 for options that make no sense', () => {
    expect(command('gold.jsonl', '--folds', '1')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('2 or more'),
    });
  });
});

describe('a module of weights', () => {
  it('survives any credit and any feature', async () => {
    const weights = new Map([
      ["it's", 1],
      ['back\\slash "marks"', -0.5],
    ]);
    const text = weightModule({ about: 'Weights.', examples: 'two', credit: 'A */ B\n * C', name: 'some', weights });
    expect(text).toContain('Credit for the texts: A * / B * C\n');
    const js = text.replace(': ReadonlyMap<string, number>', '');
    const module = (await import(`data:text/javascript,${encodeURIComponent(js)}`)) as { some: Map<string, number> };
    expect(module.some).toEqual(weights);
  });
});
