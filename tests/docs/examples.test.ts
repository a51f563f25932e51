import { expect, test } from 'vitest';
import { examplesIn, withAnswers } from './examples.ts';

const FENCE = '```';
const QUERY = `${FENCE}graphql\n{ corpus { articleCount } }\n${FENCE}`;

test.each([
  [
    'an answer',
    `${QUERY}\n\n${FENCE}json\nold\n${FENCE}\n\nText.\n`,
    `${QUERY}\n\n${FENCE}json\nnew\n${FENCE}\n\nText.\n`,
  ],
  [
    'an empty answer: what stands behind it stays',
    `${QUERY}\n\n${FENCE}json\n${FENCE}\n\nText.\n\n${FENCE}sh\nls\n${FENCE}\n`,
    `${QUERY}\n\n${FENCE}json\nnew\n${FENCE}\n\nText.\n\n${FENCE}sh\nls\n${FENCE}\n`,
  ],
  ['no answer', `${QUERY}\n\nText.\n\n${FENCE}json\n{}\n${FENCE}\n`, null],
  ['nothing that asks', `${FENCE}json\n{}\n${FENCE}\n`, null],
])('a page with %s', (_what, page, written) => {
  const examples = examplesIn(page, 'graphql', ['json']);
  expect(withAnswers(page, examples, ['new'])).toBe(written ?? page);
});

test('answers go to the questions that they stand behind', () => {
  const page = `${QUERY}\n${QUERY}\n${FENCE}json\n${FENCE}\n${QUERY}\n${FENCE}text\n${FENCE}\n`;
  const examples = examplesIn(page, 'graphql', ['json', 'text']);
  expect(examples.map(({ asked, shown }) => [asked, shown?.language])).toEqual([
    ['{ corpus { articleCount } }', undefined],
    ['{ corpus { articleCount } }', 'json'],
    ['{ corpus { articleCount } }', 'text'],
  ]);
  expect(withAnswers(page, examples, ['1', '2', '3'])).toBe(
    `${QUERY}\n${QUERY}\n${FENCE}json\n2\n${FENCE}\n${QUERY}\n${FENCE}text\n3\n${FENCE}\n`,
  );
});
