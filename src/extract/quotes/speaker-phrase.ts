import { ISSUING_VERBS } from '../../lexicon/reporting-verbs.ts';
import type { Token } from '../../syntax/token.ts';
import { childrenOf } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';
import type { Cue } from './cue.ts';
import {
  firstUnder,
  isFiniteVerb,
  lastUnder,
  type QuoteText,
  sentenceEnd,
  sentenceStart,
} from './quote-text.ts';
import { reportingVerbOf } from './reporting-forms.ts';

/** A speaker as a phrase of the text: tokens [first, last], and the phrase's head. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

export function spanOfPhrase(text: QuoteText, phrase: Phrase): Span {
  return { start: text.tokens[phrase.first]?.start ?? 0, end: text.tokens[phrase.last]?.end ?? 0 };
}

/** The phrase of whoever does what a cue says, found over the tree; null where it names nobody. */
export function speakerOf(text: QuoteText, cue: Cue): Phrase | null {
  const subject = subjectOfCue(text, cue);
  if (subject === null || text.quotationOf[subject] !== -1) return null;
  return phraseOf(text, subject, cue);
}

function subjectOfCue(text: QuoteText, cue: Cue): number | null {
  if (cue.form === 'passive') return agentOf(text, cue.token);
  const trails =
    cue.form === 'participle' &&
    (isComma(text.tokens[cue.token - 1]) || text.quotationOf[cue.token - 1] !== -1);
  const shared = trails ? subjectBefore(text, cue.token, 0) : null;
  return shared ?? subjectOf(text, cue.token, 0) ?? nearestSubject(text, cue);
}

/** Where the tree has none: the noun phrase that begins the clause, with no other verb before the cue. */
function nearestSubject(text: QuoteText, cue: Cue): number | null {
  if (cue.form === 'participle') return subjectBefore(text, cue.token, 0);
  const first = sentenceStart(text, cue.token);
  let subject: number | null = null;
  for (let at = cue.token - 1; at >= first; at--) {
    const token = text.tokens[at];
    if (token === undefined || text.quotationOf[at] !== -1 || /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos)) break;
    if (
      /^(?:NOUN|PROPN|PRON)$/.test(token.upos) &&
      !/^(?:obl|nmod|obj|compound|appos|flat|conj)/.test(token.deprel)
    )
      subject = at;
  }
  return subject;
}

const FURTHEST = 6;

/** The subject of a verb: its own, or the one that it shares with the verb it depends on. */
function subjectOf(text: QuoteText, verb: number, steps: number): number | null {
  const own = ownSubject(text, verb);
  if (own !== null || steps > FURTHEST) return own;
  const token = text.tokens[verb];
  const head = token?.head ?? -1;
  const governor = text.tokens[head];
  if (token === undefined || governor === undefined) return null;
  if (/^(?:conj|xcomp|advcl|ccomp|parataxis|dep)/.test(token.deprel)) return subjectOf(text, head, steps + 1);
  if (/^(?:acl|amod|nmod|obl)/.test(token.deprel)) return ownerOf(text, verb, head, steps);
  return null;
}

function ownSubject(text: QuoteText, verb: number): number | null {
  return childWith(text, verb, (token) => token.deprel.startsWith('nsubj') && token.deprel !== 'nsubj:outer');
}

/** "by the ministry" in "it was said by the ministry". */
function agentOf(text: QuoteText, verb: number): number | null {
  return childWith(text, verb, (token, child) => {
    if (token.deprel === 'obl:agent') return true;
    return token.deprel === 'obl' && text.tokens[firstUnder(text, child)]?.form.toLowerCase() === 'by';
  });
}

function childWith(
  text: QuoteText,
  parent: number,
  holds: (token: Token, child: number) => boolean,
): number | null {
  for (const child of childrenOf(text.tree, parent)) {
    const token = text.tokens[child];
    if (token !== undefined && holds(token, child)) return child;
  }
  return null;
}

/** A participle under a noun: behind a comma it is the sentence's subject's, else the noun's ("a letter saying"). */
function ownerOf(text: QuoteText, verb: number, noun: number, steps: number): number | null {
  if (isComma(text.tokens[verb - 1]) || text.quotationOf[verb - 1] !== -1)
    return subjectBefore(text, verb, steps);
  if (text.tokens[noun]?.upos === 'VERB') return subjectOf(text, noun, steps + 1);
  return issuerOf(text, noun, steps) ?? noun;
}

/** "The ministry issued a statement saying": whoever made the statement speaks in it. */
function issuerOf(text: QuoteText, noun: number, steps: number): number | null {
  const token = text.tokens[noun];
  const verb = text.tokens[token?.head ?? -1];
  if (token === undefined || verb === undefined || !/^(?:obj|nsubj:pass)$/.test(token.deprel)) return null;
  return ISSUING_VERBS.has(verb.lemma.toLowerCase()) ? subjectOf(text, token.head, steps + 1) : null;
}

/** The subject of the verb of saying before, else of the nearest verb, in the same sentence, outside quotations. */
function subjectBefore(text: QuoteText, verb: number, steps: number): number | null {
  const start = sentenceStart(text, verb);
  let nearest: number | null = null;
  for (let at = verb - 1; at >= start; at--) {
    if (text.quotationOf[at] !== -1 || !isFiniteVerb(text, at)) continue;
    nearest ??= at;
    if (reportingVerbOf(text.tokens[at]?.form ?? '') !== null) return subjectOf(text, at, steps + 1);
  }
  return nearest === null ? null : subjectOf(text, clauseVerb(text, nearest), steps + 1);
}

function clauseVerb(text: QuoteText, verb: number): number {
  const token = text.tokens[verb];
  return token !== undefined && /^(?:aux|cop)/.test(token.deprel) ? token.head : verb;
}

function isComma(token: Token | undefined): boolean {
  return token?.form === ',';
}

const LONGEST_PHRASE = 60;

/** The whole noun phrase: everything under its head, but neither the cue's clause nor an age or an aside. */
export function phraseOf(text: QuoteText, head: number, cue: Cue | null): Phrase {
  let first = firstUnder(text, head);
  let last = lastUnder(text, head);
  if (cue !== null && head < cue.token) last = Math.min(last, cue.token - 1);
  if (cue !== null && head > cue.last) first = Math.max(first, cue.last + 1);
  first = Math.max(first, outsideFrom(text, head, -1));
  last = Math.min(last, outsideFrom(text, head, 1));
  last = cutAside(text, head, last);
  if (cue !== null && last < cue.token) last = reachCue(text, last, cue.token);
  while (first < head && isEdge(text.tokens[first]) && !isQuantifier(text, first)) first++;
  while (last > head && isEdge(text.tokens[last])) last--;
  return { first, last, head };
}

/** "A minister who met Lind | of Tarn said": what stands bare between the phrase and its cue belongs to it. */
function reachCue(text: QuoteText, last: number, cue: number): number {
  let end = cue - 1;
  while (end > last && /^(?:ADV|AUX|PART)$/.test(text.tokens[end]?.upos ?? '')) end--;
  const next = text.tokens[last + 1];
  if (next === undefined || end <= last || end - last > LONGEST_REST) return last;
  if (next.upos === 'ADP' ? next.form !== 'of' : /^(?:PUNCT|ADV|AUX|CCONJ|SCONJ|PART)$/.test(next.upos))
    return last;
  for (let at = last + 1; at <= end; at++) {
    const token = text.tokens[at];
    if (text.quotationOf[at] !== -1 || token?.form === ',' || token?.upos === 'VERB') return last;
  }
  return end;
}

const LONGEST_REST = 8;

/** "nearly two thirds of voters", "about 30 people". */
function isQuantifier(text: QuoteText, at: number): boolean {
  return text.tokens[at]?.upos === 'ADV' && /^(?:NUM|DET)$/.test(text.tokens[at + 1]?.upos ?? '');
}

/** The furthest token in a direction that is reached without entering a quotation at or behind a comma. */
function outsideFrom(text: QuoteText, head: number, step: 1 | -1): number {
  const start = Math.max(sentenceStart(text, head), head - LONGEST_PHRASE);
  const end = Math.min(sentenceEnd(text, head), head + LONGEST_PHRASE);
  let at = head;
  while (at + step >= start && at + step < end && text.quotationOf[at + step] === -1) at += step;
  return at;
}

/** "Tarel Voss, 52, of Tarn" and "Voss, however" end at the comma. */
export function cutAside(text: QuoteText, head: number, last: number): number {
  for (let at = head + 1; at < last; at++) {
    if (!isComma(text.tokens[at])) continue;
    const next = text.tokens[at + 1];
    if (next === undefined) return last;
    if (next.xpos === 'CD' || next.upos === 'ADV' || next.upos === 'VERB' || isAsidePreposition(next))
      return at - 1;
  }
  return last;
}

function isAsidePreposition(token: Token): boolean {
  return token.upos === 'ADP' || token.upos === 'SCONJ';
}

function isEdge(token: Token | undefined): boolean {
  return token === undefined || token.upos === 'PUNCT' || token.upos === 'CCONJ' || token.upos === 'ADV';
}
