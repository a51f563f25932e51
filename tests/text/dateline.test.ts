import { expect, test } from 'vitest';
import { datelineLength } from '../../src/text/dateline.ts';
import { findTokens } from '../../src/text/tokens.ts';

test.each([
  ['KESTHAVEN, Kestria (Strait Press) — The port closed.', 'KESTHAVEN, Kestria (Strait Press) —'],
  ['PORT SELENE, May 3 -- The port closed.', 'PORT SELENE, May 3 --'],
  ['ORLAND - The port closed.', 'ORLAND -'],
  ['ORLAND, Kestria (SP) _ The port closed.', 'ORLAND, Kestria (SP) _'],
  ['N’DALA, Kestria — The port closed.', 'N’DALA, Kestria —'],
  ["TAU'OLI, Lumara (SP) — The port closed.", "TAU'OLI, Lumara (SP) —"],
  ['TAUʻOLI, May 3 — The port closed.', 'TAUʻOLI, May 3 —'],
  ['ʻOLI, Lumara — The port closed.', 'ʻOLI, Lumara —'],
  ['ÉVORANE, Lumara — The port closed.', 'ÉVORANE, Lumara —'],
  ['E\u0301VORANE, Lumara — The port closed.', 'E\u0301VORANE, Lumara —'],
  ['ST. ELDA, Kestria — The port closed.', 'ST. ELDA, Kestria —'],
  ['KEST-ORLA, Kestria — The port closed.', 'KEST-ORLA, Kestria —'],
  ['ORLAND-BASED firms closed the port.', ''],
  ['ORLAND-based firms — the last ones — closed the port.', ''],
  ['U.S. Marines — the first — landed.', ''],
  ["KRN's crew — all of it — left.", ''],
  ['KRN said on Monday — and again on Friday — that trains would stop.', ''],
  ['Orland — the old port — closed.', ''],
])('%s', (text, dateline) => {
  const tokens = findTokens(text, { start: 0, end: text.length });
  const length = datelineLength(text, tokens);
  expect(text.slice(0, tokens[length - 1]?.end ?? 0)).toBe(dateline);
});
