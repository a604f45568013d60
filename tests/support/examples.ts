import { readFileSync } from 'node:fs';

/** A query of docs/api.md, with everything that the page says about it. */
export interface Example {
  readonly title: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  /** Of a query; null: a mutation, which needs a key, or a subscription. */
  readonly statements: number | null;
  readonly answer: unknown;
}

export const page = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');

/** All of them, in order. */
export const examples = page
  .split(/^## /m)
  .slice(1)
  .flatMap((section): Example[] => {
    const block = (opening: string) => new RegExp(`^\`\`\`${opening}\\n([^]*?)^\`\`\``, 'm').exec(section)?.[1];
    const query = block('graphql');
    if (query === undefined) return [];
    return [
      {
        title: section.split('\n', 1)[0]!,
        query,
        variables: JSON.parse(block('json variables') ?? '{}') as Record<string, unknown>,
        statements: /^(?:mutation|subscription)/.test(query) ? null : Number(/^Statements: (\d+)$/m.exec(section)?.[1]),
        answer: JSON.parse(block('json') ?? 'null'),
      },
    ];
  });
