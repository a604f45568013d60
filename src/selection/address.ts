import { dayAfter, isDay } from './days.js';
import {
  type QuoteFilterInput,
  quoteKinds,
  type QuoteOrder,
  quoteOrders,
  quoteStatuses,
  type Selection,
  stances,
} from './types.js';

export const everything: Selection = {
  text: '',
  speakers: [],
  outlets: [],
  wires: [],
  kinds: [],
  stances: [],
  status: [],
  from: '',
  to: '',
  minConfidence: null,
  language: '',
  attributed: null,
  order: null,
};

/** The parameters that make a selection. */
export const selectionParameters = [
  'q',
  'speaker',
  'outlet',
  'wire',
  'kind',
  'stance',
  'status',
  'from',
  'to',
  'confidence',
  'language',
  'attributed',
  'order',
] as const;

/** A parameter that cannot be used, in words for people. */
export type Problem = string;

/**
 * The selection in the query of an address: `?q=…&speaker=…&outlet=…&wire=…&kind=direct&stance=deny&status=confirmed
 * &from=2026-01-01&to=2026-12-31&confidence=0.8&language=en&attributed=yes&order=oldest`. What may be given several
 * times may be. A value that cannot be used is left out and told in `problems`.
 */
export function readSelection(query: URLSearchParams): { selection: Selection; problems: Problem[] } {
  const problems: Problem[] = [];
  const one = (name: string) => (query.get(name) ?? '').trim();
  const many = (name: string) => [
    ...new Set(
      query
        .getAll(name)
        .map((value) => value.trim())
        .filter((value) => value !== ''),
    ),
  ];
  const among = <Value extends string>(name: string, allowed: readonly Value[]): Value[] =>
    many(name).flatMap((value) => {
      const known = allowed.find((each) => each === value.toUpperCase().replace('-', '_'));
      if (known !== undefined) return [known];
      problems.push(`${name}=${value}: use one of ${allowed.map(parameterOf).join(', ')}.`);
      return [];
    });
  const day = (name: string): string => {
    const value = one(name);
    if (value === '' || isDay(value)) return value;
    problems.push(`${name}=${value}: use a day, as in ${name}=2026-03-09.`);
    return '';
  };
  const confidence = (): number | null => {
    const value = one('confidence');
    if (value === '') return null;
    const number = Number(value);
    if (number >= 0 && number <= 1) return number;
    problems.push(`confidence=${value}: use a number from 0 to 1.`);
    return null;
  };
  const attributed = (): boolean | null => {
    const value = one('attributed').toLowerCase();
    if (value === '') return null;
    if (value === 'yes' || value === 'no') return value === 'yes';
    problems.push(`attributed=${value}: use yes or no.`);
    return null;
  };
  const selection: Selection = {
    text: one('q'),
    speakers: many('speaker'),
    outlets: many('outlet'),
    wires: many('wire'),
    kinds: among('kind', quoteKinds),
    stances: among('stance', stances),
    status: among('status', quoteStatuses),
    from: day('from'),
    to: day('to'),
    minConfidence: confidence(),
    language: one('language'),
    attributed: attributed(),
    order: among('order', quoteOrders)[0] ?? null,
  };
  return { selection, problems };
}

/** The query of an address that `readSelection` reads the same selection from; without what is no condition. */
export function writeSelection(selection: Selection): URLSearchParams {
  const query = new URLSearchParams();
  const add = (name: string, values: readonly string[]) => values.forEach((value) => query.append(name, value));
  if (selection.text !== '') query.set('q', selection.text);
  add('speaker', selection.speakers);
  add('outlet', selection.outlets);
  add('wire', selection.wires);
  add('kind', selection.kinds.map(parameterOf));
  add('stance', selection.stances.map(parameterOf));
  add('status', selection.status.map(parameterOf));
  if (selection.from !== '') query.set('from', selection.from);
  if (selection.to !== '') query.set('to', selection.to);
  if (selection.minConfidence !== null) query.set('confidence', String(selection.minConfidence));
  if (selection.language !== '') query.set('language', selection.language);
  if (selection.attributed !== null) query.set('attributed', selection.attributed ? 'yes' : 'no');
  if (selection.order !== null) query.set('order', parameterOf(selection.order));
  return query;
}

/** The selection as GraphQL takes it. */
export function filterOf(selection: Selection): QuoteFilterInput {
  const given = <Value>(values: readonly Value[]) => (values.length > 0 ? [...values] : undefined);
  const all = {
    text: selection.text || undefined,
    speakers: given(selection.speakers),
    outlets: given(selection.outlets),
    wires: given(selection.wires),
    kinds: given(selection.kinds),
    stances: given(selection.stances),
    status: given(selection.status),
    publishedFrom: selection.from || undefined,
    publishedBefore: selection.to === '' ? undefined : dayAfter(selection.to),
    minConfidence: selection.minConfidence ?? undefined,
    language: selection.language || undefined,
    attributed: selection.attributed ?? undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as QuoteFilterInput;
}

/** The order that the selection is listed in. */
export function orderOf({ order, text }: Selection): QuoteOrder {
  if (order === 'BEST_MATCH' && text === '') return 'NEWEST';
  return order ?? (text === '' ? 'NEWEST' : 'BEST_MATCH');
}

/** Whether no condition is set. */
export function isEverything(selection: Selection): boolean {
  return writeSelection({ ...selection, order: null }).size === 0;
}

function parameterOf(value: string): string {
  return value.toLowerCase().replace('_', '-');
}
