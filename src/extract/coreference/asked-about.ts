import type { Syntax } from '../../syntax/token.ts';
import { reportingVerbOf } from '../../text/reporting-forms.ts';
import { isSubject } from './pronoun-syntax.ts';

/** Whoever is named in a question is mostly not whom it was put to. */
export const ODDS_OF_ASKED_ABOUT = 0.05;

const LONGEST_QUESTION = 40;
/** Tokens from a question's first to the last in which whoever answers it is looked for. */
const FURTHEST_ANSWERER = 80;

/**
 * "Asked if Basset would play, he smiled", "Asked if Basset would play, the coach smiled. “Next,” he said": the tokens of the
 * question before a pronoun that answers it; null for none.
 */
export function questionBefore(syntax: Syntax, pronoun: number): readonly [number, number] | null {
  const { tokens, sentences } = syntax;
  const word = tokens[pronoun];
  if (word === undefined || !isSubject(word)) return null;
  const first = sentences[word.sentence]?.firstToken ?? pronoun;
  const asked = askedAt(syntax, first);
  if (asked !== null) return questionUpTo(syntax, asked, pronoun);
  const before = sentences[word.sentence - 1]?.firstToken ?? first;
  const earlier = askedAt(syntax, before);
  return earlier === null ? null : questionUpTo(syntax, earlier, answererBefore(syntax, earlier, first));
}

/** Where a sentence that begins with a question says "asked"; null in others. */
function askedAt({ tokens }: Syntax, first: number): number | null {
  const asked = /^when$/i.test(tokens[first]?.form ?? '') ? first + 1 : first;
  return /^(?:asked|pressed|questioned|quizzed)$/i.test(tokens[asked]?.form ?? '') ? asked : null;
}

/** The question from its "asked" up to the comma before whoever answers it. */
function questionUpTo({ tokens }: Syntax, asked: number, answers: number): readonly [number, number] | null {
  if (answers - asked < 3 || answers - asked > LONGEST_QUESTION || tokens[answers - 1]?.form !== ',')
    return null;
  const hasAnswer = tokens.slice(asked + 1, answers).some(({ form }) => reportingVerbOf(form) !== null);
  return hasAnswer ? null : [asked + 1, answers - 1];
}

/** The first token of the sentence's own subject, right behind a comma; -1 for none. */
function answererBefore({ tokens }: Syntax, first: number, end: number): number {
  for (let at = Math.min(end - 1, first + FURTHEST_ANSWERER); at > first; at--) {
    if (!isSubject(tokens[at]) || !/^(?:root|parataxis)$/.test(tokens[tokens[at]?.head ?? -1]?.deprel ?? ''))
      continue;
    while (at > first && tokens[at - 1]?.form !== ',') at--;
    return at;
  }
  return -1;
}
