export { FetchError } from './errors.js';
export { type Fetched, Fetcher, type FetchOptions, MOST_REDIRECTS, type Validators } from './fetch.js';
export { userAgent } from './user-agent.js';
