import { Session, type Profiler } from 'node:inspector';

/** Which stage a source file of `src/extraction`, or all of a folder there, belongs to; `src/article` is the reading. */
const STAGES: Readonly<Record<string, readonly string[]>> = {
  tokenising: ['tokens', 'words', 'word-table', 'word-tests', 'lexicon', 'cutter', 'corrections', 'model'],
  marks: ['marks'],
  sentences: ['sentences', 'reading', 'line'],
  names: ['names', 'entities'],
  'phrases and clauses': ['phrases', 'cues', 'clauses', 'subjects'],
  attribution: ['attributions', 'sources', 'labels', 'blocks', 'nested'],
  reported: ['reported'],
  speakers: ['speakers', 'coreference', 'roles', 'descriptions', 'outlets-of-record', 'confidence', 'quotes', 'index'],
};
const stageOfFile = new Map(Object.entries(STAGES).flatMap(([stage, files]) => files.map((file) => [file, stage])));

/** The stage of a file, or null for a file that is none of the project's. */
function stageOf(url: string): string | null {
  const [, room, folder, file] = /\/src\/(article|extraction)\/(?:([\w-]+)\/)?(?:.*\/)?([\w-]+)\.js$/u.exec(url) ?? [];
  if (!room || !file) return null;
  if (room === 'article') return 'reading';
  return stageOfFile.get(folder ?? '') ?? stageOfFile.get(file) ?? file;
}

/**
 * The share of CPU of each stage, by sampling; libraries and garbage count for whoever called last.
 *
 * @returns shares that sum up to 1, the largest first
 */
export function stageShares(work: () => void): Record<string, number> {
  const profile = sampled(work);
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const stages = new Map<number, string | null>();
  const visit = (id: number, around: string | null): void => {
    const node = nodes.get(id)!;
    const stage = stageOf(node.callFrame.url) ?? around;
    stages.set(id, stage);
    for (const child of node.children ?? []) visit(child, stage);
  };
  visit(profile.nodes[0]!.id, null);
  const spent = new Map<string, number>();
  let total = 0;
  let last: string | null = null;
  profile.samples?.forEach((id, index) => {
    const stage: string | null = stages.get(id) ?? last;
    last = stage;
    if (stage === null) return;
    const time = profile.timeDeltas?.[index] ?? 0;
    total += time;
    spent.set(stage, (spent.get(stage) ?? 0) + time);
  });
  return Object.fromEntries([...spent].sort((a, b) => b[1] - a[1]).map(([stage, time]) => [stage, time / total]));
}

function sampled(work: () => void): Profiler.Profile {
  const session = new Session();
  session.connect();
  const call = (method: string, parameters: object = {}): unknown => {
    let result: unknown;
    // The session of one's own thread answers before `post` returns.
    session.post(method, parameters, (error, answer) => {
      if (error) throw error;
      result = answer;
    });
    return result;
  };
  call('Profiler.enable');
  call('Profiler.setSamplingInterval', { interval: 500 });
  call('Profiler.start');
  work();
  const { profile } = call('Profiler.stop') as { profile: Profiler.Profile };
  session.disconnect();
  return profile;
}
