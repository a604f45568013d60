import type { FileHandle } from 'node:fs/promises';
import cliProgress from 'cli-progress';
import {
  Evaluation,
  figuresText,
  TABLES,
  type GoldArticle,
  type Mistake,
  type PredictedQuote,
  type Table,
} from '../evaluation/index.js';
import { openMistakes, readGold, readPredictions } from './evaluation-files.js';
import { exitCode, UsageError } from './failures.js';
import { write } from './output.js';

export interface EvaluateOptions {
  /** File of speakers, one a line, that take the place of those in the gold. */
  readonly speakers?: string;
  /** File of lines as `extract` prints them; undefined: the parser is run. */
  readonly predictions?: string;
  readonly json?: boolean;
  /** File to write every mistake to. */
  readonly errors?: string;
  /** Tables to print, parted by commas; undefined: all. */
  readonly by?: string;
}

/**
 * Compares quotes with annotated ones and prints precision, recall, sources, names and calibration on standard output.
 *
 * @param files gold, one annotated article a line
 * @returns the exit code: 1 if the parser failed on an article
 * @throws EvaluationError where the gold, the speakers or the predictions cannot be used, naming file and line
 * @throws UsageError for tables that do not exist, or a file of mistakes that is one of the inputs
 */
export async function evaluateCommand(files: readonly string[], options: EvaluateOptions): Promise<number> {
  const tables = tablesOf(options.by);
  const gold = await readGold(files, options.speakers);
  const predictions = options.predictions === undefined ? null : await readPredictions(options.predictions, gold);
  const mistakes =
    options.errors === undefined ? null : await openMistakes(options.errors, [...files, ...inputs(options)]);
  const evaluation = new Evaluation();
  const parse = predictions === null ? await loadParser() : null;
  const display = parse && progressBar(gold.length);
  const failures: string[] = [];
  const quotesOf = (article: GoldArticle): readonly PredictedQuote[] | null => {
    if (!parse) return predictions?.get(article.id)?.quotes ?? null;
    try {
      return parse(article);
    } catch (error) {
      failures.push(`${article.id}: the parser failed: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  };
  try {
    for (const article of gold) {
      await writeMistakes(mistakes, evaluation.add(article, quotesOf(article)));
      display?.increment();
    }
  } finally {
    display?.stop();
    await mistakes?.close();
  }
  for (const failure of failures) await write(process.stderr, `${failure}\n`);
  const figures = evaluation.figures();
  await write(process.stdout, options.json ? `${JSON.stringify(figures, null, 2)}\n` : figuresText(figures, tables));
  return failures.length > 0 ? exitCode.failed : exitCode.done;
}

function tablesOf(by: string | undefined): readonly Table[] {
  if (by === undefined) return TABLES;
  return by.split(',').map((name) => {
    const known = TABLES.find((each) => each === name.trim());
    if (known) return known;
    throw new UsageError(`There is no table by "${name}": --by takes ${TABLES.join(', ')}, parted by commas.`);
  });
}

const inputs = ({ speakers, predictions }: EvaluateOptions): string[] =>
  [speakers, predictions].filter((file) => file !== undefined);

type Parse = (article: GoldArticle) => readonly PredictedQuote[];

/** The parser is given the bare text, as of an article that nobody has annotated. Loaded when it is needed: it is large. */
async function loadParser(): Promise<Parse> {
  const [{ readText }, { extract }, { articleLine }] = await Promise.all([
    import('../article/read.js'),
    import('../extraction/index.js'),
    import('../extraction/line.js'),
  ]);
  return ({ id, text }) => {
    const article = readText({ id, text });
    const { quotes } = articleLine(article, extract(article));
    return quotes.map((quote) => ({ ...quote, evidence: quote.evidence ?? null }));
  };
}

async function writeMistakes(handle: FileHandle | null, mistakes: readonly Mistake[]): Promise<void> {
  if (handle && mistakes.length > 0)
    await handle.appendFile(mistakes.map((mistake) => `${JSON.stringify(mistake)}\n`).join(''));
}

/** A bar on a terminal, for work that takes longer than a glance; nothing anywhere else. */
function progressBar(articles: number): cliProgress.SingleBar | null {
  if (!process.stderr.isTTY) return null;
  const format = '{bar} {percentage} % · {value} of {total} articles · {eta_formatted} left';
  const bar = new cliProgress.SingleBar({ format, clearOnComplete: true, hideCursor: true, fps: 8, linewrap: false });
  bar.start(articles, 0);
  return bar;
}
