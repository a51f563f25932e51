import { headWord } from '../../syntax/tree.ts';
import { reportingVerbOf } from '../../text/reporting-forms.ts';
import type { Span } from '../../text/span.ts';
import { behindAnswer } from './answer-start.ts';
import { type Attribution, cueWords } from './attribution.ts';
import { nameBehindCue, namedPairBefore } from './comma-speaker.ts';
import { contentStart } from './content-start.ts';
import type { Cue } from './cue.ts';
import { isAskedAtOpening } from './cue-form.ts';
import { isDoneTo } from './done-to.ts';
import type { Phrase } from './phrase.ts';
import {
  isFiniteVerb,
  isQuoted,
  type QuoteText,
  sentenceEnd,
  sentenceStart,
  spanOf,
  tokenAt,
} from './quote-text.ts';
import { speakerOf } from './speaker-phrase.ts';
import { toldToBody } from './told-to-body.ts';

/** "The port is closed, Voss said (on Friday)" and "The port, Voss said, is closed": the content around its cue. */
export function postposedCue(text: QuoteText, cue: Cue): Attribution | null {
  if (!cue.frames.includes('clause')) return null;
  if (cue.form !== 'finite') return toldToBody(text, cue);
  const speaker = speakerBeside(text, cue);
  if (speaker === null || isRelativePronoun(text, speaker)) return null;
  if (speaker.last < cue.token && isDoneTo(text, cue)) return null;
  const comma = Math.min(speaker.first, cue.token) - 1;
  if (text.tokens[comma]?.form !== ',' && !isQuoted(text, comma)) return null;
  const before = contentBefore(text, cue, comma);
  if (before === null) return null;
  const after = contentBehind(text, cue, speaker);
  if (after === 'complement' || !(isClause(text, before) || (after !== null && isClause(text, after))))
    return null;
  const content = after === null ? [before] : isClauseOpened(text, cue, comma) ? [after] : [before, after];
  return { rule: after === null ? 'quote.cue-last' : 'quote.cue-amid', content, cue: cueWords(cue), speaker };
}

function speakerBeside(text: QuoteText, cue: Cue): Phrase | null {
  const pair = namedPairBefore(text, cue);
  if (pair !== null && isClauseBetween(text, sentenceStart(text, cue.token), pair.first)) return pair;
  const subject = speakerOf(text, cue);
  const isInverted = subject !== null && subject.first > cue.last;
  return (
    (isInverted ? null : nameBehindCue(text, cue)) ??
    phraseBehindComma(text, cue) ??
    subject ??
    phraseWithRelative(text, cue)
  );
}

/** "Tarn waited because, Voss said, the port was closed": what was said has only begun behind the cue. */
function isClauseOpened(text: QuoteText, cue: Cue, comma: number): boolean {
  if (comma - sentenceStart(text, cue.token) < SHORTEST_CLAUSE) return false;
  const { upos = '', xpos = '', form = '' } = text.tokens[comma - 1] ?? {};
  return (
    !isQuoted(text, comma - 1) &&
    (upos === 'SCONJ' || xpos === 'WDT' || /^(?:because|that|which|who|including)$/i.test(form))
  );
}

const SHORTEST_CLAUSE = 4;

/** "..., farmers from both valleys said": the words between the last comma and the cue, if they are a noun phrase. */
function phraseBehindComma(text: QuoteText, cue: Cue): Phrase | null {
  let first = cue.token;
  while (first > cue.token - LONGEST_PHRASE && isPartOfPhrase(text, first - 1)) first--;
  let last = cue.token - 1;
  while (last >= first && /^(?:ADV|AUX)$/.test(text.tokens[last]?.upos ?? '')) last--;
  const opener = text.tokens[first]?.upos ?? '';
  if (
    text.tokens[first - 1]?.form !== ',' ||
    last < first ||
    !/^(?:DET|NUM|ADJ|NOUN|PROPN|PRON)$/.test(opener)
  )
    return null;
  if (hasComplement(text, cue) || isBareRelative(text, first, last)) return null;
  if (!isClauseBetween(text, sentenceStart(text, cue.token), first) && restOfClause(text, cue) === null)
    return null;
  return { first, last, head: headWord(text.tree, first, last + 1) };
}

/** "..., the youngest student it had ever admitted": the verb is about the noun. */
function isBareRelative(text: QuoteText, first: number, last: number): boolean {
  return last > first && text.tokens[last]?.xpos === 'PRP';
}

/** "..., Lind, who leads them, said": the noun phrase before a relative clause that ends at the cue. */
function phraseWithRelative(text: QuoteText, cue: Cue): Phrase | null {
  if (text.tokens[cue.token - 1]?.form !== ',') return null;
  let relative = cue.token - 2;
  while (relative > cue.token - LONGEST_PHRASE && !/^WP/.test(text.tokens[relative]?.xpos ?? '')) relative--;
  if (text.tokens[relative - 1]?.form !== ',') return null;
  const last = relative - 2;
  let first = last + 1;
  while (first > last - LONGEST_PHRASE && isPartOfPhrase(text, first - 1)) first--;
  if (first > last || text.tokens[first - 1]?.form !== ',') return null;
  return { first, last: cue.token - 2, head: headWord(text.tree, first, last + 1) };
}

/** "Holm, Lind told reporters, “has no plan”": where the verb goes on whose subject stands before the cue; else null. */
function restOfClause(text: QuoteText, cue: Cue): number | null {
  let comma = cue.last + 1;
  while (comma <= cue.last + LONGEST_ADDRESSEE && IN_PHRASE.test(text.tokens[comma]?.upos ?? '')) comma++;
  if (text.tokens[comma]?.form !== ',') return null;
  let verb = comma + 1;
  while (verb < comma + 4 && /^(?:ADV|PUNCT)$/.test(text.tokens[verb]?.upos ?? '')) verb++;
  const isGoingOn = isFiniteVerb(text, verb) && /^\p{Ll}/u.test(text.tokens[verb]?.form ?? '');
  return isGoingOn ? comma + 1 : null;
}

const IN_PHRASE = /^(?:DET|ADJ|NOUN|PROPN|PRON)$/;
const LONGEST_ADDRESSEE = 3;
const LONGEST_PHRASE = 16;

function isPartOfPhrase(text: QuoteText, at: number): boolean {
  const token = text.tokens[at];
  if (token === undefined || isQuoted(text, at) || /^(?:[,;:—–-]|that|who|which)$/i.test(token.form))
    return false;
  return token.upos !== 'VERB' && (token.upos !== 'SCONJ' || token.form === 'to');
}

function isClauseBetween(text: QuoteText, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isQuoted(text, at) || isFiniteVerb(text, at)) return true;
  return false;
}

/** What stands right behind the cue is said, not how or when. */
function hasComplement(text: QuoteText, cue: Cue): boolean {
  const start = contentStart(text, cue);
  return start !== null && (start.rule !== 'words' || isQuoted(text, start.token));
}

/** "Lind, who said": the clause is another's. */
function isRelativePronoun(text: QuoteText, speaker: Phrase): boolean {
  return /^W/.test(text.tokens[speaker.head]?.xpos ?? '');
}

/** What was said has a verb of its own: not "At the port" in "At the port, Voss said it was over". */
function isClause(text: QuoteText, span: Span): boolean {
  return isClauseBetween(text, tokenAt(text.tokens, span.start), tokenAt(text.tokens, span.end));
}

function contentBefore(text: QuoteText, cue: Cue, comma: number): Span | null {
  const first = behindAnswer(text, sentenceStart(text, cue.token), comma);
  if (isAskedAtOpening(text, first) || isAskedAtOpening(text, first + 1)) return null;
  if (comma - first < (restOfClause(text, cue) !== null || isLinkWord(text, first) ? 1 : 2)) return null;
  return spanOf(text, first, text.tokens[comma]?.form === ',' && !isQuoted(text, comma) ? comma : comma + 1);
}

/** "Now, Voss said, the port is closed"; "still" is the word of who tells it. */
function isLinkWord(text: QuoteText, at: number): boolean {
  if (/^(?:and|still|yet|however)$/i.test(text.tokens[at]?.form ?? '')) return false;
  return /^(?:ADV|CCONJ|SCONJ|INTJ)$/.test(text.tokens[at]?.upos ?? '');
}

/** What follows the attribution: the rest of the content, nothing of it, or a complement of the cue's own. */
function contentBehind(text: QuoteText, cue: Cue, speaker: Phrase): Span | null | 'complement' {
  const end = sentenceEnd(text, cue.token);
  const rest = restOfClause(text, cue);
  if (rest !== null) return spanOf(text, rest, end);
  const from = Math.max(cue.last, speaker.last) + 1;
  const next = text.tokens[from];
  if (next === undefined || from >= end || /^[.;!?)]$/.test(next.form)) return null;
  if (next.form !== ',')
    return hasComplement(text, cue) && speaker.first !== cue.last + 1 ? 'complement' : null;
  return opensSubordinate(text, cue) || goesOn(text, cue, from + 1) ? spanOf(text, from + 1, end) : null;
}

/** "If the port closes, Voss said, ...": the main clause is still to come. */
function opensSubordinate(text: QuoteText, cue: Cue): boolean {
  const first = sentenceStart(text, cue.token);
  return SUBORDINATORS.has(text.tokens[first]?.form.toLowerCase() ?? '');
}

const SUBORDINATORS: ReadonlySet<string> = new Set(
  'although as because if once since though unless until when whenever while'.split(' '),
);

/** ", adding that", ", who spoke", ", as the talks began", ", and left" are no more of what was said. */
function goesOn(text: QuoteText, cue: Cue, from: number): boolean {
  const token = text.tokens[from];
  if (token === undefined) return false;
  return (
    !/^(?:VBG|VBN|WP|WDT|WP\$|WRB)$/.test(token.xpos) &&
    !/^(?:as|while|when|after|before|although|though)$/i.test(token.form) &&
    !(token.upos === 'CCONJ' && (isEqualVerb(text, cue, from + 1) || saysMore(text, from + 1)))
  );
}

/** A verb without a subject in the cue's own tense. */
function isEqualVerb(text: QuoteText, cue: Cue, at: number): boolean {
  const { upos, xpos } = text.tokens[at] ?? {};
  return upos === 'VERB' && xpos === text.tokens[cue.token]?.xpos;
}

/** "..., Voss said, but [she added] that": the speaker goes on in a clause of its own. */
function saysMore(text: QuoteText, at: number): boolean {
  if (text.tokens[at]?.upos !== 'PRON' || !isFiniteVerb(text, at + 1)) return false;
  return reportingVerbOf(text.tokens[at + 1]?.form ?? '') !== null;
}
