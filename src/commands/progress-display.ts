import type { WriteStream } from 'node:tty';
import cliProgress from 'cli-progress';
import { duration, progressOf } from '../ingestion/progress.js';
import type { Summary } from '../ingestion/summary.js';

/** Shows how far an ingest has come. */
export interface ProgressDisplay {
  update(summary: Summary, bytes: number): void;
  /** The size of the whole input, once it is known. */
  setTotal(bytes: number): void;
  /** Takes it away, so that a summary can follow. */
  stop(): void;
}

/** Between two lines where nobody looks at a terminal. */
const LINE_EVERY_SECONDS = 10;

const count = new Intl.NumberFormat('en');

/** A bar on a terminal, a line now and then anywhere else. */
export function progressDisplay(stream: WriteStream | NodeJS.WriteStream): ProgressDisplay {
  const began = performance.now();
  let total: number | null = null;
  let lines = 0;
  const bar = stream.isTTY
    ? new cliProgress.SingleBar({ format: '{bar} {text}', stream, hideCursor: true, fps: 8, linewrap: false })
    : null;
  bar?.start(1, 0, { text: 'starting' });
  return {
    update(summary, bytes) {
      const seconds = (performance.now() - began) / 1000;
      const { perSecond, share, secondsLeft } = progressOf(articlesOf(summary), seconds, { done: bytes, total });
      const text = [
        ...(share === null ? [] : [`${Math.floor(share * 100)} %`]),
        `${count.format(articlesOf(summary))} articles`,
        `${perSecond < 10 ? perSecond.toFixed(1) : count.format(Math.round(perSecond))}/s`,
        ...(secondsLeft === null ? [] : [`${duration(secondsLeft)} left`]),
        ...(summary.failed > 0 ? [`${count.format(summary.failed)} failed`] : []),
      ].join(' · ');
      if (bar) bar.update(share ?? 0, { text });
      else if (seconds > (lines + 1) * LINE_EVERY_SECONDS) {
        lines = Math.floor(seconds / LINE_EVERY_SECONDS);
        stream.write(`${text}\n`);
      }
    },
    setTotal(bytes) {
      total = bytes;
    },
    stop: () => bar?.stop(),
  };
}

const articlesOf = ({ stored, queued, revised, known, failed }: Summary): number =>
  stored + queued + revised + known + failed;
