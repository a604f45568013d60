import { groupsOf } from '../groups.js';
import { answersOf, type Answer, type Matched } from '../matching.js';
import type { MistakeKind, NoteMistake } from '../mistakes.js';
import { isSpeaker } from '../names.js';
import type { GoldItem, PredictedItem } from '../prepared.js';
import type { Scores, SpeakerTally } from '../scores.js';
import type { GoldSpeaker } from '../types.js';

/** Counts annotated quotes that were given the right name or rightly none, and predicted names that are right. */
export function measureSpeakers(matched: Matched, scores: Scores, note: NoteMistake): void {
  const { gold, predicted, aligned } = matched;
  const { items } = gold;
  if (!items.some((item) => item.speaker)) return;
  const answers = answersOf(matched, new Set(gold.stretches.flatMap(({ words }) => words)));
  items.forEach((item, index) => {
    if (item.speaker) countAnswer(item, item.speaker, answers[index]!, scores, note);
  });
  predicted.forEach((item, index) => {
    const one = items[aligned[index]!];
    if (!item.quote.speaker || !one?.speaker) return;
    add(scores, item, 'predicted');
    if (nameRight(one, item)) add(scores, item, 'predictedRight');
  });
}

/**
 * Is the name that a prediction gives that of the annotated speaker? Where the gold names nobody, no name is right.
 * Null where the gold does not say who spoke.
 */
export function nameRight(one: GoldItem, { quote }: PredictedItem): boolean | null {
  if (!one.speaker) return null;
  if (!one.speaker.name) return !quote.speaker;
  return isSpeaker(one.speaker, quote.speaker, one.altSpeakers);
}

function countAnswer(item: GoldItem, speaker: GoldSpeaker, answer: Answer, scores: Scores, note: NoteMistake): void {
  const { found, speaker: name } = answer;
  const named = Boolean(speaker.name);
  const right = found && (named ? isSpeaker(speaker, name, item.altSpeakers) : !name);
  add(scores, item, named ? 'gold' : 'unnamedGold');
  if (found) add(scores, item, named ? 'found' : 'unnamedFound');
  if (found && named && name) add(scores, item, 'answered');
  if (right) add(scores, item, named ? 'goldRight' : 'unnamedRight');
  if (found && named && name) countType(speaker, answer, scores);
  if (!found || right) return;
  const lead = answer.predictions.find(({ quote }) => (quote.speaker || null) === name);
  note(mistakeOf(named, name), { at: item.content, gold: item, ...(lead && { predicted: lead }) });
}

function mistakeOf(named: boolean, name: string | null): MistakeKind {
  if (!named) return 'named the unnamed';
  return name ? 'wrong speaker' : 'no speaker';
}

function countType({ type }: GoldSpeaker, { speaker, predictions }: Answer, scores: Scores): void {
  const predicted = predictions.find(({ quote }) => quote.speaker === speaker)?.quote.speakerType;
  if (!type || !predicted) return;
  scores.speakerType.of++;
  if (predicted === type) scores.speakerType.right++;
}

function add(scores: Scores, { kind }: GoldItem | PredictedItem, what: keyof SpeakerTally): void {
  for (const group of groupsOf(kind)) scores.speakers[group][what]++;
}
