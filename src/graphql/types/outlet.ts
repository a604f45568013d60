import { articles } from '../../database/statements/articles.js';
import { outletOrders, outlets, outletsBySlug, outletTable } from '../../database/statements/outlets.js';
import { builder } from '../builder.js';
import { asked, hangingList, openList } from '../connection.js';
import { outletFilter, OutletFilterInput } from '../filters/outlet.js';
import { encodeId } from '../ids.js';
import { pageComplexity } from '../limits.js';
import { reads, selectionFor } from '../look-ahead.js';
import { pageArguments } from '../paging.js';
import { ArticleConnection, articleArguments, askedArticles } from './article.js';
import { connectionType } from './connections.js';
import { OutletKind } from './enums.js';
import { NodeRef } from './node.js';
import { askedQuotes, QuoteConnection, quoteArguments } from './quote-list.js';
import { OutletRef } from './refs.js';

OutletRef.implement({
  description: 'Who prints articles: a newspaper, a broadcaster, a website, a news agency.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({
      description: 'Opaque and unique among all types.',
      extensions: reads('id'),
      resolve: (row) => encodeId('Outlet', row.id),
    }),
    slug: t.exposeString('slug', { description: 'The name as a readable part of an address: `the-vettle-herald`.' }),
    name: t.exposeString('name', { description: 'The name; of a news agency the full one.' }),
    kind: t.expose('kind', { type: OutletKind, description: 'Whether it is a news agency.' }),
    domain: t.exposeString('domain', { nullable: true, description: 'Host of its articles: `vettleherald.example`.' }),
    articles: t.field({
      type: ArticleConnection,
      args: articleArguments,
      complexity: pageComplexity,
      description: 'The articles it printed.',
      ...hangingList('a.outlet_id', askedArticles(articles)),
    }),
    quotes: t.field({
      type: QuoteConnection,
      args: quoteArguments('NEWEST'),
      complexity: pageComplexity,
      description: 'The quotes it printed.',
      ...hangingList('q.outlet_id', askedQuotes('NEWEST')),
    }),
    articleCount: t.exposeInt('articleCount', { description: 'The number of its articles.' }),
    quoteCount: t.exposeInt('quoteCount', { description: 'The number of quotes in them, rejected ones left out.' }),
  }),
});

const OutletConnection = connectionType('Outlet', OutletRef);

const OutletOrder = builder.enumType('OutletOrder', {
  description: 'In which order outlets are listed.',
  values: {
    MOST_QUOTES: { description: 'Those with the most quotes first.' },
    NAME: { description: 'By name, as code points sort.' },
  } as const,
});

builder.queryFields((t) => ({
  outlet: t.field({
    type: OutletRef,
    nullable: true,
    args: { slug: t.arg.string({ required: true, description: 'The slug of the outlet.' }) },
    description: 'The outlet with this slug, or null.',
    resolve: (_, { slug }, { lists }, info) => lists.row(outletsBySlug, slug, selectionFor(info, outletTable)),
  }),
  outlets: t.field({
    type: OutletConnection,
    args: {
      ...pageArguments,
      filter: t.arg({ type: OutletFilterInput, description: 'Which outlets. Not given: all.' }),
      orderBy: t.arg({ type: OutletOrder, defaultValue: 'MOST_QUOTES', description: 'In which order.' }),
    },
    complexity: pageComplexity,
    description: 'Outlets and news agencies, page by page.',
    resolve: (_, args, { lists }, info) =>
      openList(
        lists,
        asked(outlets, outletFilter(args.filter), outletOrders[args.orderBy ?? 'MOST_QUOTES'], args),
        info,
      ),
  }),
}));
