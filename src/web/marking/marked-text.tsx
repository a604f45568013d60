import { useMemo } from 'preact/hooks';
import { nameOf } from '../parts/who.js';
import { texts } from '../texts.js';
import { type Layer, type Line, linesOf, type Segment } from './layers.js';
import { layersOf, type MarkedQuote, type Span } from './quote.js';
import { voicesOf } from './voices.js';

interface MarkedTextProps {
  readonly text: string;
  readonly language: string | null;
  readonly quotes: readonly MarkedQuote[];
  readonly boilerplate: readonly Span[];
  /** The number of the quote that the panel explains. */
  readonly chosen: number | null;
  readonly onChoose: (index: number) => void;
  /** The headline, if it is shown above: not repeated where the text starts with it. */
  readonly title: string | null;
}

/** The text of an article as it was printed, with the quotes, cues and sources in it marked. */
export function MarkedText({ text, language, quotes, boilerplate, chosen, onChoose, title }: MarkedTextProps) {
  const voices = useMemo(() => voicesOf(quotes), [quotes]);
  const ends = useMemo(() => endsOf(quotes, text), [quotes, text]);
  const lines = useMemo(
    () => linesOf(text, layersOf(quotes, boilerplate, chosen), ends.keys()),
    [text, quotes, boilerplate, chosen],
  );
  return (
    <div class="marked-text" lang={language ?? undefined} dir="auto">
      {lines.map((line, at) => {
        const isTitle = at === 0 && title !== null && text.slice(line.start, line.end).trim() === title;
        if (isTitle && line.segments.every(({ layers }) => layers.every(({ quote }) => quote === null))) return null;
        return (
          <p key={line.start} class={isDimmed(line, text) ? 'dimmed' : undefined} dir="auto">
            {line.segments.map((segment) => (
              <Piece
                key={segment.start}
                segment={segment}
                text={text}
                quotes={quotes}
                voices={voices}
                chosen={chosen}
                numbers={ends.get(segment.end) ?? []}
                onChoose={onChoose}
              />
            ))}
          </p>
        );
      })}
    </div>
  );
}

interface PieceProps extends Pick<MarkedTextProps, 'text' | 'quotes' | 'chosen' | 'onChoose'> {
  readonly segment: Segment;
  readonly voices: readonly string[];
  /** The quotes that end here. */
  readonly numbers: readonly number[];
}

function Piece({ segment, text, quotes, voices, chosen, numbers, onChoose }: PieceProps) {
  const words = text.slice(segment.start, segment.end);
  const content = innermost(segment, 'content');
  const owner = content ?? innermost(segment, 'clause') ?? innermost(segment, 'source') ?? innermost(segment, 'cue');
  const classes = classesOf(segment, quotes, voices, chosen, owner);
  return (
    <>
      {classes === '' ? (
        words
      ) : (
        // A click anywhere in the words is a short cut for the mouse to the button behind them.
        <span class={classes} onClick={owner === undefined ? undefined : () => onChoose(owner.quote ?? 0)}>
          {words}
        </span>
      )}
      {numbers.map((index) => (
        <sup key={index}>
          <button
            type="button"
            id={`quote-${index}`}
            class={`quote-number ${voices[index]}`}
            aria-pressed={index === chosen}
            aria-label={texts.why.open(index + 1, nameOf(quotes[index]!))}
            onClick={() => onChoose(index)}
          >
            {index + 1}
          </button>
        </sup>
      ))}
    </>
  );
}

function classesOf(
  { layers }: Segment,
  quotes: readonly MarkedQuote[],
  voices: readonly string[],
  chosen: number | null,
  owner: Layer | undefined,
): string {
  const kinds = new Set(layers.map(({ kind }) => kind));
  if (kinds.size === 0) return '';
  const classes = [...kinds].map((kind) => `is-${kind}`);
  if (owner?.quote != null) {
    classes.push(voices[owner.quote]!, `kind-${quotes[owner.quote]!.kind.toLowerCase()}`);
  }
  if (chosen !== null && layers.some(({ quote }) => quote === chosen)) classes.push('is-chosen');
  return classes.join(' ');
}

/** Of quotes within quotes the inner one. */
function innermost({ layers }: Segment, kind: Layer['kind']): Layer | undefined {
  return layers.filter((layer) => layer.kind === kind).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** What closes a quote: its number stands behind it. */
const CLOSING = /[.,;:!?…]?["'”’»›“‘]*[.,;:!?…]?/uy;

/** Behind which character the number of each quote stands. */
function endsOf(quotes: readonly MarkedQuote[], text: string): Map<number, number[]> {
  const ends = new Map<number, number[]>();
  quotes.forEach(({ spans }, index) => {
    CLOSING.lastIndex = Math.max(...spans.map((span) => span.end));
    CLOSING.exec(text);
    const end = CLOSING.lastIndex;
    ends.set(end, [...(ends.get(end) ?? []), index]);
  });
  return ends;
}

function isDimmed({ segments }: Line, text: string): boolean {
  return segments.every(
    ({ start, end, layers }) =>
      layers.some(({ kind }) => kind === 'boilerplate') || text.slice(start, end).trim() === '',
  );
}
