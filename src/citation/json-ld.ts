import type { Organization, Person, Quotation, WithContext } from 'schema-dts';
import type { CitedQuote } from './types.js';
import { webAddress } from './words.js';

/** The quote as schema.org describes it: a `Quotation` that is part of a `NewsArticle`. */
export function asJsonLd(quote: CitedQuote): WithContext<Quotation> {
  const url = webAddress(quote.url);
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': quote.permalink,
    url: quote.permalink,
    text: quote.text,
    ...(quote.language === null ? {} : { inLanguage: quote.language }),
    ...(quote.speaker === null ? {} : { creator: creatorOf(quote.speaker, quote) }),
    isPartOf: {
      '@type': 'NewsArticle',
      ...(quote.title === null ? {} : { headline: quote.title }),
      ...(url === null ? {} : { url }),
      ...(quote.publishedAt === null ? {} : { datePublished: quote.publishedAt }),
      ...(quote.authors.length === 0
        ? {}
        : { author: quote.authors.map((name): Person => ({ '@type': 'Person', name })) }),
      ...(quote.outlet === null ? {} : { publisher: { '@type': 'Organization', name: quote.outlet } }),
    },
  };
}

function creatorOf(name: string, { speakerType, role }: CitedQuote): Person | Organization {
  if (speakerType !== 'PERSON') return { '@type': 'Organization', name };
  return { '@type': 'Person', name, ...(role === null ? {} : { jobTitle: role }) };
}

/** JSON that can stand in a `script` element: no `</script>` and no `<!--` can end it or begin another. */
export function jsonForScript(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
