import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import type { Context } from './context.js';
import { complexity } from './limits.js';
import { CalendarDate, DateTime } from './scalars.js';

/** Knows the plugins and the scalars, nothing of what is served. */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
    Date: { Input: Date; Output: Date };
  };
}>({
  plugins: [ComplexityPlugin],
  defaultFieldNullability: false,
  complexity,
});

builder.addScalarType('DateTime', DateTime);
builder.addScalarType('Date', CalendarDate);
builder.queryType({ description: 'Everything that can be read. Nothing here needs a key.' });

export type SchemaTypes = typeof builder.$inferSchemaTypes;
