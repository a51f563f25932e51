import type { Syntax } from '../../syntax/token.ts';
import { reportingVerbOf } from '../../text/reporting-forms.ts';
import { isSubject } from './pronoun-syntax.ts';

/** Whoever is named in a question is mostly not whom it was put to. */
export const ODDS_OF_ASKED_ABOUT = 0.15;

const LONGEST_QUESTION = 40;

/** "Asked if Basset would play, he smiled": the tokens of the question before a pronoun that answers it; null for none. */
export function questionBefore(
  { tokens, sentences }: Syntax,
  pronoun: number,
): readonly [number, number] | null {
  const word = tokens[pronoun];
  const first = sentences[word?.sentence ?? -1]?.firstToken ?? pronoun;
  const asked = /^when$/i.test(tokens[first]?.form ?? '') ? first + 1 : first;
  if (!isSubject(word) || pronoun - asked < 3 || pronoun - asked > LONGEST_QUESTION) return null;
  const isAsked = /^(?:asked|pressed|questioned|quizzed)$/i.test(tokens[asked]?.form ?? '');
  if (!isAsked || tokens[pronoun - 1]?.form !== ',') return null;
  const hasAnswer = tokens.slice(asked + 1, pronoun).some(({ form }) => reportingVerbOf(form) !== null);
  return hasAnswer ? null : [asked + 1, pronoun - 1];
}
