import type { QuoteKind } from '../document.ts';
import type { Attribution } from './attribution.ts';
import { CONFIDENCE_WEIGHTS } from './confidence-weights.ts';
import { type QuoteText, tokenAt } from './quote-text.ts';

/** The share of quotes like this one whose content is exactly what an annotator marks. */
export function confidenceOf(text: QuoteText, attribution: Attribution, kind: QuoteKind): number {
  const score = confidenceFeatures(text, attribution, kind)
    .map((feature) => CONFIDENCE_WEIGHTS.get(feature) ?? 0)
    .reduce((sum, weight) => sum + weight, 0);
  return Math.round(100 / (1 + Math.exp(-score))) / 100;
}

/** What makes an exact content likelier or less likely, as names of weights. */
export function confidenceFeatures(
  text: QuoteText,
  attribution: Attribution,
  kind: QuoteKind,
): readonly string[] {
  const { rule, content, cue, speaker } = attribution;
  const first = content[0];
  const last = content.at(-1);
  if (first === undefined || last === undefined) return ['bias'];
  const words = tokenAt(text.tokens, last.end) - tokenAt(text.tokens, first.start);
  const commas = kind === 'DIRECT' ? 0 : commasIn(text, first.start, last.end);
  return [
    'bias',
    `rule ${rule}`,
    `kind ${kind} ${lengthOf(words)}`,
    `spans ${kind} ${Math.min(content.length, 3)}`,
    `commas ${Math.min(commas, 3)}`,
    speaker === null ? 'no speaker' : 'speaker',
    `cue ${cue !== null && PLAIN_CUES.has(cue.lemma) ? 'plain' : 'other'} ${kind}`,
  ];
}

/** Verbs that do little but attribute. */
const PLAIN_CUES: ReadonlySet<string> = new Set([
  'add',
  'say',
  'tell',
  'write',
  'according to',
  'note',
  'argue',
]);

function lengthOf(words: number): string {
  if (words <= 4) return 'of few words';
  if (words <= 12) return 'short';
  return words <= 25 ? 'middling' : 'long';
}

function commasIn(text: QuoteText, start: number, end: number): number {
  let commas = 0;
  for (let at = tokenAt(text.tokens, start); (text.tokens[at]?.start ?? end) < end; at++) {
    if (text.tokens[at]?.form === ',' && text.quotationOf[at] === -1) commas++;
  }
  return commas;
}
