import { builder } from './builder.ts';
import type { InputProblem as Problem, Refused } from './writer.ts';

const InputProblem = builder.objectRef<Problem>('InputProblem').implement({
  description: 'What is wrong with one field of an input.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The field of the input: `publishedAt`.' }),
    message: t.exposeString('problem', { description: 'What was expected, what was found, and the remedy.' }),
  }),
});

/** What a mutation answers where nothing was done. */
export const InvalidInput = builder.objectRef<Refused>('InvalidInput').implement({
  description: 'Nothing was done: the input has problems that whoever sent it can mend.',
  fields: (t) => ({
    problems: t.field({
      type: [InputProblem],
      description: 'All of them, each with its field.',
      resolve: ({ problems }) => [...problems],
    }),
  }),
});
