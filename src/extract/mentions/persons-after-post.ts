import type { Syntax } from '../../syntax/token.ts';
import { isTitleNoun } from '../roles/title-words.ts';
import { addNamePairs, offices } from './name-pair.ts';
import type { NameSpan } from './name-span.ts';

/** First and last name right behind a post, unseen by the recognizer: "Secretary of State Dana Orlo". */
export function addPersonsAfterPost(
  syntax: Syntax,
  names: readonly NameSpan[],
  isStory: (token: number) => boolean,
): readonly NameSpan[] {
  const isPerson = (at: number): boolean => isAfterPost(syntax, at);
  return addNamePairs(syntax, names, isStory, 'name.after-post', isPerson);
}

function isAfterPost({ tokens }: Syntax, at: number): boolean {
  if (tokens[at - 1]?.sentence !== tokens[at]?.sentence) return false;
  if (isTitleNoun(tokens[at - 1])) return true;
  const isOffice = offices.has(tokens[at - 1]?.form.toLowerCase() ?? '');
  return isOffice && /^(of|for)$/.test(tokens[at - 2]?.form ?? '') && isTitleNoun(tokens[at - 3]);
}
