import { outletName, speakerName } from '../api/names.js';
import { useAnswer } from '../api/use-answer.js';
import type { Selection } from '../../selection/index.js';
import { languageName, texts } from '../texts.js';

interface ChosenProps {
  readonly selection: Selection;
  readonly onChange: (changed: Partial<Selection>) => void;
}

/** The conditions that hold, each with a button that takes it away. */
export function Chosen({ selection, onChange }: ChosenProps) {
  const without = <Value,>(values: readonly Value[], value: Value) => values.filter((each) => each !== value);
  const chips = [
    ...selection.speakers.map((slug) => (
      <SpeakerChip
        key={`s-${slug}`}
        slug={slug}
        onRemove={() => onChange({ speakers: without(selection.speakers, slug) })}
      />
    )),
    ...selection.outlets.map((slug) => (
      <OutletChip
        key={`o-${slug}`}
        slug={slug}
        onRemove={() => onChange({ outlets: without(selection.outlets, slug) })}
      />
    )),
    ...selection.wires.map((name) => (
      <Chip key={`w-${name}`} name={name} onRemove={() => onChange({ wires: without(selection.wires, name) })} />
    )),
    ...selection.kinds.map((kind) => (
      <Chip key={kind} name={texts.kinds[kind]} onRemove={() => onChange({ kinds: without(selection.kinds, kind) })} />
    )),
    ...selection.stances.map((stance) => (
      <Chip
        key={stance}
        name={texts.stances[stance]}
        onRemove={() => onChange({ stances: without(selection.stances, stance) })}
      />
    )),
    ...selection.status.map((status) => (
      <Chip
        key={status}
        name={texts.statuses[status]}
        onRemove={() => onChange({ status: without(selection.status, status) })}
      />
    )),
  ];
  const single: readonly (readonly [condition: boolean, name: () => string, cleared: Partial<Selection>])[] = [
    [selection.from !== '', () => texts.filters.since(texts.shortDay(selection.from)), { from: '' }],
    [selection.to !== '', () => texts.filters.until(texts.shortDay(selection.to)), { to: '' }],
    [
      selection.minConfidence !== null,
      () => texts.filters.atLeast(selection.minConfidence ?? 0),
      { minConfidence: null },
    ],
    [
      selection.attributed !== null,
      () => (selection.attributed === true ? texts.filters.attributed : texts.filters.unattributed),
      { attributed: null },
    ],
    [selection.language !== '', () => languageName(selection.language), { language: '' }],
  ];
  for (const [holds, name, cleared] of single) {
    if (holds) chips.push(<Chip key={name()} name={name()} onRemove={() => onChange(cleared)} />);
  }
  if (chips.length === 0) return null;
  return (
    <ul class="chosen" aria-label={texts.filters.chosen}>
      {chips}
    </ul>
  );
}

function SpeakerChip({ slug, onRemove }: { slug: string; onRemove: () => void }) {
  const { data } = useAnswer(speakerName, { slug });
  return <Chip name={data?.speaker?.name ?? slug} onRemove={onRemove} />;
}

function OutletChip({ slug, onRemove }: { slug: string; onRemove: () => void }) {
  const { data } = useAnswer(outletName, { slug });
  return <Chip name={data?.outlet?.name ?? slug} onRemove={onRemove} />;
}

function Chip({ name, onRemove }: { name: string; onRemove: () => void }) {
  return (
    <li>
      <button type="button" class="chip" aria-label={texts.filters.remove(name)} onClick={onRemove}>
        <bdi>{name}</bdi>
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}
