import { factsOfWord } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { isCapitalized, isCapitalWord } from '../../text/letters.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { Seen } from './entity.ts';

/**
 * What the odds that a pronoun stands for nobody who is known are multiplied with where somebody acted last who was not
 * recognized: "Voss opened the talks. Thale runs a bakery. He ...".
 */
const ODDS_OF_STRANGER = 40;

export function oddsOfNobody(syntax: Syntax, pronoun: Candidate, seen: readonly Seen[]): number {
  return isAfterStranger(syntax, pronoun, seen) ? ODDS_OF_STRANGER : 1;
}

/** Whether the last subject before a pronoun, things apart, is a name that nothing recognized. */
function isAfterStranger({ tokens }: Syntax, pronoun: Candidate, seen: readonly Seen[]): boolean {
  const sentence = tokens[pronoun.head]?.sentence ?? 0;
  for (let at = pronoun.first - 1; at >= Math.max(0, pronoun.first - FARTHEST); at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence < sentence - SENTENCES) return false;
    if (!token.deprel.startsWith('nsubj') || token.upos === 'PRON') continue;
    const end = endOfRun(tokens, at);
    const known = seen.find(({ mention }) => mention.first < end && at < mention.endToken);
    if (known !== undefined && !isDoubtful(known)) return false;
    if (token.xpos !== 'NNP') continue;
    return isNameOfOne(tokens[at - 1]?.form ?? '', token.form, tokens[at + 1]?.form ?? '');
  }
  return false;
}

const FARTHEST = 60;
const SENTENCES = 2;

/** "Spokeswoman Mirela Tanov", all of it: a title's name may be the one that is known. */
function endOfRun(tokens: Syntax['tokens'], at: number): number {
  let end = at + 1;
  while (isCapitalized(tokens[end]?.form ?? '') && tokens[end]?.sentence === tokens[at]?.sentence) end++;
  return end;
}

/** Two words that were taken for a place or a firm by a narrow margin are as likely a person's. */
const DOUBTFUL = 0.6;

function isDoubtful({ mention, entity }: Seen): boolean {
  if (entity.kind === 'PERSON' || mention.form !== 'NAME' || mention.endToken - mention.first !== 2)
    return false;
  return mention.confidence < DOUBTFUL;
}

/** Two capitals side by side, or a word that is in no vocabulary. */
function isNameOfOne(before: string, word: string, after: string): boolean {
  const isCapital = (form: string): boolean => isCapitalWord(form);
  if (!isCapital(word)) return false;
  return isCapital(before) || isCapital(after) || factsOfWord(word).fine === 0;
}
