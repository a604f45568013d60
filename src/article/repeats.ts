import { comparable, hasMarks, isParagraph, quotesSomebody, wordCount, type Line } from './lines.js';

/** Words that two lines have to start with in common before they are compared, and that a pull quote has at least. */
const KEY_WORDS = 6;
/** Shorter paragraphs are said twice by people, too. */
const SHORTEST_DOUBLE = 90;
/** A page prints no more teasers than this. */
const MOST_TEASERS = 200;
/** Pull quotes are looked up in the article's words; more of them than this no page prints. */
const MOST_PULL_QUOTES = 60;
/** Lines that are looked at as pull quotes: each costs a search of the whole text. */
const MOST_MARKED = 200;
const CUT_OFF =
  /(?:…|\.\.\.|\[[…. ]+\])(?:\s?(?:read (?:more|on)|more|continue reading|weiterlesen|lire la suite|seguir leyendo)\s?[»›>→]?)?$/i;
const MARKED = /^[“"„«‘'❝]|[”"»’'❞]$/u;
const SIGNED_AT_END = /\s?[—–]\s?\p{Lu}[^.!?—–]{1,80}$/u;
const SIGNED = /^(?:[—–-]{1,2}|―)\s?\p{Lu}[^.!?]{1,80}$/u;

const keyOf = (words: string): string | null => {
  const parts = words.split(' ', KEY_WORDS + 1);
  return parts.length < KEY_WORDS ? null : parts.slice(0, KEY_WORDS).join(' ');
};

/** Does a line start with the same letter or digit as a text in lower case? Cheaper than comparing them. */
function startsLike(line: Line, wanted: string): boolean {
  return /[\p{L}\p{N}]/u.exec(line.text)?.[0].toLowerCase()[0] === wanted[0];
}

/** Do some of a line's words stand anywhere else in the text, sign for sign? Cheaper than comparing all of them. */
function standsTwice(text: string, line: Line): boolean {
  const from = Math.max(0, Math.min(8, line.text.length - 20));
  const probe = line.text.slice(from, from + 20);
  const first = text.indexOf(probe);
  return first >= 0 && text.indexOf(probe, first + 1) >= 0;
}

/** Marks a title printed again, with or without the name of the site behind it, whole or cut off. */
export function markRepeatedTitle(lines: readonly Line[], title: Line, text: string): void {
  const wanted = comparable(text);
  if (wanted === '') return;
  for (const line of lines) {
    if (
      line === title ||
      line.kind !== null ||
      line.long ||
      line.text.length > text.length + 60 ||
      !startsLike(line, wanted)
    )
      continue;
    const words = comparable(line.text);
    const cut = CUT_OFF.test(line.text) && wordCount(line.text) >= 3 && wanted.startsWith(words);
    const withSite = words.startsWith(`${wanted} `) && /\s[|–—·-]\s/u.test(line.text);
    if (words === wanted || cut || withSite) line.kind = 'repeat';
  }
}

/** Marks the later of two paragraphs of the same words. */
function markDoubles(text: string, lines: readonly Line[]): void {
  const seen = new Set<string>();
  for (const line of lines) {
    if (line.kind !== null || line.text.length < SHORTEST_DOUBLE) continue;
    const words = text.slice(line.start, line.end);
    if (seen.has(words)) line.kind = 'repeat';
    else seen.add(words);
  }
}

/**
 * Marks teasers: a line that is cut off and whose words another line starts with, and a paragraph of some length printed
 * twice, the second time.
 *
 * @param text the normalised text
 */
export function markTeasers(text: string, lines: readonly Line[]): void {
  markDoubles(text, lines);
  const cut = lines.filter(
    (line) => line.kind === null && CUT_OFF.test(text.slice(Math.max(line.start, line.end - 60), line.end)),
  );
  const wanted = new Map<string, { line: Line; words: string }[]>();
  for (const line of cut.slice(0, MOST_TEASERS)) {
    const words = comparable(
      text
        .slice(line.start, line.end)
        .replace(CUT_OFF, '')
        .replace(/[\p{L}\p{N}]+$/u, ''),
    );
    const key = keyOf(words);
    if (key !== null) wanted.set(key, [...(wanted.get(key) ?? []), { line, words }]);
  }
  if (wanted.size === 0) return;
  for (const line of lines) {
    if (line.kind !== null) continue;
    const key = keyOf(comparable(line.text.slice(0, 160)));
    const teasers = key === null ? undefined : wanted.get(key);
    if (teasers === undefined) continue;
    const words = comparable(text.slice(line.start, line.end));
    for (const teaser of teasers)
      if (teaser.line !== line && words.length > teaser.words.length && words.startsWith(teaser.words))
        teaser.line.kind = 'repeat';
  }
}

/**
 * Marks pull quotes as headings, which they are like: lines of nothing but words of another paragraph, in marks or
 * signed, with the line that signs them.
 */
export function markPullQuotes(text: string, lines: readonly Line[]): void {
  const marked: { line: Line; after: Line | undefined }[] = [];
  for (let at = 0; at < lines.length && marked.length < MOST_MARKED; at++) {
    const line = lines[at]!;
    const after = lines[at + 1];
    if (line.kind !== null || line.long || quotesSomebody(line.text)) continue;
    const signed =
      SIGNED_AT_END.test(line.text) || (after !== undefined && after.kind === null && SIGNED.test(after.text));
    if (signed || MARKED.test(line.text)) marked.push({ line, after });
  }
  const found = marked.filter(({ line }) => standsTwice(text, line)).slice(0, MOST_PULL_QUOTES);
  if (found.length === 0) return;
  const candidates = new Set(found.map(({ line }) => line));
  const words = ` ${lines
    .filter((line) => isParagraph(line) && !candidates.has(line))
    .map((line) => comparable(text.slice(line.start, line.end)))
    .join(' | ')} `;
  for (const { line, after } of found) {
    const own = comparable(line.text.replace(SIGNED_AT_END, ''));
    if (wordCount(own) < KEY_WORDS || !words.includes(` ${own} `)) continue;
    line.kind = 'heading';
    if (after && after.kind === null && SIGNED.test(after.text) && !hasMarks(after.text)) after.kind = 'heading';
  }
}
