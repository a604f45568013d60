import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { timeOf } from '../ingestion/time.js';
import { shown } from './shown.js';

/** A moment. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description:
    'A moment in UTC, written as in RFC 3339: `2026-03-09T06:30:00.000Z`. A printed date without a time is its midnight.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  serialize: (value) => (value as Date).toISOString(),
  parseValue: parseMoment,
  parseLiteral: (node) => parseMoment(node.kind === Kind.STRING ? node.value : node.kind),
});

function parseMoment(value: unknown): Date {
  const moment = typeof value === 'string' ? timeOf(value) : null;
  if (moment === null) {
    throw new GraphQLError(`A DateTime is written like "2026-03-09T06:30:00Z", not ${shown(value)}.`);
  }
  return moment;
}

/** Only answers hold it. */
export const Json = new GraphQLScalarType<never, unknown>({
  name: 'JSON',
  description: 'Any JSON value.',
  serialize: (value) => value,
  parseValue: () => {
    throw new GraphQLError('No argument takes JSON.');
  },
});

/** A day; inside, its first moment in UTC. */
export const CalendarDate = new GraphQLScalarType<Date, string>({
  name: 'Date',
  description: 'A day in UTC, written `2026-03-09`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  serialize: (value) => (value as Date).toISOString().slice(0, 10),
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : node.kind),
});

function parseDay(value: unknown): Date {
  const date = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  // The round trip refuses the 31st of February, which Date would take for a day of March; years start at 1 in Postgres.
  if (date === null || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value || value < '0001') {
    throw new GraphQLError(`A Date is a day written like "2026-03-09", not ${shown(value)}.`);
  }
  return date;
}
