import {
  type ArticleFilter,
  articleOrders,
  type ArticleRow,
  articles,
  articlesByKey,
  articleTable,
  copies,
} from '../../database/statements/articles.js';
import type { List } from '../../database/statements/list.js';
import type { WireRow } from '../../database/statements/wires-by-article.js';
import { canonicalUrl, urlKey } from '../../identity/articles.js';
import { builder } from '../builder.js';
import { type Asked, asked, hangingList, openList } from '../connection.js';
import { badInput } from '../errors.js';
import { articleFilter, ArticleFilterInput } from '../filters/article.js';
import { encodeId } from '../ids.js';
import { pageComplexity } from '../limits.js';
import { follows, reads, selectionFor } from '../look-ahead.js';
import { type PageArguments, pageArguments } from '../paging.js';
import { followed, present } from '../present.js';
import { connectionType } from './connections.js';
import { WireRole } from './enums.js';
import { NodeRef } from './node.js';
import { askedQuotes, QuoteConnection, quoteArguments } from './quote-list.js';
import { ArticleRef, OutletRef } from './refs.js';
import { RevisionRef } from './revision.js';
import { SpanRef, spansOf } from './span.js';

const Wire = builder.objectRef<WireRow>('WireCredit').implement({
  description: 'A news agency that an article credits.',
  fields: (t) => ({
    outlet: t.field({
      type: OutletRef,
      description: 'The agency.',
      resolve: (row, _, { loaders }) => loaders.outlet.load(row.outletId).then(present),
    }),
    role: t.expose('role', { type: WireRole, description: 'What the article owes to it.' }),
  }),
});

export const ArticleConnection = connectionType('Article', ArticleRef);

const ArticleOrder = builder.enumType('ArticleOrder', {
  description: 'In which order articles are listed. Undated ones come last in both.',
  values: {
    NEWEST: { description: 'The newest first.' },
    OLDEST: { description: 'The oldest first.' },
  } as const,
});

export const articleArguments = builder.args((t) => ({
  ...pageArguments,
  filter: t.field({ type: ArticleFilterInput, description: 'Which articles. Not given: all.' }),
  orderBy: t.field({ type: ArticleOrder, defaultValue: 'NEWEST', description: 'In which order.' }),
}));

interface ArticleListArguments extends PageArguments {
  readonly filter?: typeof ArticleFilterInput.$inferInput | null | undefined;
  readonly orderBy?: typeof ArticleOrder.$inferType | null | undefined;
}

/** The page of articles that the arguments of a field ask for. */
export const askedArticles =
  (list: List<ArticleRow, ArticleFilter>) =>
  (args: ArticleListArguments): Asked<ArticleRow, ArticleFilter> =>
    asked(list, articleFilter(args.filter), articleOrders[args.orderBy ?? 'NEWEST'], args);

ArticleRef.implement({
  description:
    'One printed text of one outlet, in its newest version. An article is its address; without one, its outlet and its text.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({
      description: 'Opaque and unique among all types.',
      extensions: reads('id'),
      resolve: (row) => encodeId('Article', row.id),
    }),
    url: t.exposeString('url', { nullable: true, description: 'Its address, if it came with one.' }),
    title: t.exposeString('title', { nullable: true, description: 'Its headline, if it has one.' }),
    authors: t.stringList({
      description: 'The people of its byline.',
      extensions: reads('authors'),
      resolve: (row) => row.authors,
    }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was printed, if that is known.',
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When this version of it was printed, if it says so.',
    }),
    dateline: t.exposeString('dateline', {
      nullable: true,
      description: 'The place printed before the first sentence.',
    }),
    language: t.exposeString('language', { nullable: true, description: 'Its language, as in `en`.' }),
    outlet: t.field({
      type: OutletRef,
      nullable: true,
      description: 'Who printed it, if that is known.',
      extensions: follows('outlet'),
      resolve: (row, _, { loaders }) => followed(row.outlet, row.outletId, loaders.outlet),
    }),
    wires: t.field({
      type: [Wire],
      description: 'The news agencies that it credits.',
      extensions: reads('id'),
      resolve: (row, _, { loaders }) => loaders.wires.load(row.id),
    }),
    text: t.string({
      description: 'The whole text, unchanged: what all spans point into.',
      extensions: reads('id'),
      resolve: async (row, _, { loaders }) => present(await loaders.articleText.load(row.id)).text,
    }),
    quotes: t.field({
      type: QuoteConnection,
      args: quoteArguments(null),
      complexity: pageComplexity,
      description: 'The quotes in it, in the order of the text where `orderBy` is not given.',
      ...hangingList('q.article_id', askedQuotes('TEXT')),
    }),
    boilerplate: t.field({
      type: [SpanRef],
      description:
        'What a reader would not call the article: menus, share buttons, credits, bylines. Nothing there is quoted.',
      extensions: reads('boilerplate'),
      resolve: (row) => spansOf(row.boilerplate),
    }),
    copies: t.field({
      type: ArticleConnection,
      args: articleArguments,
      complexity: pageComplexity,
      description:
        "Articles with the same story: an agency's text in other outlets, say. The words between title and credits are the same; the article itself is not among them.",
      ...hangingList('origin.id', askedArticles(copies)),
    }),
    revisions: t.field({
      type: [RevisionRef],
      description: 'Its earlier versions, the newest first; 100 at most. Quotes that stayed kept their ids.',
      extensions: reads('id'),
      resolve: (row, _, { loaders }) => loaders.revisions.load(row.id),
    }),
    ingestedAt: t.expose('ingestedAt', { type: 'DateTime', description: 'When it was stored.' }),
    extractorVersion: t.exposeString('extractorVersion', {
      description: 'The version of the parser that read it; `none` while it waits for a worker.',
    }),
  }),
});

builder.queryFields((t) => ({
  article: t.field({
    type: ArticleRef,
    nullable: true,
    args: {
      url: t.arg.string({
        required: true,
        description:
          'Its http or https address. `www.`, tracking parameters, a fragment, a slash at the end and the AMP, mobile or print view do not matter.',
      }),
    },
    description: 'The article at this address, or null.',
    resolve: (_, { url }, { lists }, info) => {
      const canonical = canonicalUrl(url);
      if (canonical === null) throw badInput(`url: "${url.slice(0, 100)}" is no http or https address.`);
      return lists.row(articlesByKey, urlKey(canonical), selectionFor(info, articleTable));
    },
  }),
  articles: t.field({
    type: ArticleConnection,
    args: articleArguments,
    complexity: pageComplexity,
    description: 'Articles, page by page.',
    resolve: (_, args, { lists }, info) => openList(lists, askedArticles(articles)(args), info),
  }),
}));
