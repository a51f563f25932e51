import type { Syntax } from '../../syntax/token.ts';
import { reportingVerbOf } from '../../text/reporting-forms.ts';
import type { Candidate } from './candidate.ts';
import type { NameSpan } from './name-span.ts';
import { phraseOf } from './nominal-mentions.ts';

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
export function oneOfPeople(text: string, syntax: Syntax, { first, end }: NameSpan): Candidate {
  const phrase = phraseOf(text, syntax, { first: first - 1, end }, first, 'PERSON');
  return { ...phrase, rule: 'nominal.one-of-people' };
}
