/** How far a noun phrase reaches around its head. */
import {
  chargeNouns,
  verbsWithCharge,
  verbsWithGoal,
  verbsWithMeans,
  verbsWithReason,
  verbsWithSource,
} from '../../lexicon/function-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { isBareState } from './bare-state.ts';
import { endBeforeTime, firstAfterTime } from './phrase-time.ts';

const LONGEST = 30;

/** From the first modifier to the last that belongs to the phrase; clauses, appositions and conjuncts are left out. */
export function phraseAround(
  syntax: Syntax,
  children: readonly (readonly number[])[],
  head: number,
): { readonly first: number; readonly end: number } {
  let first = head;
  let end = head + 1;
  for (const child of children[head] ?? []) {
    const relation = syntax.tokens[child]?.deprel ?? '';
    if (child < head && /^(det|amod|nummod|compound|nmod|flat|advmod|case$|nmod:poss)/.test(relation)) {
      if (relation === 'case' || (relation === 'nummod' && isCut(syntax, child, head))) continue;
      if (isClosed(syntax, child, head)) continue;
      first = Math.min(first, leftmost(children, child, 6));
    } else if (child > head && /^(nmod|amod|nummod|flat)/.test(relation) && child - head < LONGEST) {
      if (isOutcome(syntax, children, child)) continue;
      if (isCut(syntax, end, leftmost(children, child, 6)) || !isOwnModifier(syntax, children, head, child))
        continue;
      if (isWhy(syntax, head, leftmost(children, child, 6))) continue;
      end = Math.max(end, modifierEnd(syntax, children, child));
    }
  }
  first = behindAuxiliary(syntax, first, head);
  while (first < head && isNoStart(syntax, first)) first++;
  while (isBehindHyphen(syntax, first)) first -= 2;
  if (end === head + 1 && !isGoverned(syntax, head, verbsWithSource)) end = simpleModifierEnd(syntax, end);
  return {
    first: firstAfterTime(syntax, Math.max(first, head - LONGEST), head),
    end: endBeforeTime(syntax, head, Math.min(end, head + LONGEST)),
  };
}

/** "has effectively been | without a cabinet", not "the would-be killer", where the tree makes the noun its predicate. */
function behindAuxiliary({ tokens }: Syntax, first: number, head: number): number {
  for (let at = head - 1; at >= first; at--) {
    const isPart = tokens[at - 1]?.form === '-' || tokens[at + 1]?.form === '-';
    if (tokens[at]?.upos === 'AUX' && !isPart) return at + 1;
  }
  return first;
}

function isNoStart({ tokens }: Syntax, at: number): boolean {
  const isEstimate = tokens[at]?.lemma === 'at' && /^(?:least|most)$/.test(tokens[at + 1]?.form ?? '');
  if (isEstimate) return false;
  if (/^(ADP|CCONJ|PUNCT)$/.test(tokens[at]?.upos ?? '') || NO_PART.test(tokens[at]?.form ?? '')) return true;
  return tokens[at]?.upos === 'ADV' && /^(DET|ADP)$/.test(tokens[at + 1]?.upos ?? '');
}

/** "not justice", "outside court"; before an article and a preposition no adverb is: "even the mayor", "out across the bay". */
const NO_PART = /^(?:not|outside|inside|also|only|just|then|there)$/i;

/** A phrase never begins within a word: "Lind-Baptiste's partner". */
function isBehindHyphen({ tokens }: Syntax, first: number): boolean {
  const [word, hyphen, next] = [tokens[first - 2], tokens[first - 1], tokens[first]];
  return hyphen?.form === '-' && word?.end === hyphen.start && hyphen.end === next?.start;
}

/** "of" and "from" right behind the noun are its own wherever the tree hangs them: "farmers from both valleys said". */
function simpleModifierEnd(syntax: Syntax, at: number): number {
  const { tokens } = syntax;
  if (!/^(of|from)$/.test(tokens[at]?.form ?? '') || isBareState(syntax, at + 1)) return at;
  if (isWhy(syntax, at - 1, at)) return at;
  let end = at + 1;
  while (
    /^(DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[end]?.upos ?? '') &&
    tokens[end]?.sentence === tokens[at]?.sentence
  )
    end++;
  return end > at + 1 && /^(NOUN|PROPN)$/.test(tokens[end - 1]?.upos ?? '') ? end : at;
}

/** "left a man dead": what becomes of whom. */
function isOutcome({ tokens }: Syntax, children: readonly (readonly number[])[], child: number): boolean {
  return OUTCOMES.test(tokens[child]?.form ?? '') && (children[child] ?? []).length === 0;
}

const OUTCOMES =
  /^(?:alive|dead|homeless|hurt|injured|missing|paralyzed|stranded|unconscious|unharmed|wounded)$/;

/** "farmers from both valleys", "the mayor of Orle"; "in response to" belongs to the verb. */
function isOwnModifier(
  syntax: Syntax,
  children: readonly (readonly number[])[],
  head: number,
  child: number,
): boolean {
  if (
    isBareState(syntax, child) ||
    /^(response|addition|order|front|favor|favour|view|spite|light|regard|return|exchange|protest|retaliation)$/.test(
      syntax.tokens[child]?.lemma ?? '',
    )
  )
    return false;
  const at = leftmost(children, child, 6);
  const preposition = syntax.tokens[at]?.form.toLowerCase() ?? '';
  if (preposition === 'to') return !isGoverned(syntax, head, verbsWithGoal);
  if (preposition === 'from') return !isGoverned(syntax, head, verbsWithSource);
  return !OF_THE_VERB.test(preposition);
}

/** "bought the plant from a rival", "summoned the board to a meeting": from whom and where to. */
function isGoverned({ tokens }: Syntax, head: number, verbs: ReadonlySet<string>): boolean {
  const noun = tokens[head];
  return /^(?:i?obj|nsubj:pass)/.test(noun?.deprel ?? '') && verbs.has(tokens[noun?.head ?? -1]?.lemma ?? '');
}

/** What follows them says when, how or against what something is done: "voted in the parliament against the accord". */
const OF_THE_VERB =
  /^(after|before|since|until|during|because|amid|despite|following|by|over|as|than|like|into|against|without)$/;

/** "asked the ministry for a meeting", "charged three officers with theft": what for and with what are no part of whom. */
function isWhy(syntax: Syntax, head: number, preposition: number): boolean {
  const { tokens } = syntax;
  const noun = tokens[head];
  const form = tokens[preposition]?.form;
  if (form === 'of') return isOfDeed(syntax, head, preposition);
  if ((form !== 'for' && form !== 'with') || !/^i?obj/.test(noun?.deprel ?? '')) return false;
  const verbs = form === 'for' ? verbsWithReason : verbsWithMeans;
  return verbs.has(tokens[noun?.head ?? -1]?.lemma ?? '');
}

/** "accused the authorities of ignoring warnings", "suspects the mayor of fraud"; "members of the council" are these. */
function isOfDeed(syntax: Syntax, head: number, preposition: number): boolean {
  const { form = '', lemma = '' } = syntax.tokens[preposition + 1] ?? {};
  return isGoverned(syntax, head, verbsWithCharge) && (/.ing$/.test(form) || chargeNouns.has(lemma));
}

/** The end of a modifier, before any mark, quotation or verb in it: "doctors from two islands | brought medicine". */
function modifierEnd(syntax: Syntax, children: readonly (readonly number[])[], child: number): number {
  const last = rightmost(children, child, 6) + 1;
  for (let at = child; at < last; at++) {
    const token = syntax.tokens[at];
    if (token?.upos === 'PUNCT' && token.form !== '-') return at;
    if (token?.deprel === 'case' && at > child && OF_THE_VERB.test(token.form)) return at;
    if (token?.xpos === 'VBD' || token?.xpos === 'MD' || (token?.deprel === 'acl' && at > child))
      return withoutConnective(syntax, child, at);
  }
  return last;
}

function withoutConnective({ tokens }: Syntax, child: number, verb: number): number {
  let end = verb;
  while (end > child + 1 && /^(AUX|ADV|CCONJ|PART|PRON|SCONJ)$/.test(tokens[end - 1]?.upos ?? '')) end--;
  return end;
}

/** A comma, dash or bracket between the phrase and what follows ends it. */
function isCut(syntax: Syntax, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (syntax.tokens[at]?.upos === 'PUNCT') return true;
  return false;
}

/** A colon, a bracket or the end of a quotation: "'We sleep in shifts': the families". */
function isClosed({ tokens }: Syntax, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^[:;)”"–—]$/.test(tokens[at]?.form ?? '')) return true;
  return false;
}

function leftmost(children: readonly (readonly number[])[], at: number, depth: number): number {
  const child = children[at]?.[0];
  return child === undefined || child > at || depth === 0 ? at : leftmost(children, child, depth - 1);
}

function rightmost(children: readonly (readonly number[])[], at: number, depth: number): number {
  const child = children[at]?.at(-1);
  return child === undefined || child < at || depth === 0 ? at : rightmost(children, child, depth - 1);
}
