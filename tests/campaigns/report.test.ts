import { expect, test } from 'vitest';
import { withRows } from '../../bench/report.ts';

const REPORT = `# Campaigns

| campaign | what was done | result |
| --- | --- | --- |
| memory | before | 5 |
| fuzz | before | 1 |
| memory | before too | 6 |

The end.
`;

test.each([
  [
    'takes the place of its old rows',
    'memory',
    [['now', '7']],
    ['| memory | now | 7 |', '| fuzz | before | 1 |'],
  ],
  [
    'comes behind the others',
    'follow',
    [
      ['a', '1'],
      ['b', '2'],
    ],
    [
      '| memory | before | 5 |',
      '| fuzz | before | 1 |',
      '| memory | before too | 6 |',
      '| follow | a | 1 |',
      '| follow | b | 2 |',
    ],
  ],
] as const)('what a campaign tells %s', (_what, campaign, rows, expected) => {
  const lines = withRows(REPORT, campaign, rows).split('\n');
  expect(lines.slice(4, -3)).toEqual(expected);
  expect(lines.slice(-3)).toEqual(['', 'The end.', '']);
});
