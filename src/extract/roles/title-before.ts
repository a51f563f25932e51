import { factsOfWord, HONORIFIC, TITLE } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { isCapitalized } from '../../text/letters.ts';
import type { NameSpan } from '../mentions/name-span.ts';
import type { RolePhrase } from './role-phrase.ts';
import { isTitleNoun, isTradeNoun } from './title-words.ts';

const LONGEST = 12;

/** A title before a name: "Kestrian Foreign Minister Tarel Voss", "Secretary of State Dana Orlo". */
export function titleBefore(
  syntax: Syntax,
  name: NameSpan,
  isPersonName: (token: number) => boolean,
): RolePhrase | null {
  const { tokens } = syntax;
  const end = firstOfHonorifics(syntax, name.first);
  const head = headBefore(syntax, { ...name, first: end }, isPersonName);
  if (head === null) return null;
  let first = head;
  for (let at = head - 1; at >= Math.max(0, name.first - LONGEST); at--) {
    if (tokens[at]?.sentence !== tokens[head]?.sentence || isPersonName(at) || !mayModify(syntax, at)) break;
    first = at;
  }
  while (first < head && /^(['’]s?|-|,|and|&|of|for)$/.test(tokens[first]?.form ?? '')) first++;
  return { first, end, head, holder: name, rule: 'role.title-before', confidence: 0.85 };
}

/** The title's head stands right before the name, or before "of State", "for Trade". */
function headBefore(syntax: Syntax, name: NameSpan, isPersonName: (token: number) => boolean): number | null {
  const { tokens } = syntax;
  // "the chief executive of Corvin" says nothing of what Corvin is.
  if (/^(of|for)$/.test(tokens[name.first - 1]?.form ?? '')) return null;
  let crossed = false;
  for (let at = name.first - 1; at >= Math.max(0, name.first - 8); at--) {
    const token = tokens[at];
    if (token?.sentence !== tokens[name.first]?.sentence || isPersonName(at)) return null;
    if (!crossed && isTradeNoun(token)) return at;
    if (isTitleNoun(token) && (!crossed || /^(of|for)$/.test(tokens[at + 1]?.form ?? ''))) return at;
    const isLinked = isCapitalized(token?.form ?? '') || /^(of|for|and|the|&|')$/.test(token?.form ?? '');
    if (!isLinked) return null;
    crossed = true;
  }
  return null;
}

/** "Fisheries Minister Sir Godwin Tafari": the form of address is neither post nor name. */
function firstOfHonorifics({ tokens }: Syntax, at: number): number {
  let first = at;
  while (first > at - 3 && isHonorific(tokens[first - 1]?.form ?? '')) first--;
  return first;
}

function isHonorific(word: string): boolean {
  const { bits, isCapital } = factsOfWord(word);
  return isCapital && (bits & HONORIFIC) !== 0 && (bits & TITLE) === 0;
}

function mayModify(syntax: Syntax, at: number): boolean {
  const token = syntax.tokens[at];
  if (token === undefined) return false;
  if (/^(['’]s?|-|&)$/.test(token.form)) return true;
  if (/^(and|of|for)$/.test(token.form)) return isCapital(syntax, at - 1) && isCapital(syntax, at + 1);
  if (/^(ADJ|NOUN|PROPN|X)$/.test(token.upos)) return true;
  return /^(then|ex|former|acting|outgoing|incoming)$/i.test(token.form);
}

function isCapital(syntax: Syntax, at: number): boolean {
  return isCapitalized(syntax.tokens[at]?.form ?? '');
}
