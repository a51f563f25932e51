import type { Syntax } from '../../syntax/token.ts';
import { isTitleNoun } from '../roles/title-words.ts';
import { isNamePair, offices } from './name-pair.ts';
import { byFirst, coverage, type NameSpan } from './name-span.ts';

/** First and last name right behind a post, unseen by the recognizer: "Secretary of State Dana Orlo". */
export function addPersonsAfterPost(
  syntax: Syntax,
  names: readonly NameSpan[],
  isStory: (token: number) => boolean,
): NameSpan[] {
  const covered = coverage(syntax.tokens.length, names);
  const added: NameSpan[] = [];
  syntax.tokens.forEach((_, at) => {
    if (covered[at] !== -1 || covered[at + 1] !== -1 || !isStory(at)) return;
    if (!isNamePair(syntax, at) || !isAfterPost(syntax, at)) return;
    added.push({
      first: at,
      end: at + 2,
      kind: 'PERSON',
      form: 'NAME',
      rule: 'name.after-post',
      confidence: 0.8,
    });
  });
  return added.length === 0 ? [...names] : [...names, ...added].sort(byFirst);
}

function isAfterPost({ tokens }: Syntax, at: number): boolean {
  if (tokens[at - 1]?.sentence !== tokens[at]?.sentence) return false;
  if (isTitleNoun(tokens[at - 1])) return true;
  const isOffice = offices.has(tokens[at - 1]?.form.toLowerCase() ?? '');
  return isOffice && /^(of|for)$/.test(tokens[at - 2]?.form ?? '') && isTitleNoun(tokens[at - 3]);
}
