import type { Span } from './span.ts';
import { slice } from './span.ts';

/** A word that a page broke at its hyphen ("half-⏎built"), with or without indentation below. */
const BROKEN_AT_HYPHEN = /(?<=[\p{L}\p{N}][-‐‑])[^\S\r\n]*(?:\r\n?|\n)\s*(?=\p{Ll})/gu;
/** "minis­⏎ter": a soft hyphen shows only where a line ends in it. */
const SOFT_HYPHEN = /\u00ad\s*/g;
/** White space that is not one plain space between two words. */
const GAP = /[^\S ]|^ | {2}| $/;

/** What a span says, as one line: the breaks and gaps of the page closed, a broken word joined. */
export function displayText(text: string, span: Span): string {
  const raw = slice(text, span);
  const whole = raw.includes('\u00ad') ? raw.replace(SOFT_HYPHEN, '') : raw;
  return GAP.test(whole) ? whole.replace(BROKEN_AT_HYPHEN, '').replace(/\s+/g, ' ').trim() : whole;
}
