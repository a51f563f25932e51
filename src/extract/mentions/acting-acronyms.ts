import type { Syntax, Token } from '../../syntax/token.ts';
import { gather } from '../../text/gather.ts';
import { isCapitalized } from '../../text/letters.ts';
import { isTitleNoun } from '../roles/title-words.ts';
import { coverage, type NameSpan, withAdded } from './name-span.ts';

/**
 * Capitals that nobody explains are an organization where they speak, are spoken to, or have people: "the OTA said",
 * "told OTA", "OTA members". All other mentions of them then follow.
 */
export function nameActingAcronyms(
  syntax: Syntax,
  names: readonly NameSpan[],
  isStory: (token: number) => boolean,
): readonly NameSpan[] {
  const covered = coverage(syntax.tokens.length, names);
  const added = gather(syntax.tokens, (token, first): NameSpan | null => {
    if (covered[first] !== -1 || !isAcronym(token) || !isStory(first) || !acts(syntax, first)) return null;
    const end = first + 1;
    return { first, end, kind: 'ORGANIZATION', form: 'NAME', rule: 'name.acting-acronym', confidence: 0.85 };
  });
  return withAdded(names, added);
}

/** Not the abbreviation of a post ("CEO"), not a line all in capitals. */
function isAcronym(token: Token): boolean {
  return isCapitalized(token.form) && /^\p{Lu}{3,6}$/u.test(token.form) && !isTitleNoun(token);
}

function acts({ tokens }: Syntax, at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isNear = (other: Token | undefined): other is Token => other?.sentence === tokens[at]?.sentence;
  if (isNear(before) && /^\p{Lu}{2,}$/u.test(before.form)) return false;
  if (isNear(before) && before.upos === 'VERB' && before.lemma === 'tell') return true;
  if (!isNear(next) || !/^\p{Ll}/u.test(next.form)) return false;
  const isSpeaking = /^VB[DZ]$/.test(next.xpos) && /^(say|announce|warn|claim|report|deny)$/.test(next.lemma);
  return isSpeaking || (next.upos === 'NOUN' && isTitleNoun(next));
}
