import path from 'node:path';
import { parseSpeakerLine, withSpeakers } from '../evaluation/index.js';
import { TrainingError } from './errors.js';
import { readAnnotated, readJsonLines, type AnnotatedArticle } from './gold.js';
import { reportText, type Row } from './report.js';
import { train, type Strengths } from './train.js';
import { crossValidate, judge, together } from './validate.js';
import { checkFolder, writeWeights } from './write.js';

export interface TrainOptions {
  /** Gold that only measures. */
  readonly measure?: readonly string[];
  /** Files of speakers that take the place of those in the gold. */
  readonly speakers?: readonly string[];
  readonly folds: number;
  readonly strengths: Strengths;
  /** Where the weights go; null: nowhere. */
  readonly folder: string | null;
  /** Whose texts the gold holds; undefined: not told. */
  readonly credit?: string;
}

/** Where a training tells what it has done. */
export interface Channels {
  /** The figures. */
  readonly print: (text: string) => void;
  /** What goes on. */
  readonly tell: (text: string) => void;
}

/**
 * Trains on gold files, prints the figures of cross-validation and of the files that only measure, and writes the
 * weights. The order of the files and of their lines does not matter.
 *
 * @throws TrainingError for files that cannot be read or written, an article that stands in two places, too few
 *   articles, or weights to be written without a credit
 */
export async function trainCommand(
  files: readonly string[],
  { measure = [], speakers = [], folds, strengths, folder, credit }: TrainOptions,
  { print, tell }: Channels,
): Promise<void> {
  if (folder !== null && !credit?.trim())
    throw new TrainingError(
      'Weights carry a credit for the texts they were fitted on: add --credit "whose texts, under which licence", or --dry-run to write nothing.',
    );
  if (folder !== null) await checkFolder(folder);
  const seen = new Map<string, string>();
  const notes = (await Promise.all(speakers.map((file) => readJsonLines(file, parseSpeakerLine)))).flat();
  const read = async (file: string): Promise<AnnotatedArticle[]> => {
    const articles = await readAnnotated(file);
    for (const { gold } of articles) once(seen, gold.id, file);
    const { gold } = withSpeakers(
      articles.map((each) => each.gold),
      notes,
    );
    return articles.map(({ article }, index) => ({ article, gold: gold[index]! }));
  };
  const articles: AnnotatedArticle[] = [];
  for (const file of files) articles.push(...(await read(file)));
  articles.sort((one, other) => (one.gold.id < other.gold.id ? -1 : 1));
  const measured: (readonly [string, AnnotatedArticle[]])[] = [];
  for (const file of measure) measured.push([path.basename(file), await read(file)]);

  const validated = crossValidate(articles, folds, strengths, (done) => tell(`cross-validation: ${done} of ${folds}`));
  const trained = train(articles, strengths);
  const others = measured.map(([name, some]): Row => [name, judge(some, trained)]);
  const rows: Row[] = [[`cross-validation, ${folds} folds`, validated], ...others];
  if (others.length > 1) rows.push(['all files measured', together(others.map(([, judgements]) => judgements))]);
  print(reportText(articles.length, trained, rows));
  if (folder === null) return;
  for (const file of await writeWeights(folder, trained, articles.length, credit!)) tell(`written: ${file}`);
}

/** An article that is both learned from and measured would flatter the figures. */
function once(seen: Map<string, string>, id: string, file: string): void {
  const other = seen.get(id);
  if (other !== undefined)
    throw new TrainingError(
      other === file ? `${file} holds the article ${id} twice` : `The article ${id} is in ${other} and in ${file}`,
    );
  seen.set(id, file);
}
