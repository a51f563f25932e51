import { builder } from './builder.ts';

export const IntRange = builder.inputType('IntRange', {
  description: 'From one whole number to another, both included; open on a side that is not given.',
  fields: (t) => ({
    min: t.int({ description: 'The least.' }),
    max: t.int({ description: 'The most.' }),
  }),
});

export const FloatRange = builder.inputType('FloatRange', {
  description: 'From one number to another, both included; open on a side that is not given.',
  fields: (t) => ({
    min: t.float({ description: 'The least.' }),
    max: t.float({ description: 'The most.' }),
  }),
});
