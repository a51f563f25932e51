import { builder } from './builder.ts';

export const QuoteKind = builder.enumType('QuoteKind', {
  description: "Whether the words are the speaker's own.",
  values: {
    DIRECT: {
      description:
        'Word for word, in quotation marks ("We will sign," she said) or as a turn of an interview.',
    },
    MIXED: { description: 'Partly word for word: She said they would "never" sign.' },
    INDIRECT: { description: 'In the words of the article: She said they would sign.' },
  } as const,
});
