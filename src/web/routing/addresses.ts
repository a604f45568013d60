import { everything, type Selection, writeSelection } from '../../selection/index.js';

/** The addresses of the pages; everything from outside is encoded. */
export const addresses = {
  speaker: (slug: string) => `/speakers/${encodeURIComponent(slug)}`,
  outlet: (slug: string) => `/outlets/${encodeURIComponent(slug)}`,
  article: (id: string, quote?: string) =>
    `/articles/${encodeURIComponent(id)}${quote === undefined ? '' : `?quote=${encodeURIComponent(quote)}`}`,
  quote: (id: string) => `/quotes/${encodeURIComponent(id)}`,
  search: (selection: Partial<Selection>) => {
    const query = writeSelection({ ...everything, ...selection }).toString();
    return query === '' ? '/' : `/?${query}`;
  },
};
