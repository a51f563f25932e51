import {
  doneToStates,
  givenToStates,
  givingVerbs,
  STATES_ENDING,
  stateClaims,
  stateDeeds,
} from '../../lexicon/state-deeds.ts';
import { FAMILY_NAME, FIRST_NAME, factsOfWord } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { isCapitalized } from '../../text/letters.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import type { NameSpan } from './name-span.ts';

/**
 * A single word on no list that the recognizer took for a person or a firm is a country where it stands beside one
 * ("Veldor and Sorrenia signed"), where it is made like a country's name and does what states do ("Ordania recalled its
 * envoy"), or is where somebody is from ("Sani Okar of Ordania"). Not where somebody of that last name is in the text.
 */
export function statesByDeeds(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  const persons = new Set(names.filter(isFullName).flatMap((name) => wordsIn(syntax, name)));
  const byFirst = new Map(names.map((name) => [name.first, name]));
  const byEnd = new Map(names.map((name) => [name.end, name]));
  return names.map((name) => {
    const word = syntax.tokens[name.first]?.form ?? '';
    if (!mayBeState(syntax, name, word) || persons.has(word)) return name;
    const isMade = STATES_ENDING.test(word);
    const isState =
      isBesidePlace(syntax, name, byFirst, byEnd) ||
      (isMade && (actsAsState(syntax, name) || isHome(syntax, name, byEnd)));
    return isState ? { ...name, kind: 'PLACE', rule: 'name.state-by-deed', confidence: SURE } : name;
  });
}

const SURE = 0.8;

function isFullName({ kind, first, end }: NameSpan): boolean {
  return kind === 'PERSON' && end - first > 1;
}

function wordsIn({ tokens }: Syntax, { first, end }: NameSpan): string[] {
  return tokens.slice(first, end).map(({ form }) => form);
}

function mayBeState({ tokens }: Syntax, { kind, form, first, end }: NameSpan, word: string): boolean {
  if (form === 'DEMONYM' || !/^(?:PERSON|ORGANIZATION)$/.test(kind) || end - first > 1) return false;
  const { bits, fine } = factsOfWord(word);
  if (fine > 0 || (bits & (FIRST_NAME | FAMILY_NAME)) !== 0 || nameClue(word) !== null) return false;
  const isCapital = (at: number): boolean =>
    isCapitalized(tokens[at]?.form ?? '') && tokens[at]?.sentence === tokens[first]?.sentence;
  return /^\p{Lu}\p{Ll}{3,}$/u.test(word) && !isCapital(end) && !isCapital(first - 1);
}

/** "Veldor and Sorrenia", the other one a place's name of one word that opens or ends the pair. */
function isBesidePlace(
  { tokens }: Syntax,
  { kind, first, end, confidence }: NameSpan,
  byFirst: ReadonlyMap<number, NameSpan>,
  byEnd: ReadonlyMap<number, NameSpan>,
): boolean {
  const isJoint = (at: number): boolean => tokens[at]?.form === 'and';
  const before = isJoint(first - 1) ? byEnd.get(first - 1) : undefined;
  const after = isJoint(end) ? byFirst.get(end + 1) : undefined;
  const other = before ?? after;
  if (kind !== 'PERSON' || other?.kind !== 'PLACE' || other.form !== 'NAME') return false;
  return other.end - other.first === 1 && other.confidence > confidence;
}

/** "Ordania recalled its envoy"; "Ordania denied it" and "has led Ordania" where it was taken for a person. */
function actsAsState({ tokens }: Syntax, { kind, first }: NameSpan): boolean {
  const word = tokens[first];
  const subject = word?.deprel === 'conj' ? tokens[word.head] : word;
  const verb = tokens[subject?.head ?? -1];
  if (verb?.upos !== 'VERB') return false;
  if (kind === 'PERSON' && /^i?obj$/.test(subject?.deprel ?? ''))
    return doneToStates.has(verb.lemma) || isGiven(tokens, first, subject?.head ?? -1);
  return (
    subject?.deprel === 'nsubj' &&
    (stateDeeds.has(verb.lemma) || (kind === 'PERSON' && stateClaims.has(verb.lemma)))
  );
}

/** "promised Kestria a loan of two billion": the verb's other object is what states give. */
function isGiven(tokens: Syntax['tokens'], to: number, verb: number): boolean {
  if (!givingVerbs.has(tokens[verb]?.lemma ?? '')) return false;
  for (let at = to + 1; at < to + LONGEST_GIFT; at++)
    if (tokens[at]?.head === verb && tokens[at]?.deprel === 'obj')
      return givenToStates.has(tokens[at]?.lemma ?? '');
  return false;
}

/** Words of "a new two-billion-dollar loan". */
const LONGEST_GIFT = 8;

/** "Sani Okar of Ordania". */
function isHome({ tokens }: Syntax, { first }: NameSpan, byEnd: ReadonlyMap<number, NameSpan>): boolean {
  const holder = byEnd.get(first - 1);
  return tokens[first - 1]?.form === 'of' && holder !== undefined && isFullName(holder);
}
