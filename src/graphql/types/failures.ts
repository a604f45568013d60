import { ForbiddenError } from '../../access/access.js';
import { ConflictError, InvalidInputError, NotFoundError } from '../../corrections/outcomes.js';
import { builder } from '../builder.js';

const Failure = builder.interfaceRef<Error>('Error').implement({
  description: 'Why nothing was changed, among the outcomes that are to be expected.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What is wrong and what would do, for people.' }),
  }),
});

// Thrown anywhere below a field whose type is a union with them, they are its answer.
builder.objectType(NotFoundError, {
  name: 'NotFoundError',
  description: 'Nothing has an id that was given.',
  interfaces: [Failure],
});
builder.objectType(ForbiddenError, {
  name: 'ForbiddenError',
  description: 'There was no API key, one that does not count, or one without the scope.',
  interfaces: [Failure],
});
builder.objectType(InvalidInputError, {
  name: 'InvalidInputError',
  description: 'An argument makes no sense; the message names it.',
  interfaces: [Failure],
});
builder.objectType(ConflictError, {
  name: 'ConflictError',
  description: 'A later correction stands in the way; the message names it.',
  interfaces: [Failure],
});
