import { type Interval, withGaps } from '../time/buckets.js';
import { link, make, QuotewireElement } from './element.js';
import { ask, graphql, origin } from './service.js';

const timeline = graphql(`
  query QuoteTimelineWidget($filter: QuoteFilter, $interval: Interval!) {
    quoteTimeline(filter: $filter, interval: $interval) {
      start
      count
    }
  }
`);

const names: Record<Interval, Intl.DateTimeFormat> = {
  DAY: new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }),
  WEEK: new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }),
  MONTH: new Intl.DateTimeFormat(undefined, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  YEAR: new Intl.DateTimeFormat(undefined, { year: 'numeric', timeZone: 'UTC' }),
};

/**
 * `<quote-timeline speaker="SLUG" outlet="SLUG" search="WORDS" interval="month">`: how many quotes were printed when, as
 * bars; each attribute may be left out.
 */
export class QuoteTimeline extends QuotewireElement {
  static readonly observedAttributes = ['speaker', 'outlet', 'search', 'interval'];

  protected async content(): Promise<Node | null> {
    const [speaker, outlet, search] = ['speaker', 'outlet', 'search'].map((name) => this.getAttribute(name));
    const given = this.getAttribute('interval')?.toUpperCase() ?? '';
    const interval = given in names ? (given as Interval) : 'MONTH';
    const { quoteTimeline } = await ask(timeline, {
      filter: {
        ...(speaker ? { speakers: [speaker] } : {}),
        ...(outlet ? { outlets: [outlet] } : {}),
        ...(search ? { text: search } : {}),
      },
      interval,
    });
    const buckets = withGaps(quoteTimeline, interval);
    if (buckets.length === 0) return null;
    const nameOf = (place: number) => names[interval].format(new Date(buckets.at(place)!.start));
    const sum = buckets.reduce((total, { count }) => total + count, 0);
    const query = new URLSearchParams(
      [
        ['q', search],
        ['speaker', speaker],
        ['outlet', outlet],
      ].filter((pair): pair is [string, string] => Boolean(pair[1])),
    );
    const title = link('title', `${origin}/?${query}`, `${sum.toLocaleString()} ${sum === 1 ? 'quote' : 'quotes'}`);
    const ends = make('div', 'ends', make('time', 'date', nameOf(0)), make('time', 'date', nameOf(-1)));
    ends.className = 'ends foot';
    return make('figure', 'card', make('figcaption', '', title), this.#bars(buckets, nameOf), ends);
  }

  /** The bars; for those who do not see them, when there were most. */
  #bars(buckets: readonly { readonly count: number }[], nameOf: (place: number) => string): HTMLElement {
    const most = Math.max(...buckets.map(({ count }) => count));
    const bars = make('div', 'bars');
    bars.className = 'bars';
    bars.setAttribute('role', 'img');
    const peak = buckets.findIndex(({ count }) => count === most);
    bars.setAttribute('aria-label', `${nameOf(0)} – ${nameOf(-1)}, most in ${nameOf(peak)}: ${most}`);
    bars.append(
      ...buckets.map(({ count }, place) => {
        const bar = make('span', 'bar');
        bar.title = `${nameOf(place)}: ${count}`;
        bar.style.height = `${(count / most) * 100}%`;
        return bar;
      }),
    );
    return bars;
  }
}
