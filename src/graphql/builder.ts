import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import type { Context } from './context.js';
import { complexity } from './limits.js';
import { CalendarDate, DateTime, Json } from './scalars.js';

/** Knows the plugins and the scalars, nothing of what is served. */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
    Date: { Input: Date; Output: Date };
    JSON: { Input: never; Output: unknown };
  };
}>({
  plugins: [ComplexityPlugin, ErrorsPlugin],
  defaultFieldNullability: false,
  complexity,
});

builder.addScalarType('DateTime', DateTime);
builder.addScalarType('Date', CalendarDate);
builder.addScalarType('JSON', Json);
builder.queryType({
  description: 'Everything that can be read. Unless the service is set up otherwise, nothing here needs a key.',
});
builder.mutationType({
  description:
    'Storing and correcting. All of it needs an API key, sent as `Authorization: Bearer <key>`, with the scope that each field names.',
});
builder.subscriptionType({
  description:
    'What is told as it happens, over a stream that stays open: ask with `Accept: text/event-stream` (GraphQL over Server-Sent Events, distinct connections).',
});

export type SchemaTypes = typeof builder.$inferSchemaTypes;
