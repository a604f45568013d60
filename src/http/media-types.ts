/** The media types that answers come in (GraphQL over HTTP), the one for those who do not care first. */
export const MEDIA_TYPES = ['application/json', 'application/graphql-response+json'] as const;
/** What subscriptions are told as (GraphQL over Server-Sent Events). */
export const EVENT_STREAM = 'text/event-stream';
export type MediaType = (typeof MEDIA_TYPES)[number];

/** Of these types the one that an `Accept` header prefers; null: it takes none of them. */
export function preferredType<Type extends string>(accept: string | undefined, types: readonly Type[]): Type | null {
  if (accept === undefined || accept === '*/*' || accept === '') return types[0] ?? null;
  let best: Type | null = null;
  let bestWeight = 0;
  for (const range of accept.split(',')) {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const weight = Number(parameters.find((each) => each.startsWith('q='))?.slice(2) ?? 1);
    const type = types.find((each) => name === each || name === '*/*' || name === `${each.split('/')[0]}/*`);
    if (type === undefined || !(weight > bestWeight)) continue;
    [best, bestWeight] = [type, weight];
  }
  return best;
}
