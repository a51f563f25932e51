import { expect, test } from 'vitest';
import { datelineLength } from '../../src/text/dateline.ts';
import { findTokens } from '../../src/text/tokens.ts';

test.each([
  ['KESTHAVEN, Kestria (Strait Press) — The port closed.', 'KESTHAVEN, Kestria (Strait Press) —'],
  ['PORT SELENE, May 3 -- The port closed.', 'PORT SELENE, May 3 --'],
  ['ORLAND - The port closed.', 'ORLAND -'],
  ['ORLAND-BASED firms closed the port.', ''],
  ['KRN said on Monday — and again on Friday — that trains would stop.', ''],
  ['Orland — the old port — closed.', ''],
])('%s', (text, dateline) => {
  const tokens = findTokens(text, { start: 0, end: text.length });
  const length = datelineLength(text, tokens);
  expect(text.slice(0, tokens[length - 1]?.end ?? 0)).toBe(dateline);
});
