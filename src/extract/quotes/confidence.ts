import { QUOTE_RULE_PRECISION } from '../../lexicon/quote-rule-precision.ts';
import { PLAIN_CUES } from '../../lexicon/reporting-verbs.ts';
import type { QuoteKind } from '../document.ts';
import type { Attribution } from './attribution.ts';
import { isQuoted, type QuoteText, tokenAt } from './quote-text.ts';

/** Of a rule that was never measured. */
const UNMEASURED = 0.5;

/**
 * The share of quotes like this one that are right. Right means that an annotator has marked a quote with exactly this
 * content, whatever its speaker: the marks, stops and white space at the edges and a leading "that" apart.
 */
export function confidenceOf(text: QuoteText, attribution: Attribution, kind: QuoteKind): number {
  const row = QUOTE_RULE_PRECISION.get(precisionKey(attribution, kind)) ?? [];
  return row[Math.min(doubtsOf(text, attribution), row.length - 1)] ?? UNMEASURED;
}

/** What quotes are counted by: the rule and whether marks enclose the content. */
export function precisionKey({ rule }: Attribution, kind: QuoteKind): string {
  return `${rule} ${kind}`;
}

/** More doubts than that are as bad. */
export const MOST_DOUBTS = 3;

/** How many things speak against the edges of a content. */
export function doubtsOf(text: QuoteText, { content, cue, speaker }: Attribution): number {
  const first = content[0]?.start ?? 0;
  const last = content.at(-1)?.end ?? first;
  const doubts = [
    hasBareComma(text, first, last),
    tokenAt(text.tokens, last) - tokenAt(text.tokens, first) <= FEW_WORDS,
    cue === null || !PLAIN_CUES.has(cue.lemma),
    speaker === null,
  ];
  return doubts.filter(Boolean).length;
}

const FEW_WORDS = 4;

/** A comma outside quotation marks, where the content might as well have ended. */
function hasBareComma(text: QuoteText, start: number, end: number): boolean {
  for (let at = tokenAt(text.tokens, start); (text.tokens[at]?.start ?? end) < end; at++) {
    if (text.tokens[at]?.form === ',' && !isQuoted(text, at)) return true;
  }
  return false;
}
