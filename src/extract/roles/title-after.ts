import { MONTHS, WEEKDAYS } from '../../lexicon/time-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { isCapitalized } from '../../text/letters.ts';
import type { NameSpan } from '../mentions/name-span.ts';
import type { RolePhrase } from './role-phrase.ts';
import { isPersonNoun, isTitleNoun } from './title-words.ts';

const LONGEST = 25;

/** A title after a name and a comma: "Ilse Marten, head of the Trade Office at Orland's Economy Ministry,". */
export function titleAfter(
  syntax: Syntax,
  name: NameSpan,
  isNameStart: (token: number) => boolean,
): RolePhrase | null {
  const mark = markBeforeTitle(syntax, name.end);
  if (mark === null) return null;
  const phrase = nounPhraseFrom(syntax, mark + 1, isNameStart);
  if (phrase === null || opensClause(syntax, phrase)) return null;
  return { ...phrase, holder: name, rule: 'role.title-after', confidence: 0.8 };
}

/** The mark behind a name, or behind the age that follows it: "Ilse Marten, 58, head of the Trade Office". */
function markBeforeTitle({ tokens }: Syntax, at: number): number | null {
  if (!/^[,(–—]$/.test(tokens[at]?.form ?? '')) return null;
  return /^\d{1,3}$/.test(tokens[at + 1]?.form ?? '') && tokens[at + 2]?.form === ',' ? at + 2 : at;
}

/** "According to Ilse Marten, the rebels attacked": several, or the subject of what comes; nothing that she is. */
function opensClause(
  { tokens }: Syntax,
  { head, end }: { readonly head: number; readonly end: number },
): boolean {
  const noun = tokens[head];
  if (noun === undefined || /^NNP?S$/.test(noun.xpos)) return true;
  return noun.deprel.startsWith('nsubj') && noun.head >= end && /^(VERB|AUX)$/.test(tokens[end]?.upos ?? '');
}

/** "Marten is (was, became) the mayor of Orle", "Marten, 44, was elected mayor". */
export function titleIs(
  syntax: Syntax,
  name: NameSpan,
  isNameStart: (token: number) => boolean,
): RolePhrase | null {
  const { tokens } = syntax;
  const form = (at: number): string => tokens[at]?.form.toLowerCase() ?? '';
  let at = name.end;
  if (form(at) === ',' && /^\d{1,3}$/.test(form(at + 1)) && form(at + 2) === ',') at += 3;
  if (form(at) === ',' && tokens[at + 1]?.lemma === 'who') at += 1;
  if (tokens[at]?.lemma === 'who') at++;
  if (tokens[at]?.lemma !== 'be' && tokens[at]?.lemma !== 'become') return null;
  at++;
  if (tokens[at]?.xpos === 'VBN' && appointing.test(tokens[at]?.lemma ?? ''))
    at += form(at + 1) === 'as' ? 2 : 1;
  else if (form(at) === 'sworn' && form(at + 1) === 'in') at += form(at + 2) === 'as' ? 3 : 2;
  // "Marten was appointed her successor": of somebody else.
  if (/^(his|her|my)$/.test(form(at))) return null;
  const phrase = nounPhraseFrom(syntax, at, isNameStart);
  return phrase === null ? null : { ...phrase, holder: name, rule: 'role.copula', confidence: 0.75 };
}

/** "named Voss (as) its next ambassador to Orland": a verb of appointing, its object, the post. */
export function titleAppointed(
  syntax: Syntax,
  name: NameSpan,
  isNameStart: (token: number) => boolean,
): RolePhrase | null {
  const { tokens } = syntax;
  const from = tokens[name.end]?.form.toLowerCase() === 'as' ? name.end + 1 : name.end;
  const verb = tokens[name.first - 1];
  const isAppointing = appointing.test(verb?.lemma ?? '');
  if (!isAppointing || (from === name.end && !appointingDirectly.test(verb?.lemma ?? ''))) return null;
  const phrase = nounPhraseFrom(syntax, from, isNameStart);
  return phrase === null ? null : { ...phrase, holder: name, rule: 'role.appointed', confidence: 0.75 };
}

const appointing =
  /^(appoint|tap|name|nominate|elect|choose|pick|select|designate|hire|install|propose|confirm|re-elect|reappoint|replace|succeed|recruit|promote)$/;
const appointingDirectly = /^(appoint|name|elect|designate)$/;

/**
 * A noun phrase headed by a post, from `first` on: up to a comma, a clause, or a preposition that does not belong to
 * the post. A capitalized title keeps "and" within it ("Minister for Kestria and the Far North").
 */
export function nounPhraseFrom(
  syntax: Syntax,
  first: number,
  isNameStart: (token: number) => boolean,
): { readonly first: number; readonly end: number; readonly head: number } | null {
  const { tokens } = syntax;
  const head = headFrom(syntax, first);
  if (head === null) return null;
  let end = head + 1;
  while (end < tokens.length && end < first + LONGEST && tokens[end]?.sentence === tokens[first]?.sentence) {
    const next = continuation(syntax, end, isNameStart);
    if (next === null) break;
    end = next;
  }
  while (end > head + 1 && /^(DET|ADP|CCONJ|PUNCT)$/.test(tokens[end - 1]?.upos ?? '')) end--;
  return { first, end, head };
}

/** The post's noun: the first one before any verb, mark or preposition. */
function headFrom(syntax: Syntax, first: number): number | null {
  const { tokens } = syntax;
  let head: number | null = null;
  for (let at = first; at < first + 10 && tokens[at]?.sentence === tokens[first]?.sentence; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const isPossessive = /^['’]s?$/.test(token.form);
    if (token.upos === 'NOUN' || token.upos === 'PROPN' || (head === null && isChiefExecutive(syntax, at))) {
      if (isTitleNoun(token) || isPersonNoun(token)) head = at;
      else if (head !== null && !isTitleNoun(tokens[head])) head = null;
    } else if (
      !isPossessive &&
      !/^(DET|ADJ|NUM|PRON|X)$/.test(token.upos) &&
      // A tagger may take "finance director" for a verb and its object.
      token.deprel !== 'compound' &&
      token.form !== '-' &&
      !/^(acting|outgoing|incoming|then|managing|ruling|former)$/.test(token.form)
    )
      break;
    else if (isPossessive) head = null;
    if (token.upos === 'PRON' && token.xpos !== 'PRP$') break;
  }
  return head;
}

/** Taggers take both words for adjectives. */
function isChiefExecutive({ tokens }: Syntax, at: number): boolean {
  return tokens[at]?.form.toLowerCase() === 'executive' && tokens[at - 1]?.form.toLowerCase() === 'chief';
}

/** Where the phrase goes on after `at`: past "of the Trade Office", "at Orland's Economy Ministry"; null at its end. */
function continuation(syntax: Syntax, at: number, isNameStart: (token: number) => boolean): number | null {
  const { tokens } = syntax;
  const token = tokens[at];
  if (token === undefined) return null;
  const next = tokens[at + 1];
  if (isInLaw(syntax, at)) return at + 4;
  if (/^(of|for|at|to|in|with|on|from|the|and|&)$/.test(token.form)) {
    if (
      token.form === 'and' &&
      !(isCapital(next?.form) && isCapital(tokens[at - 1]?.form) && !isNameStart(at + 1))
    )
      return null;
    if (isDay(next?.form)) return null;
    if (
      /^(in|with|on|from|to)$/.test(token.form) &&
      !isCapital(next?.form) &&
      !/^(the|its|their)$/.test(next?.form ?? '')
    )
      return null;
    return next === undefined || /^(VERB|AUX|PUNCT|SCONJ|ADP)$/.test(next.upos) ? null : at + 2;
  }
  if (/^(['’]s?|-)$/.test(token.form)) return at + 1;
  return isCapital(token.form) || /^(NOUN|PROPN|ADJ|DET|NUM|X)$/.test(token.upos) ? at + 1 : null;
}

/** "his brother-in-law": the rest of a relative by marriage. */
function isInLaw({ tokens }: Syntax, at: number): boolean {
  return ['-', 'in', '-', 'law'].every((part, n) => tokens[at + n]?.form === part);
}

/** "president of Brightline in May": the month is no part of the post. */
function isDay(form: string | undefined): boolean {
  const word = form?.toLowerCase() ?? '';
  return MONTHS.has(word) || WEEKDAYS.has(word) || /^\d+$/.test(word);
}

function isCapital(form: string | undefined): boolean {
  return isCapitalized(form ?? '');
}
