import { ForbiddenError, holderWith } from '../../access/access.js';
import { ArticleError } from '../../article/errors.js';
import type { Input } from '../../article/input.js';
import { InvalidInputError } from '../../corrections/outcomes.js';
import { canonicalUrl } from '../../identity/articles.js';
import type { Stored } from '../../ingestion/known.js';
import { builder } from '../builder.js';
import { languageOf } from '../filters/values.js';
import { present } from '../present.js';
import './failures.js';
import { ArticleRef } from './refs.js';

const LONGEST_TEXT = 4 * 1024 * 1024;

const IngestArticleInput = builder.inputType('IngestArticleInput', {
  description: 'An article to store. What is given wins over what the text or page says of itself.',
  fields: (t) => ({
    url: t.string({ description: 'Its http or https address: what it is known by from now on.' }),
    text: t.string({ description: 'Its plain text, with or without its headline. Exactly one of `text` and `html`.' }),
    html: t.string({ description: 'The page that it stands on.' }),
    title: t.string({ description: 'Its headline.' }),
    outlet: t.string({ description: 'Who printed it.' }),
    authors: t.stringList({ description: 'The people of its byline.' }),
    publishedAt: t.field({ type: 'DateTime', description: 'When it was printed.' }),
    language: t.string({ description: 'Its language, as in `en`.' }),
  }),
});

const ArticleIngested = builder.objectRef<Stored>('ArticleIngested').implement({
  description: 'The article is stored, its quotes with it or, where workers find them, a little later.',
  fields: (t) => ({
    article: t.field({
      type: ArticleRef,
      description: 'The article.',
      resolve: (stored, _, { loaders }) => loaders.article.load(stored.articleId).then(present),
    }),
    created: t.exposeBoolean('created', {
      description: 'False where it was stored already, in this version or an older one.',
    }),
    quoteCount: t.exposeInt('quoteCount', {
      nullable: true,
      description: 'How many quotes it has; null while it waits for a worker to find them.',
    }),
  }),
});

const IngestArticleResult = builder.errorUnion('IngestArticleResult', {
  description: 'The stored article, or why it was not stored.',
  types: [ArticleIngested, ForbiddenError, InvalidInputError],
  resolveType: () => 'ArticleIngested',
});

builder.mutationFields((t) => ({
  ingestArticle: t.field({
    type: IngestArticleResult,
    args: { input: t.arg({ type: IngestArticleInput, required: true, description: 'The article.' }) },
    // As `extract`, and more.
    complexity: 5000,
    description:
      'Stores an article with its quotes. The same article again changes nothing; another version takes its place, as in docs/ingest.md. Needs the scope `ingest`.',
    resolve: async (_, { input }, context) => {
      holderWith(context.access, 'INGEST');
      const given = inputOf(input);
      // The parser is loaded when it is first asked for: many services never are.
      const { readAndStore } = await import('../../ingestion/read-and-store.js');
      const { enqueueOneByOne, readAndEnqueue } = await import('../../ingestion/queue/enqueue.js');
      const { inThisThread } = await import('../../ingestion/threads/article-parser.js');
      const storing = context.queue
        ? readAndEnqueue(context.database, given, inThisThread, enqueueOneByOne(context.database, 'live'))
        : readAndStore(context.database, given);
      const stored = await storing.catch((error: unknown) => {
        throw error instanceof ArticleError ? new InvalidInputError(`input: ${error.message}.`) : error;
      });
      context.wrote();
      return stored;
    },
  }),
}));

/** @throws InvalidInputError */
function inputOf(given: typeof IngestArticleInput.$inferInput): Input {
  const { url, text, html, title, outlet, authors, publishedAt } = given;
  const filled = (words: string | null | undefined): string | null => words?.trim() || null;
  if (filled(url) !== null && canonicalUrl(url!.trim()) === null) {
    throw new InvalidInputError(`input.url: "${url!.slice(0, 100)}" is no http or https address.`);
  }
  if (text != null && html != null) throw new InvalidInputError('input: give text or html, not both.');
  const words = filled(text ?? html);
  if (words === null) throw new InvalidInputError('input: a text is needed, as text or html.');
  if (words.length > LONGEST_TEXT)
    throw new InvalidInputError(`input: at most ${LONGEST_TEXT} characters are allowed.`);
  const names = authors?.flatMap((author) => filled(author) ?? []) ?? null;
  const about = {
    id: filled(url) ?? 'article',
    url: filled(url),
    title: filled(title),
    outlet: filled(outlet),
    authors: names?.length ? names : null,
    publishedAt: publishedAt?.toISOString() ?? null,
    language: languageOf(given.language),
  };
  return text != null ? { ...about, text } : { ...about, bytes: html! };
}
