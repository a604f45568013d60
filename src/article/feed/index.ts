export { readFeed } from './read.js';
export type { Feed, FeedContent, FeedItem } from './types.js';
