import type { Syntax } from '../../syntax/token.ts';
import { reportingVerbOf } from '../../text/reporting-forms.ts';
import type { Candidate } from './candidate.ts';
import type { NameSpan } from './name-span.ts';

/** Of "the British", "the Dutch", "the Swiss" and "the Japanese" nobody knows how many they are; the Taliban are many. */
const ONE_ALONE = /^(?!Taliban)\p{Lu}\p{Ll}+(?:an|qi|li|ni)$/u;

/**
 * Whether an adjective stands for one person: "“We lose together,” the Italian said", not "the Italian coach" or "the Dutch
 * said", nor what may be a ship, a newspaper or a language: "the Norwegian sank".
 */
export function isOneOfPeople({ tokens }: Syntax, { form, first, end }: NameSpan): boolean {
  if (form !== 'DEMONYM' || end - first !== 1) return false;
  const { form: word = '', deprel = '' } = tokens[first] ?? {};
  if (!ONE_ALONE.test(word) || !/^the$/i.test(tokens[first - 1]?.form ?? '')) return false;
  const verb = tokens[end];
  return deprel === 'nsubj' && verb?.xpos !== 'VBP' && reportingVerbOf(verb?.form ?? '') !== null;
}

/** The article and the adjective, as a noun phrase of one person. */
export function oneOfPeople(text: string, { tokens }: Syntax, { first, end }: NameSpan): Candidate {
  const start = tokens[first - 1]?.start ?? 0;
  const stop = tokens[first]?.end ?? start;
  return {
    start,
    end: stop,
    first: first - 1,
    endToken: end,
    head: first,
    kind: 'PERSON',
    form: 'NOMINAL',
    rule: 'nominal.one-of-people',
    confidence: 0.7,
    text: text.slice(start, stop),
  };
}
