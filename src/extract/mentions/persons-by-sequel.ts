import { personalVerbs, smallTrades } from '../../lexicon/person-verbs.ts';
import { FIRST_NAME, factsOfWord } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { isCapitalized } from '../../text/letters.ts';
import { nounPhraseFrom } from '../roles/title-after.ts';
import { isPersonNoun } from '../roles/title-words.ts';
import { addNamePairs } from './name-pair.ts';
import type { NameSpan } from './name-span.ts';
import { speaks } from './speaks.ts';

/**
 * First and last name, unseen by the recognizer, that only a person's can be by what stands behind: "Odric Thale, 35,",
 * "Odric Thale, a fisherman,", "Odric Thale said", "Odric Thale runs a bakery".
 */
export function addPersonsBySequel(
  syntax: Syntax,
  names: readonly NameSpan[],
  isStory: (token: number) => boolean,
): readonly NameSpan[] {
  const isPerson = (at: number): boolean =>
    !isCapitalized(syntax.tokens[at - 1]?.form ?? '') && isPersonBehind(syntax, at);
  return addNamePairs(syntax, names, isStory, 'name.person-by-sequel', isPerson);
}

function isPersonBehind(syntax: Syntax, at: number): boolean {
  return isAged(syntax, at + 2) || isDescribed(syntax, at + 2) || isActing(syntax, at);
}

/** ", 35,": nothing else that is named has its age told so. */
function isAged({ tokens }: Syntax, at: number): boolean {
  if (tokens[at]?.form !== ',' || !/^(?:1[5-9]|[2-9]\d)$/.test(tokens[at + 1]?.form ?? '')) return false;
  return /^[,.]$/.test(tokens[at + 2]?.form ?? '');
}

/** ", a fisherman". */
function isDescribed(syntax: Syntax, at: number): boolean {
  if (syntax.tokens[at]?.form !== ',') return false;
  const phrase = nounPhraseFrom(syntax, at + 1, () => false);
  const head = syntax.tokens[phrase?.head ?? -1];
  return isPersonNoun(head) && head?.xpos === 'NN';
}

/** Whoever says something, and whoever has a person's first name and does anything. */
function isActing(syntax: Syntax, at: number): boolean {
  const { tokens } = syntax;
  const subject = [tokens[at], tokens[at + 1]].find((token) => token?.deprel.startsWith('nsubj'));
  if (tokens[subject?.head ?? -1]?.upos !== 'VERB') return false;
  const isFirstName = (factsOfWord(tokens[at]?.form ?? '').bits & FIRST_NAME) !== 0;
  return isFirstName || speaks(syntax, at, at + 2) || isPersonal(syntax, subject?.head ?? -1);
}

/** "smiled", "runs a bakery". */
function isPersonal({ tokens }: Syntax, verb: number): boolean {
  const lemma = tokens[verb]?.lemma ?? '';
  if (personalVerbs.has(lemma)) return true;
  if (!/^(?:run|own|keep|manage|open)$/.test(lemma)) return false;
  for (let at = verb + 1; at < verb + LONGEST_OBJECT; at++)
    if (tokens[at]?.head === verb && tokens[at]?.deprel === 'obj')
      return smallTrades.has(tokens[at]?.lemma ?? '');
  return false;
}

/** Words of "a small fish restaurant". */
const LONGEST_OBJECT = 6;
