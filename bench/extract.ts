import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readText } from '../src/article/read.js';
import type { ArticleInput } from '../src/article/types.js';
import { extract } from '../src/extraction/index.js';
import { tokenise } from '../src/extraction/tokens.js';
import { readArticles, renewed } from './extract/articles.js';
import { cpuOf, timed } from './extract/cpu.js';
import { hostileInputs } from './extract/hostile.js';
import { report, type Figures } from './extract/report.js';
import { stageShares } from './extract/stages.js';

const USAGE = `npm run bench:extract -- FILE.jsonl [--json OUT] [--seconds N] [--hostile MB]

Measures the parser over the articles of FILE (one {"id","text"} a line), in one process, warm, by CPU time.
  --json OUT     writes the figures there as one JSON object
  --seconds N    how long to measure, in seconds of CPU (default 5)
  --hostile MB   size of each hostile input (default 0.2; 0 leaves them out)`;

/** Articles with new words that memory is measured over, besides those of the timed turns. */
const RENEWED = 600;

const run = (input: ArticleInput): void => void extract(readText(input));

function measure(articles: readonly ArticleInput[], seconds: number, hostileBytes: number): Figures {
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const tokens = articles.reduce((sum, input) => {
    const { normalised, paragraphs } = readText(input);
    return sum + paragraphs.reduce((all, paragraph) => all + tokenise(normalised, paragraph).length, 0);
  }, 0);
  const all = (): void => articles.forEach(run);
  // The fastest turn: what else runs on the machine only ever makes one slower.
  const turn = timed(all, Math.min(3, seconds), seconds)[0]!;

  const turns = Math.ceil(RENEWED / articles.length);
  let renewal = 0;
  for (let index = 1; index <= turns; index++) {
    const fresh = articles.map((input) => renewed(input, index));
    renewal += cpuOf(() => fresh.forEach(run));
  }
  const peakRssMb = process.resourceUsage().maxRSS / 1024;
  const stages = stageShares(() => {
    for (let spent = 0; spent < Math.min(3, seconds);) spent += cpuOf(all);
  });

  const hostile: Record<string, number> = {};
  if (hostileBytes > 0) {
    for (const { text } of hostileInputs(Math.min(hostileBytes, 20_000))) run({ id: 'warm', text });
    for (const { name, text } of hostileInputs(hostileBytes)) {
      // A collection of garbage, or a neighbour on the machine, seldom falls into both turns.
      const cost = Math.min(...Array.from({ length: 2 }, () => cpuOf(() => run({ id: name, text }))));
      hostile[name] = cost / Buffer.byteLength(text) / (turn / bytes);
      if (process.stderr.isTTY) console.error(`${hostile[name].toFixed(2)}  ${name}`);
    }
  }
  return {
    articlesPerSecond: articles.length / turn,
    tokensPerSecond: tokens / turn,
    mbPerSecond: bytes / 1e6 / turn,
    peakRssMb,
    hostileRatio: hostileBytes > 0 ? Math.max(...Object.values(hostile)) : null,
    newWordsArticlesPerSecond: (turns * articles.length) / renewal,
    stages,
    hostile,
  };
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'string' },
      seconds: { type: 'string', default: '5' },
      hostile: { type: 'string', default: '0.2' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [file] = positionals;
  const [seconds, megabytes] = [Number(values.seconds), Number(values.hostile)];
  if (values.help || !file || positionals.length > 1 || !(seconds > 0) || !(megabytes >= 0)) {
    console.error(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const articles = readArticles(file);
  if (articles.length === 0) throw new Error(`${file} holds no article: each line must be one, {"id": …, "text": …}`);
  const figures = measure(articles, seconds, megabytes * 1e6);
  console.log(report(figures));
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
}

main();
