import { builder } from './builder.js';
import './types/article.js';
import './types/correction.js';
import './types/extraction.js';
import './types/ingest-article.js';
import './types/nodes.js';
import './types/outlet.js';
import './types/quote.js';
import './types/quote-added.js';
import './types/quote-corrections.js';
import './types/quote-facets.js';
import './types/quote-list.js';
import './types/speaker.js';
import './types/speaker-corrections.js';
import './types/utterance.js';

/** All that the service answers to. Built once; `schema.graphql` is its printed form. */
export const schema = builder.toSchema();
