import type { Syntax, Token } from '../../syntax/token.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { lookupForm, type NameSpan, wordsOf } from './name-span.ts';

/**
 * What looked like a person and has a chief executive, founders or shareholders is a firm: "the chief executive of
 * Corvin", "Corvin's co-founder". Not whose last name somebody in the text has.
 */
export function firmsByPosts(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  const persons = new Set(
    names.flatMap((name) => (name.kind === 'PERSON' && isLong(name) ? wordsOf(syntax, name) : [])),
  );
  return names.map((name) => {
    const words = wordsOf(syntax, name);
    const mayBe = /^(?:PERSON|OTHER)$/.test(name.kind) && words.length < 3 && name.form === 'NAME';
    if (!mayBe || !hasFirmsPost(syntax, name) || nameClue(lookupForm(words)) !== null) return name;
    if (!isLong(name) && words.some((word) => persons.has(word))) return name;
    return { ...name, kind: 'ORGANIZATION', rule: 'name.post-of-firm', confidence: TOLD };
  });
}

const TOLD = 0.8;

function isLong({ first, end }: NameSpan): boolean {
  return end - first > 1;
}

function hasFirmsPost({ tokens }: Syntax, { first, end }: NameSpan): boolean {
  if (tokens[first - 1]?.form === 'of' && isFirmsPost(tokens, first - 2)) return true;
  if (!/^['’]s?$/.test(tokens[end]?.form ?? '')) return false;
  return isFirmsPost(tokens, end + 1) || isFirmsPost(tokens, end + 2);
}

function isFirmsPost(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.form.toLowerCase() ?? '';
  if (form === 'executive') return tokens[at - 1]?.form.toLowerCase() === 'chief';
  return /^(?:ceo|cfo|coo|cto|founders?|co-founders?|cofounders?|shareholders?)$/.test(form);
}
