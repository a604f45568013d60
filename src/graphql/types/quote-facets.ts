import { type FacetName, facetNames, type FacetRow } from '../../database/statements/quote-facets.js';
import type { TimeBucketRow } from '../../database/statements/quote-timeline.js';
import { builder } from '../builder.js';
import { badInput } from '../errors.js';
import { objectPlans } from '../execution/plan.js';
import { quoteFilter, QuoteFilterInput } from '../filters/quote.js';
import { facetsComplexity, pageSize, tallyComplexity } from '../limits.js';
import type { AskedOf } from '../look-ahead.js';
import { inRange } from '../paging.js';
import { present } from '../present.js';
import type { Tallied } from '../tallies.js';
import { QuoteKind, Stance } from './enums.js';
import { OutletRef, SpeakerRef } from './refs.js';

/** Twenty years by week are a thousand; more are a file, not a chart. */
const MOST_BUCKETS = 2000;

const TallyPrecision = builder.enumType('TallyPrecision', {
  description: 'How quotes were counted.',
  values: {
    EXACT: { description: 'Every one of them.' },
    ESTIMATED: {
      description:
        'There are too many quotes to look through: a sample of at least 25,000 was counted and the counts were reckoned from that. What is rare may be missing.',
    },
  } as const,
});

const precisionOf = (isExact: boolean) => (isExact ? ('EXACT' as const) : ('ESTIMATED' as const));

const COUNT = 'How many of the quotes.';

const SpeakerCount = builder.objectRef<FacetRow>('SpeakerCount').implement({
  description: 'How many quotes are of a speaker.',
  fields: (t) => ({
    speaker: t.field({
      type: SpeakerRef,
      description: 'The speaker.',
      resolve: ({ value }, _, { loaders }) => loaders.speaker.load(value).then(present),
    }),
    count: t.exposeInt('count', { description: COUNT }),
  }),
});

const OutletCount = builder.objectRef<FacetRow>('OutletCount').implement({
  description: 'How many quotes an outlet printed.',
  fields: (t) => ({
    outlet: t.field({
      type: OutletRef,
      description: 'The outlet.',
      resolve: ({ value }, _, { loaders }) => loaders.outlet.load(value).then(present),
    }),
    count: t.exposeInt('count', { description: COUNT }),
  }),
});

const KindCount = builder.objectRef<FacetRow>('KindCount').implement({
  description: 'How many quotes are of a kind.',
  fields: (t) => ({
    kind: t.field({
      type: QuoteKind,
      description: 'The kind.',
      resolve: ({ value }) => value as typeof QuoteKind.$inferType,
    }),
    count: t.exposeInt('count', { description: COUNT }),
  }),
});

const StanceCount = builder.objectRef<FacetRow>('StanceCount').implement({
  description: 'How many quotes have a verb of saying of a stance.',
  fields: (t) => ({
    stance: t.field({
      type: Stance,
      description: 'The stance.',
      resolve: ({ value }) => value as typeof Stance.$inferType,
    }),
    count: t.exposeInt('count', { description: COUNT }),
  }),
});

const LanguageCount = builder.objectRef<FacetRow>('LanguageCount').implement({
  description: 'How many quotes stand in articles of a language.',
  fields: (t) => ({
    language: t.exposeString('value', { description: 'The language, as in `en`.' }),
    count: t.exposeInt('count', { description: COUNT }),
  }),
});

interface TimeBucket extends TimeBucketRow {
  readonly isExact: boolean;
}

const TimeBucketRef = builder.objectRef<TimeBucket>('TimeBucket').implement({
  description: 'How many quotes were printed in a day, week, month or year.',
  fields: (t) => ({
    start: t.expose('start', { type: 'Date', description: 'Its first day, in UTC; of a week the Monday.' }),
    count: t.exposeInt('count', { description: COUNT }),
    precision: t.field({
      type: TallyPrecision,
      description: 'Whether the count is exact.',
      resolve: ({ isExact }) => precisionOf(isExact),
    }),
  }),
});

const most = 'the most frequent first';

const QuoteFacets = builder.objectRef<Tallied<FacetRow>>('QuoteFacets').implement({
  description:
    'How many of the quotes of a filter there are of each speaker, outlet and so on. Quotes without one (no named speaker, no date) are in no count of it.',
  fields: (t) => {
    // The rows are paid for at the field that leads here, which knows how many there may be.
    const complexity = { field: 1, multiplier: 1 };
    const of = (name: FacetName) => (facets: Tallied<FacetRow>) => facets.rows.filter(({ facet }) => facet === name);
    return {
      speakers: t.field({
        type: [SpeakerCount],
        complexity,
        description: `Speakers, ${most}.`,
        resolve: of('speakers'),
      }),
      outlets: t.field({ type: [OutletCount], complexity, description: `Outlets, ${most}.`, resolve: of('outlets') }),
      kinds: t.field({ type: [KindCount], complexity, description: `Kinds, ${most}.`, resolve: of('kinds') }),
      stances: t.field({ type: [StanceCount], complexity, description: `Stances, ${most}.`, resolve: of('stances') }),
      languages: t.field({
        type: [LanguageCount],
        complexity,
        description: `Languages, ${most}.`,
        resolve: of('languages'),
      }),
      months: t.field({
        type: [TimeBucketRef],
        complexity,
        description: 'All months in which any of them was printed, the earliest first.',
        resolve: ({ rows, isExact }) =>
          rows
            .filter(({ facet }) => facet === 'months')
            .map(({ value, count }) => ({ start: new Date(Number(value) * 1000), count, isExact }))
            .sort((a, b) => a.start.getTime() - b.start.getTime()),
      }),
      precision: t.field({
        type: TallyPrecision,
        description: 'Whether the counts are exact.',
        resolve: ({ isExact }) => precisionOf(isExact),
      }),
    };
  },
});

const Interval = builder.enumType('Interval', {
  description: 'A stretch of time, by the calendar, in UTC.',
  values: {
    DAY: { description: 'A day.' },
    WEEK: { description: 'A week from Monday to Sunday.' },
    MONTH: { description: 'A month.' },
    YEAR: { description: 'A year.' },
  } as const,
});

const filterArgument = { type: QuoteFilterInput, description: 'Which quotes. Not given: all but rejected ones.' };

builder.queryFields((t) => ({
  quoteFacets: t.field({
    type: QuoteFacets,
    args: {
      filter: t.arg(filterArgument),
      first: t.arg.int({
        required: true,
        defaultValue: 10,
        description: `How many speakers, outlets and languages, 1–${pageSize.largest}.`,
      }),
      alternatives: t.arg.boolean({
        required: true,
        defaultValue: false,
        description:
          'True: speakers, outlets, kinds, stances and languages are each counted without the condition that the filter has on them, so that beside what was chosen stands how many quotes any other value has. What was chosen is told too where it is not among the `first`. Months are of the whole filter.',
      }),
    },
    complexity: ({ filter, first, alternatives }) => facetsComplexity(filter, first, alternatives),
    description:
      'Quotes counted by speaker, outlet, kind, stance, language and month. Exact for all quotes, for one speaker, outlet, article or utterance, and wherever words, speakers, outlets and days leave no more than about 50,000 quotes.',
    resolve: async (_, args, { tallies }, info) => {
      const first = inRange('first', args.first, 1, pageSize.largest);
      const wanted = wantedFacets(info);
      const filter = quoteFilter(args.filter);
      const count = args.alternatives ? tallies.facetsWithAlternatives : tallies.facets;
      return count(filter, wanted, first);
    },
  }),
  quoteTimeline: t.field({
    type: [TimeBucketRef],
    args: {
      filter: t.arg(filterArgument),
      interval: t.arg({ type: Interval, required: true, description: 'How long a time each count is of.' }),
    },
    complexity: ({ filter }) => tallyComplexity(filter, pageSize.largest),
    description: `Quotes counted by when they were printed, the earliest first. Times without any are not listed, and quotes of undated articles are in no count. More than ${MOST_BUCKETS} counts are an error.`,
    resolve: async (_, { filter, interval }, { tallies }) => {
      const { rows, isExact } = await tallies.timeline(quoteFilter(filter), interval, MOST_BUCKETS);
      if (rows.length > MOST_BUCKETS) {
        throw badInput(
          `interval: by ${interval} there are more than ${MOST_BUCKETS} counts. Take a longer one, or fewer days with filter.publishedFrom and filter.publishedBefore.`,
        );
      }
      return rows.map((row) => ({ ...row, isExact }));
    },
  }),
}));

/** The facets that a query asks for; all where nobody knows. */
function wantedFacets({ plan }: AskedOf): readonly FacetName[] {
  if (plan === undefined) return facetNames;
  const asked = new Set(objectPlans(plan.value).flatMap(({ fields }) => fields.map(({ field }) => field.name)));
  const wanted = facetNames.filter((name) => asked.has(name));
  // Where only the precision was asked for: of anything counted, it is the same.
  return wanted.length > 0 ? wanted : ['kinds'];
}
