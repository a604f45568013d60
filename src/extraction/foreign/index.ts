import type { Article, Span } from '../../article/types.js';
import { calm } from '../labels.js';
import { findStretches, type Stretch } from '../marks/index.js';
import type { Cue, Evidence, ExtractedQuote, Extraction } from '../types.js';
import type { Attribution } from './attributions.js';
import { Attributor } from './attribute.js';
import { confidenceOf } from './confidence.js';
import { printedCue } from './cues.js';
import { findDialogue } from './dialogue.js';
import { readFrames } from './frames.js';
import type { ForeignLanguage, Grammar } from './grammar.js';
import { french } from './grammar/fr.js';
import { german } from './grammar/de.js';
import { spanish } from './grammar/es.js';
import type { Mention } from './mention.js';
import { knownNames } from './name-runs.js';
import { People, speakerOf, type Entity } from './people.js';
import { printed, type Reader } from './reader.js';
import { findReported } from './reported.js';
import { Resolver, type Resolved } from './resolve.js';
import { findRows } from './rows.js';

export type { ForeignLanguage } from './grammar.js';

const grammars: Readonly<Record<ForeignLanguage, Grammar>> = { fr: french, de: german, es: spanish };

/** Is the language one that `extractForeign` reads? */
export const isForeignLanguage = (language: string | null): language is ForeignLanguage =>
  language !== null && Object.hasOwn(grammars, language);

function cueOf({ cue, phrase, frame: { items } }: Attribution): Cue | null {
  if (cue) return printedCue(items, cue);
  if (!phrase) return null;
  const span = { start: items[phrase.from]!.start, end: items[phrase.to - 1]!.end };
  return { spans: [span], lemma: phrase.lemma, stance: 'say' };
}

/** Places of the verbs and report phrases that speak for marked words already, by row. */
function usedCues(attributions: readonly Attribution[]): ReadonlyMap<number, ReadonlySet<number>> {
  const used = new Map<number, Set<number>>();
  for (const { frame, cue, phrase } of attributions) {
    const places = used.get(frame.index) ?? new Set();
    if (cue) places.add(cue.at);
    if (phrase) places.add(phrase.from);
    used.set(frame.index, places);
  }
  return used;
}

/** What stands in marks, and dialogue between dashes where there are none. */
function stretchesOf({ normalised, paragraphs }: Article, grammar: Grammar): Stretch[] {
  const marked = findStretches(normalised, paragraphs);
  const dialogue = findDialogue(normalised, paragraphs, new Set(marked.map((each) => each.paragraph)), grammar);
  return dialogue.length > 0 ? [...marked, ...dialogue].sort((a, b) => a.start - b.start) : marked;
}

/** Speakers named only inside the marks: "« Nous attendions, raconte Joëlle Tanguy. Il pleuvait. »". */
const namedInside = (attributions: readonly Attribution[]): Mention[] =>
  attributions.flatMap(({ frame, source }) => (frame.insideMarks && source ? [source] : []));

function quoteOf(attribution: Attribution, resolved: Resolved, reader: Reader): ExtractedQuote {
  const { frame } = attribution;
  const { items } = frame;
  const own = attribution.inherits === null;
  const cue = own ? cueOf(attribution) : null;
  const mention = own ? attribution.source : null;
  const source: Span | null = mention && {
    start: items[mention.source.from]!.start,
    end: items[mention.source.to - 1]!.end,
  };
  const evidence: Evidence[] = [];
  if (cue) {
    const [span] = cue.spans as readonly [Span, ...Span[]];
    evidence.push({ step: 'cue', text: reader.text.slice(span.start, span.end), span });
  }
  if (mention && source)
    evidence.push({
      step: 'mention',
      text: printed(reader.text, items, mention.source.from, mention.source.to),
      span: source,
    });
  evidence.push(...resolved.evidence);
  return {
    kind: attribution.kind,
    content: attribution.content,
    clause: attribution.clause && [attribution.clause],
    cue,
    source: source && [source],
    speaker: resolved.entity && calm(resolved.entity.name),
    speakerType: resolved.type,
    role: resolved.role,
    via: null,
    outletOfRecord: null,
    confidence: confidenceOf(attribution.rule, evidence),
    rule: attribution.rule,
    evidence,
    implicit: !own,
    inHeading: frame.heading,
    nestedIn: null,
  };
}

/**
 * The quotations of a French, German or Spanish article and who said each of them.
 *
 * Finds direct and mixed quotes in marks under a cue beside them, the pieces and paragraphs that go on from them, and
 * indirect statements that a cue opens clearly; nothing in the subjunctive alone, nothing nested, no labels. Where two
 * people could be meant nobody is named. Pure; time grows linearly with the text.
 *
 * @param article read by `article/`; all spans are UTF-16 offsets into its `text`
 * @param language whose marks and words are used, whatever `article.language` says
 */
export function extractForeign(article: Article, language: ForeignLanguage): Extraction {
  const text = article.normalised;
  const grammar = grammars[language];
  const rows = findRows(text, article.paragraphs, stretchesOf(article, grammar), grammar);
  const reader: Reader = { text, grammar, known: knownNames(rows, grammar) };
  const frames = readFrames(rows, reader);
  const marked = new Attributor(frames, reader).attribute();
  const mentions = frames.flatMap((frame) => frame.mentions.map(({ mention }) => mention));
  const people = People.of([...mentions, ...namedInside(marked)], grammar);
  const used = usedCues(marked);
  const reported = frames.flatMap((frame) => findReported(frame, used.get(frame.index) ?? new Set(), reader));
  const attributions = [...marked, ...reported].sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  const resolver = new Resolver(frames, people, grammar);
  const resolvedBy = new Map<Attribution, Resolved>();
  const speakers = new Set<Entity>();
  const quotes = attributions.map((attribution) => {
    const carried = attribution.inherits && resolvedBy.get(attribution.inherits);
    const resolved = carried ?? resolver.resolve(attribution);
    resolvedBy.set(attribution, resolved);
    if (resolved.entity) speakers.add(resolved.entity);
    return quoteOf(attribution, resolved, reader);
  });
  return { quotes, speakers: [...speakers].map((entity) => ({ ...speakerOf(entity), name: calm(entity.name) })) };
}
