import {
  comparable,
  cutBack,
  hasMarks,
  isParagraph,
  offsetOfTail,
  quotesSomebody,
  wordCount,
  type Line,
} from './lines.js';
import { agenciesAlone, photoAgencies } from './wires.js';

/** A picture's caption or credit. */
export interface Caption {
  /** Where the credit starts in the line's text; null for a caption without one. */
  readonly creditFrom: number | null;
  readonly agencies: readonly string[];
  /** Nothing but the credit. */
  readonly bare: boolean;
}

const LABEL =
  /^(?:[([]\s?)?(?:(?:image|media|photo|picture|video|audio|figure|map) (?:caption|source|copyright|credit|courtesy)\b|caption\b\s?:|(?:file )?(?:photos?|photographs?|pictures?|images?|pics?|illustrations?|graphics?|credits?|video|foto|fotos|bild|bilder|crédit(?:s)?(?: photo)?|photo credits?|bildquelle|bildrechte|foto di)\s?(?::|\/|©|-\s|–\s|\|)|(?:photos?|photographs?|pictures?|images?|illustrations?|graphics?|foto|bild) (?:by|courtesy|supplied|credit|from|via|von)\b|file (?:photo|picture|image|pic)\b|filephoto\b|FILE(?: PHOTO)?\s?[-–—:]|FILE PHOTO\b|(?:pictured|photographed)(?: (?:above|below|left|right|here|in|at|on|from|with|during)\b|[,:]))/i;
const TAIL_WORD =
  /(?:^|[\s\p{Ll}\d.!?”"’)\]])[([]?(?:(?:File )?(?:Photo|Photograph|Picture|Image|Pic|Credit|Foto|Bild|Illustration|Graphic|Crédit)s?(?: [Cc]redit| [Cc]ourtesy| [Ss]ource)?(?::|\s?©| by (?=\p{Lu})| courtesy of (?=\p{Lu})))\s?(?<credit>[^:“”"]{2,90})$/u;
const TAIL_BRACKET =
  /[([](?<credit>(?:(?:AP|AFP|Reuters|EPA|PA|Getty) (?:Photo|Image|Pic)|(?:File )?(?:Photo|Image|Picture|Photograph|Pic|Foto|Credit)s?\b|Getty|(?:\p{Lu}[\p{L}.'’-]{1,20} ){1,3}?\p{Lu}[\p{L}'’-]{1,20}\s?[/|]\s?\p{Lu})[^()[\]]{0,90})[)\]]\.?$/u;
const TAIL_SLASH =
  /(?:^|[.!?”"’|]\s{1,3})(?<credit>\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3}\s?\/\s?\p{Lu}[\p{L}. ]{1,40}(?:\/[\p{L}. ]{2,30})?|Getty Images|(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,3}(?:via|for) (?:Getty Images|\p{Lu}{2,4}|Reuters))\.?$/u;

/** "… on the quay. © Meridian / Jane Roe" */
const TAIL_SIGN = /(?:^|[\s.!?”"’)\]])©\s?(?<credit>\p{L}[^:“”"©\d]{1,60})$/u;

/** What an end with a credit has in it: cheaper to look for. */
const CREDIT_WORD = /Photo|Pic|Image|Credit|Foto|Bild|Illustration|Graphic|Crédit/;
const CREDIT_END = /(?:[)\]]|Images|Reuters|\p{Lu}{2})\.?$/u;

function creditAtEnd(tail: string): RegExpExecArray | null {
  if (tail.includes('©')) return TAIL_WORD.exec(tail) ?? TAIL_SIGN.exec(tail);
  if (!tail.includes('/') && !CREDIT_WORD.test(tail) && !CREDIT_END.test(tail.slice(-8))) return null;
  return TAIL_WORD.exec(tail) ?? TAIL_BRACKET.exec(tail) ?? TAIL_SLASH.exec(tail);
}

/** Reads a line as a caption or a picture's credit; null where nothing in it says so. */
export function readCaption(text: string): Caption | null {
  const label = LABEL.exec(text);
  const tail = text.slice(-130);
  const offset = text.length - tail.length;
  const match = creditAtEnd(tail);
  if (!label && !match) {
    return /^(?:getty(?: images)?|istock(?:photo)?|shutterstock|alamy|unsplash|file|file photo|handout|supplied|contributed photo|courtesy photo|photo supplied|submitted photo|stock photo|stock image)\.?$/i.test(
      text,
    )
      ? { creditFrom: 0, agencies: photoAgencies(text), bare: true }
      : null;
  }
  const creditFrom = match
    ? offset + match.index + match[0].length - match[0].replace(/^[\s\p{Ll}.!?”"’]/u, '').length
    : null;
  const credit = match?.groups?.credit ?? text.slice(label![0].length);
  const bare =
    creditFrom !== null
      ? creditFrom <= 1
      : /^(?:[([]\s?)?(?!\w+ caption)(?:(?:image|photo|picture) )?(?:source|copyright|credits?|photos?|photographs?|pictures?|images?|foto|fotos|bild|crédits?|by)\b/i.test(
          text,
        ) && wordCount(text) <= 10;
  return {
    creditFrom: creditFrom === null && bare ? 0 : creditFrom,
    agencies: [...new Set([...photoAgencies(credit), ...agenciesAlone(credit)])],
    bare,
  };
}

/** What stands in brackets or behind a sign at the end of a caption: "… on Sunday (ansa)", "… | EFE". */
const CLOSING = /(?:\(|[|/]\s?)([^()|/]{2,40})\)?\.?$/u;

/** A line whose markup says that it is a caption or a credit, where its words do not. */
function plainCaption(line: Line): Caption {
  const bare = line.kind === 'credit';
  const credit = bare ? line.text : (CLOSING.exec(line.text)?.[1] ?? line.text);
  return {
    creditFrom: bare ? 0 : null,
    agencies: [...new Set([...(bare ? photoAgencies(credit) : []), ...agenciesAlone(credit)])],
    bare,
  };
}

/** Captions are looked up in the article's words; a page with more of them than this is no article. */
const MOST_CAPTIONS = 200;
/** The longest caption; a longer paragraph that ends in a credit keeps its words. */
const LONGEST_CAPTION = 420;
const STRETCH = /["“„«]([^“”"„«»\n]{3,})[”"»“]|[‘']([^‘\n]{8,}?)[’'](?![\p{L}])/gu;

/** The words of each marked stretch of a caption; a single word that nobody is said to have said is no quote. */
function stretchesOf(text: string): string[] {
  if (!hasMarks(text)) return [];
  const stretches = [...text.matchAll(STRETCH)].map((match) => comparable(match[1] ?? match[2]!));
  return quotesSomebody(text) ? stretches : stretches.filter((words) => words.includes(' '));
}

/**
 * Marks captions and the credits of pictures and returns the agencies that are credited for one. A caption with a
 * quote that the article lacks stays a paragraph, of kind `caption`, without its credit.
 *
 * @param text the normalised text
 */
export function markCaptions(text: string, lines: readonly Line[]): string[] {
  const agencies: string[] = [];
  const quoting: { line: Line; caption: Caption; stretches: readonly string[] }[] = [];
  for (const line of lines) {
    const known = line.kind === 'caption' || line.kind === 'credit';
    if ((line.kind !== null && !known) || line.long) continue;
    const caption = readCaption(line.text) ?? (known ? plainCaption(line) : null);
    if (!caption) continue;
    agencies.push(...caption.agencies);
    const stretches = stretchesOf(line.text);
    if (caption.bare) line.kind = 'credit';
    else if (line.text.length > LONGEST_CAPTION && !LABEL.test(line.text)) cutCredit(text, line, caption);
    else if (stretches.length === 0) line.kind = 'caption';
    else quoting.push({ line, caption, stretches });
  }
  if (quoting.length === 0) return agencies;
  const captions = new Set(quoting.map(({ line }) => line));
  const body = lines.filter((line) => isParagraph(line) && !captions.has(line));
  const words = ` ${body.map((line) => comparable(text.slice(line.start, line.end))).join(' | ')} `;
  quoting.forEach(({ line, caption, stretches }, index) => {
    const repeats = index < MOST_CAPTIONS && stretches.every((stretch) => words.includes(` ${stretch} `));
    line.kind = 'caption';
    line.quotes = !repeats;
    if (!repeats) cutCredit(text, line, caption);
  });
  return agencies;
}

function cutCredit(text: string, line: Line, caption: Caption): void {
  if (caption.creditFrom !== null) cutBack(line, text, offsetOfTail(text, line, caption.creditFrom), 'credit');
}
