import { PLACE_ADVERBS } from '../../lexicon/reporting-verbs.ts';
import { childrenOf, headWord } from '../../syntax/tree.ts';
import { askedBefore } from './asked-aside.ts';
import type { Cue } from './cue.ts';
import { isAskedAtOpening, isBehindRelative } from './cue-form.ts';
import { cutAside, type Phrase } from './phrase.ts';
import { isFiniteVerb, isQuoted, type QuoteText, sentenceStart } from './quote-text.ts';

/**
 * "A clerk who saw it told the paper", "The owner, who asked not to be named, said": where the tree has "who" as the
 * subject of the second verb too, the noun before it speaks.
 */
export function beyondRelative(text: QuoteText, cue: Cue, subject: number): number {
  if (!OPENS_RELATIVE.test(text.tokens[subject]?.form ?? '') || !isSecondVerb(text, subject, cue))
    return subject;
  return antecedent(text, subject) ?? subject;
}

const OPENS_RELATIVE = /^(?:who|which)$/i;
const LONGEST_RELATIVE = 30;

/**
 * "Her deputy, Jorn Abbas, who had called for her to go, praised": where the tree takes a subject out of the relative
 * clause that ends before the cue, the phrase before it; null where it does not.
 */
export function beforeRelative(text: QuoteText, cue: Cue, subject: number): Phrase | null {
  if (text.tokens[cue.token - 1]?.form !== ',') return throughRelative(text, cue, subject);
  const start = Math.max(sentenceStart(text, cue.token), cue.token - LONGEST_RELATIVE);
  let who = cue.token - 2;
  while (who > start && text.tokens[who]?.form !== ',' && !isQuoted(text, who)) who--;
  who++;
  if (!text.tokens[who]?.xpos.startsWith('WP') || subject <= who) return null;
  let first = who - 1;
  while (first > start && isInPhrase(text, first - 1)) first--;
  return { first, last: cue.token - 2, head: headWord(text.tree, first, who - 1) };
}

/** "A woman who lives nearby | told": where the tree gives the second verb no subject at all. */
export function openingRelative(text: QuoteText, cue: Cue): Phrase | null {
  return throughRelative(text, cue, cue.token);
}

/** "A person close to the family that owns Tarn Marine said": the tree takes the object of the relative clause for a subject. */
function throughRelative(text: QuoteText, cue: Cue, subject: number): Phrase | null {
  const first = sentenceStart(text, cue.token);
  let who = first;
  while (who < subject && isInPhrase(text, who) && text.tokens[who]?.form !== ',') who++;
  const isRelative = /^(?:WDT|WP)$/.test(text.tokens[who]?.xpos ?? '') && isFiniteVerb(text, who + 1);
  if (who === first || !isRelative || cue.form !== 'finite' || subject < who + 2) return null;
  for (let at = who + 2; at < cue.token; at++)
    if (!isInPhrase(text, at) && !PLACE_ADVERBS.has(text.tokens[at]?.form ?? '')) return null;
  return { first, last: cue.token - 1, head: headWord(text.tree, first, who) };
}

/** Who speaks, where that stands apart from the cue by more than one clause and the tree loses it. */
export function speakerApart(text: QuoteText, cue: Cue): Phrase | null {
  return askedBefore(text, cue.token) ?? askedSpeaker(text, cue) ?? ownedBefore(text, cue);
}

/**
 * "Asked if it was enough, Marten, who leads the council, | said": behind a question put to somebody stands the answer's
 * speaker, up to the comma before the cue; null where the sentence opens otherwise.
 */
function askedSpeaker(text: QuoteText, cue: Cue): Phrase | null {
  const start = sentenceStart(text, cue.token);
  const end = cue.token - 1;
  if (text.tokens[end]?.form !== ',' || !isAskedAtOpening(text, start)) return null;
  for (let at = start + 1; at < end; at++) {
    if (isQuoted(text, at)) return null;
    const comma = text.tokens[at]?.form === ',' ? commaBehindPhrase(text, at + 1, end) : null;
    if (comma === null) continue;
    const head = headWord(text.tree, at + 1, comma);
    return { first: at + 1, last: cutAside(text, head, end - 1), head };
  }
  return null;
}

/** The comma right behind a noun phrase, before `end`; null where a phrase is longer or a verb stands in it. */
function commaBehindPhrase(text: QuoteText, first: number, end: number): number | null {
  let at = first;
  while (at < end && isInPhrase(text, at) && text.tokens[at]?.form !== ',') at++;
  return at > first && at < end && text.tokens[at]?.form === ',' ? at : null;
}

function isInPhrase(text: QuoteText, at: number): boolean {
  const { upos = '', xpos = '', form = '' } = text.tokens[at] ?? {};
  if (isQuoted(text, at) || xpos.startsWith('W')) return false;
  return form === ',' || /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADP|PART)$/.test(upos);
}

/** A verb with nothing that joins it to the relative clause's own: neither "and" nor "that" nor a subject. */
function isSecondVerb(text: QuoteText, who: number, cue: Cue): boolean {
  let isClosed = false;
  for (let at = who + 1; at <= cue.token; at++) {
    const { upos = '', xpos = '' } = text.tokens[at] ?? {};
    if (isQuoted(text, at)) continue;
    if (isClosed && (/^(?:CCONJ|SCONJ)$/.test(upos) || xpos.startsWith('W'))) return false;
    if (!isFiniteVerb(text, at) && !(at === cue.token && isMainVerb(text, cue))) continue;
    if (isClosed && !isAuxiliary(text, at - 1)) return true;
    isClosed = true;
  }
  return false;
}

function isAuxiliary(text: QuoteText, at: number): boolean {
  return text.tokens[at]?.upos === 'AUX';
}

function antecedent(text: QuoteText, who: number): number | null {
  const verb = text.tokens[text.tokens[who]?.head ?? -1];
  if (verb?.deprel.startsWith('acl') && verb.head < who) return verb.head;
  const before = text.tokens[who - 1]?.form === ',' ? who - 2 : who - 1;
  const { upos = '', deprel = '', head = -1 } = text.tokens[before] ?? {};
  if (!/^(?:NOUN|PROPN|PRON|NUM|DET)$/.test(upos)) return null;
  return /^flat/.test(deprel) ? head : before;
}

/** "Ordania, which depends on Skarvik, | urged", "a clerk who was there | told us": the form is a participle's too. */
function isMainVerb(text: QuoteText, cue: Cue): boolean {
  const isApart = text.tokens[cue.token - 1]?.form === ',' || isBehindRelative(text, cue.token);
  return cue.form === 'finite' && isApart;
}

/** "The plant that | the firm said it would close": of two subjects on one verb, the one behind "that". */
export function subjectBehindThat(text: QuoteText, verb: number): number | null {
  const subjects = childrenOf(text.tree, verb).filter(
    (child) => child < verb && text.tokens[child]?.deprel === 'nsubj' && !isQuoted(text, child),
  );
  const [outer, inner] = subjects;
  if (outer === undefined || inner === undefined) return null;
  return /^(?:that|which|whom)$/.test(text.tokens[outer + 1]?.form ?? '') ? inner : null;
}

/** "by the Academy, whose | president, Karl Benn, called": whoever "whose" tells of, with the name between commas. */
function ownedBefore(text: QuoteText, cue: Cue): Phrase | null {
  const start = Math.max(sentenceStart(text, cue.token), cue.token - LONGEST_OWNED);
  let whose = cue.token - 1;
  while (whose > start && isInPhrase(text, whose)) whose--;
  const last = text.tokens[cue.token - 1]?.form === ',' ? cue.token - 2 : cue.token - 1;
  if (text.tokens[whose]?.form !== 'whose' || last <= whose) return null;
  return { first: whose + 1, last, head: headWord(text.tree, whose + 1, last + 1) };
}

const LONGEST_OWNED = 12;
