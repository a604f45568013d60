import { useEffect, useRef, useState } from 'preact/hooks';
import { texts } from '../texts.js';
import { type Bucket, type Interval, lastDay, withGaps } from '../time/buckets.js';

interface TimelineProps {
  readonly buckets: readonly Bucket[];
  readonly interval: Interval;
  /** The first and the last day of what was chosen. */
  readonly onChoose: (from: string, to: string) => void;
}

/** In units of the root's font size. */
const WIDEST_BAR = 4;
const LEAST_WIDTH = 20;

/** Places of the first and the last bucket chosen. */
type Range = readonly [first: number, last: number];

/**
 * Quotes by time as bars, of which a stretch is chosen: by drawing over it with a pointer, or with the two sliders under
 * it, which are read out with the time and the number that they stand at.
 */
export function Timeline({ buckets, interval, onChoose }: TimelineProps) {
  const all = withGaps(buckets, interval);
  const [range, setRange] = useState<Range | null>(null);
  const drawnFrom = useRef<number | null>(null);
  const shown = `${interval} ${all[0]?.start} ${all.length}`;
  useEffect(() => setRange(null), [shown]);
  if (all.length === 0) return null;
  const end = all.length - 1;
  const [first, last] = range ?? [0, end];
  const nameOf = (place: number) => texts.timeline.name(all[place]!.start, interval);
  const choose = ([from, to]: Range) => onChoose(all[from]!.start, lastDay(all[to]!.start, interval));
  const placeOf = (event: PointerEvent): number => {
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    return Math.min(end, Math.max(0, Math.floor(((event.clientX - left) / width) * all.length)));
  };
  const slider = (label: string, value: number, move: (place: number) => Range) => (
    <input
      type="range"
      min={0}
      max={end}
      value={value}
      aria-label={label}
      aria-valuetext={texts.timeline.value(nameOf(value), all[value]!.count)}
      onInput={(event) => setRange(move(Number(event.currentTarget.value)))}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && range !== null) choose(range);
        if (event.key === 'Escape') setRange(null);
      }}
    />
  );
  return (
    // Two months across a whole page would be two walls.
    <figure class="timeline" style={{ maxWidth: `${Math.max(LEAST_WIDTH, all.length * WIDEST_BAR)}rem` }}>
      <figcaption>{texts.timeline.caption(interval, nameOf(0), nameOf(end))}</figcaption>
      <div
        class="timeline-plot"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          const place = placeOf(event);
          drawnFrom.current = place;
          setRange([place, place]);
        }}
        onPointerMove={(event) => {
          const from = drawnFrom.current;
          if (from !== null) setRange(ordered(from, placeOf(event)));
        }}
        onPointerUp={(event) => {
          const from = drawnFrom.current;
          drawnFrom.current = null;
          if (from !== null) choose(ordered(from, placeOf(event)));
        }}
        onPointerCancel={() => {
          drawnFrom.current = null;
          setRange(null);
        }}
      >
        <Bars buckets={all} isChosen={(place) => place >= first && place <= last} />
      </div>
      {end > 0 && (
        <div class="timeline-choice">
          <div class="timeline-sliders">
            {slider(texts.timeline.from, first, (place) => [place, Math.max(place, last)])}
            {slider(texts.timeline.to, last, (place) => [Math.min(place, first), place])}
          </div>
          <p class="timeline-ends">
            <span>{nameOf(first)}</span>
            {range !== null && (
              <button type="button" onClick={() => choose(range)}>
                {texts.timeline.choose}
              </button>
            )}
            <span>{nameOf(last)}</span>
          </p>
        </div>
      )}
    </figure>
  );
}

function Bars({ buckets, isChosen }: { buckets: readonly Bucket[]; isChosen: (place: number) => boolean }) {
  const most = Math.max(1, ...buckets.map(({ count }) => count));
  return (
    <svg viewBox={`0 0 ${buckets.length} 100`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {buckets.map(({ start, count }, place) => {
        // What there is at all can be seen.
        const height = count === 0 ? 0 : Math.max(2, (count / most) * 100);
        return (
          <rect
            key={start}
            class={isChosen(place) ? 'chosen-time' : ''}
            x={place + 0.1}
            width={0.8}
            y={100 - height}
            height={height}
          />
        );
      })}
    </svg>
  );
}

function ordered(one: number, other: number): Range {
  return one <= other ? [one, other] : [other, one];
}
