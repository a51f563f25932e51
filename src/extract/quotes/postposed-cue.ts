import { reportingVerbOf } from '../../text/reporting-forms.ts';
import type { Span } from '../../text/span.ts';
import { behindAnswer } from './answer-start.ts';
import { type Attribution, cueWords } from './attribution.ts';
import type { Cue } from './cue.ts';
import { isAskedAtOpening } from './cue-form.ts';
import { isDoneTo } from './done-to.ts';
import { conjunctionGoingOn } from './going-on.ts';
import type { Phrase } from './phrase.ts';
import { hasComplement, isClauseBetween, restOfClause, speakerBeside } from './postposed-speaker.ts';
import {
  isFiniteVerb,
  isQuoted,
  type QuoteText,
  sentenceEnd,
  sentenceStart,
  spanOf,
  tokenAt,
} from './quote-text.ts';
import { toldToBody } from './told-to-body.ts';

/** "The port is closed, Voss said (on Friday)" and "The port, Voss said, is closed": the content around its cue. */
export function postposedCue(text: QuoteText, cue: Cue): Attribution | null {
  if (!cue.frames.includes('clause')) return null;
  if (cue.form !== 'finite') return toldToBody(text, cue);
  const speaker = speakerBeside(text, cue);
  if (speaker === null || isRelativePronoun(text, speaker)) return null;
  if (speaker.last < cue.token && isDoneTo(text, cue)) return null;
  if (isAddressed(text, cue)) return null;
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

/** "To those who say it is over, I say: look at Orle": what is said is behind the colon. */
function isAddressed(text: QuoteText, cue: Cue): boolean {
  const first = text.tokens[sentenceStart(text, cue.token)];
  return first?.form === 'To' && text.tokens[cue.last + 1]?.form === ':';
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

/** "Lind, who said": the clause is another's; in "Lind, who was there, once said" nobody stands between comma and cue. */
function isRelativePronoun(text: QuoteText, speaker: Phrase): boolean {
  const { xpos = '', form = '' } = text.tokens[speaker.head] ?? {};
  return /^W/.test(xpos) || form === 'once';
}

/** What was said has a verb of its own: not "At the port" in "At the port, Voss said it was over". */
function isClause(text: QuoteText, span: Span): boolean {
  return isClauseBetween(text, tokenAt(text.tokens, span.start), tokenAt(text.tokens, span.end));
}

function contentBefore(text: QuoteText, cue: Cue, comma: number): Span | null {
  const opened = openBracket(text, sentenceStart(text, cue.token), comma);
  const first = behindAnswer(text, opened, comma);
  if (isAskedAtOpening(text, first) || isAskedAtOpening(text, first + 1)) return null;
  if (comma - first < (restOfClause(text, cue) !== null || isLinkWord(text, first) ? 1 : 2)) return null;
  return spanOf(text, first, text.tokens[comma]?.form === ',' && !isQuoted(text, comma) ? comma : comma + 1);
}

/** "It fell (to one in five, Lind said)": the first token behind a bracket that is open at the comma, else `start`. */
function openBracket(text: QuoteText, start: number, comma: number): number {
  let first = start;
  for (let at = start; at < comma; at++) {
    if (text.tokens[at]?.form === '(') first = at + 1;
    else if (text.tokens[at]?.form === ')') first = start;
  }
  return first;
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
  const more = conjunctionGoingOn(
    text,
    from,
    sentenceStart(text, cue.token),
    Math.min(speaker.first, cue.token),
  );
  if (more !== null) return spanOf(text, more, end);
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
