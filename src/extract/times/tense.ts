import {
  BEFORE_DEADLINE,
  CALENDAR_VERBS,
  FUTURE_MODALS,
  IMPLICATIVE_VERBS,
  OUTLOOK_WORDS,
  SCHEDULING_VERBS,
} from '../../lexicon/time-outlook.ts';
import type { Syntax, Token } from '../../syntax/token.ts';
import { isAhead } from './ahead.ts';
import type { Tense } from './scene.ts';
import { topOf } from './top-of.ts';
import type { WordPiece } from './words.ts';

/** How far up the tree a clause's verb is looked for, and how far before a verb its auxiliaries. */
const CLIMB = 12;
const REACH = 15;
/** What the news tells of, where nothing says otherwise. */
const DEFAULT: Tense = 'PAST';

/** Tense of the clause that the words from `start` to `end` stand in. */
export function tenseAt({ tokens }: Syntax, words: readonly WordPiece[], start: number, end: number): Tense {
  const [first, last] = [words[start]?.token ?? -1, words[end - 1]?.token ?? -1];
  let index = topOf(tokens, first, last);
  if (index < 0) return predicateTense(tokens.slice(Math.max(0, first - REACH), first)) ?? DEFAULT;
  if (isOnCalendar(tokens, index)) return 'FUTURE';
  for (let step = 0; step < CLIMB; step++) {
    const token = tokens[index];
    if (!token) break;
    const tense = tenseOf(tokens, index);
    if (tense) return tense;
    index = token.head;
  }
  return DEFAULT;
}

/** Tense of the nearest verb that has one of its own: "she promised to finish it by May" tells of the past. */
export function tellingAt(
  { tokens }: Syntax,
  words: readonly WordPiece[],
  start: number,
  end: number,
): Tense {
  let index = topOf(tokens, words[start]?.token ?? -1, words[end - 1]?.token ?? -1);
  for (let step = 0; step < CLIMB; step++) {
    const token = tokens[index];
    if (!token) break;
    const finite = [...helpersOf(tokens, index), token].map(tellingOf).find((tense) => tense !== null);
    if (finite) return finite;
    index = token.head;
  }
  return DEFAULT;
}

function tellingOf({ xpos, form }: Token): Tense | null {
  if (xpos === 'VBD') return 'PAST';
  if (xpos === 'VBZ' || xpos === 'VBP') return 'PRESENT';
  if (xpos !== 'MD') return null;
  return PAST_MODALS.has(form.toLowerCase()) ? 'PAST' : 'FUTURE';
}

const PAST_MODALS = new Set(['would', "'d", '’d', 'could', 'might']);

/** "The fair is in June", "the hearing was Friday": of what is on a day, the present tense looks ahead. */
function predicateTense(before: readonly Token[]): Tense | null {
  const copula = before.findLast(({ deprel }) => deprel === 'cop');
  if (!copula) return null;
  return finiteTense(copula.xpos) === 'PAST' ? 'PAST' : 'FUTURE';
}

/** "The hearing begins Friday": what is planned, in the present tense. */
function isOnCalendar(tokens: readonly Token[], index: number): boolean {
  const verb = tokens[index];
  if (!verb || !(CALENDAR_VERBS.has(verb.lemma) || isTakenUp(tokens, index))) return false;
  return verb.xpos === 'VBZ' || verb.xpos === 'VBP' || (verb.xpos === 'VB' && isOwnClause(tokens, index));
}

/** "takes effect", "takes office", "takes over". */
function isTakenUp(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb]?.lemma === 'take' && TAKEN_UP.has(tokens[verb + 1]?.lemma ?? '');
}

const TAKEN_UP = new Set(['effect', 'office', 'over', 'part', 'place']);

/** "The two sides meet again": what a tagger has for an infinitive, and its subject stands before it. */
function isOwnClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - REACH), index).filter(({ head }) => head === index);
  return (
    tokens[index]?.deprel === 'root' &&
    before.some(({ deprel }) => deprel === 'nsubj') &&
    !before.some(({ deprel }) => deprel.startsWith('aux') || deprel === 'mark')
  );
}

const BEFORE_TIME = new Set(['for', 'on', 'in', 'at']);

/** Whether the expression says by when. */
export function isDeadline(words: readonly WordPiece[], start: number): boolean {
  const at = BEFORE_TIME.has(words[start - 1]?.text ?? '') ? start - 2 : start - 1;
  return BEFORE_DEADLINE.has(words[at]?.text ?? '') || isBeforeOccasion(words, start);
}

/** "before the June elections", "ahead of its May summit": what an occasion is named by is still to come. */
function isBeforeOccasion(words: readonly WordPiece[], start: number): boolean {
  if (!ARTICLES.has(words[start - 1]?.text ?? '')) return false;
  const [earlier, before] = [words[start - 3]?.text, words[start - 2]?.text];
  return before === 'before' || (earlier === 'ahead' && before === 'of');
}

const ARTICLES = new Set(['the', 'its', 'their', 'his', 'her']);

/** "By May the wards were full": in front of what was told as past, it says how things stood by then. */
export function isReached(words: readonly WordPiece[], start: number, tense: Tense): boolean {
  return start === 1 && words[0]?.text === 'by' && tense === 'PAST';
}

/** Tense of the clause that a token heads; null where it heads none of its own. */
function tenseOf(tokens: readonly Token[], index: number): Tense | null {
  const token = tokens[index];
  if (!token) return null;
  if (token.deprel.startsWith('aux') || token.deprel === 'cop') return null;
  if (isAhead(tokens, index)) return 'FUTURE';
  if (token.upos === 'ADJ' && OUTLOOK_WORDS.has(token.lemma)) return 'FUTURE';
  const helpers = helpersOf(tokens, index);
  if (helpers.some((helper) => FUTURE_MODALS.has(helper.form.toLowerCase()))) {
    return couldNot(tokens, index, helpers) ? 'PAST' : 'FUTURE';
  }
  if (token.upos === 'VERB' || token.upos === 'AUX') return verbTense(tokens, token, helpers);
  const copula = helpers.find((helper) => helper.deprel === 'cop');
  return copula ? finiteTense(copula.xpos) : null;
}

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'no', 'nobody', 'none']);

/** "Voss could not be reached Friday", "neither could be reached". */
function couldNot(tokens: readonly Token[], verb: number, helpers: readonly Token[]): boolean {
  return (
    helpers.some(({ form }) => form.toLowerCase() === 'could') &&
    tokens.slice(Math.max(0, verb - REACH), verb).some(({ form }) => NEGATIONS.has(form.toLowerCase()))
  );
}

function helpersOf(tokens: readonly Token[], index: number): readonly Token[] {
  const from = Math.max(0, index - REACH);
  return tokens
    .slice(from, index)
    .filter(
      ({ head, deprel }) =>
        head === index && (deprel.startsWith('aux') || deprel === 'cop' || deprel === 'mark'),
    );
}

function verbTense(tokens: readonly Token[], verb: Token, helpers: readonly Token[]): Tense | null {
  switch (verb.xpos) {
    case 'VBD':
      return SCHEDULING_VERBS.has(verb.lemma) ? 'FUTURE' : 'PAST';
    case 'VBN':
      return participleTense(verb, helpers);
    case 'VBG':
      return progressiveTense(helpers);
    case 'VB':
      return infinitiveTense(tokens, verb, helpers);
    default:
      return OUTLOOK_WORDS.has(verb.lemma) ? 'FUTURE' : 'PRESENT';
  }
}

/** "was held", "has met", "announced Friday" are past; "is expected Friday" is ahead. */
function participleTense(verb: Token, helpers: readonly Token[]): Tense {
  const isNow = helpers.some(({ xpos, lemma }) => lemma === 'be' && (xpos === 'VBZ' || xpos === 'VBP'));
  if (isNow && OUTLOOK_WORDS.has(verb.lemma)) return 'FUTURE';
  if (SCHEDULING_VERBS.has(verb.lemma)) return 'FUTURE';
  return isNow ? 'PRESENT' : 'PAST';
}

/** "is meeting Friday" is ahead, "was meeting" past; a bare participle goes with its clause. */
function progressiveTense(helpers: readonly Token[]): Tense | null {
  const be = helpers.find(({ lemma }) => lemma === 'be');
  if (!be) return null;
  return finiteTense(be.xpos) === 'PAST' ? 'PAST' : 'FUTURE';
}

/** "plans to meet Friday" is ahead; "failed to appear Friday" and "the order to leave Friday" go with their clause. */
function infinitiveTense(tokens: readonly Token[], verb: Token, helpers: readonly Token[]): Tense | null {
  if (helpers.some(({ lemma }) => lemma === 'do')) {
    return helpers.some(({ xpos }) => xpos === 'VBD') ? 'PAST' : 'PRESENT';
  }
  if (!helpers.some(({ form }) => form.toLowerCase() === 'to')) return 'PRESENT';
  const governor = tokens[verb.head];
  if (governor?.upos === 'NOUN' && !OUTLOOK_WORDS.has(governor.lemma)) return null;
  return governor && IMPLICATIVE_VERBS.has(governor.lemma) ? null : 'FUTURE';
}

function finiteTense(xpos: string): Tense {
  return xpos === 'VBD' || xpos === 'VBN' ? 'PAST' : 'PRESENT';
}
