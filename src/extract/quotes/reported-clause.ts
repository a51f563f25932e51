import { KNOWN_THINGS, NAMING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { childrenOf } from '../../syntax/tree.ts';
import { type Attribution, cueWords } from './attribution.ts';
import { clauseEnd } from './clause-end.ts';
import { contentStart, type Start } from './content-start.ts';
import type { Cue, CueIndex } from './cue.ts';
import { isDayInAnyCase } from './day-word.ts';
import { isQuoted, type QuoteText, spanOf } from './quote-text.ts';
import { lastOfTitle } from './quoted-words.ts';
import { withoutSetting } from './saying-setting.ts';
import { speakerOf } from './speaker-phrase.ts';
import { isPredicateInMarks } from './whole-clause.ts';

/** What was said, without quotation marks around it: "Voss said (that) the port was closed". */
export function reportedClause(text: QuoteText, cues: CueIndex, cue: Cue): Attribution | null {
  const start = contentStart(text, cue);
  if (start === null || isInsideQuotation(text, start.token) || isQuotingSpeaker(text, cue)) return null;
  if (isInverted(text, cue) || isPredicateInMarks(text, cue, start.token)) return null;
  if (start.rule === 'words' && isNaming(text, cue)) return null;
  const end = contentEnd(text, cues, cue, start);
  if (cue.form === 'passive' && (start.rule === 'words' || isNamedInMarks(text, start))) return null;
  if (start.rule === 'words' && !hasQuotation(text, start.token, end)) return null;
  const span = spanOf(text, start.token, end);
  if (span === null || (end === start.token + 1 && start.rule === 'bare-clause')) return null;
  if (isBook(text, cue, start) || isKnownThing(text, start, end)) return null;
  return { rule: `quote.${start.rule}`, content: [span], cue: cueWords(cue), speaker: speakerOf(text, cue) };
}

/** "was described by Lind as | “safe”": not what was described, but as what. */
function isNamedInMarks(text: QuoteText, { rule, token }: Start): boolean {
  return rule === 'object' && isQuoted(text, token);
}

/** "It came when said Lind, whose husband had sailed": what stands behind is who said it. */
function isInverted(text: QuoteText, cue: Cue): boolean {
  return (
    /^(?:as|when)$/i.test(text.tokens[cue.token - 1]?.form ?? '') &&
    text.tokens[cue.last + 1]?.upos === 'PROPN'
  );
}

/** "wrote “The Salt Ledger,” which won a prize". */
function isBook(text: QuoteText, cue: Cue, { rule, token }: Start): boolean {
  return cue.lemma === 'write' && rule === 'bare-clause' && lastOfTitle(text, token) !== null;
}

/** "announced the decision on Wednesday": that there is one has been told, and no more is said of it; "the decision to close it" is. */
function isKnownThing(text: QuoteText, { rule, token }: Start, end: number): boolean {
  if (rule !== 'object' || !/^(?:the|this|his|her|its|their)$/i.test(text.tokens[token]?.form ?? ''))
    return false;
  if (!KNOWN_THINGS.has(text.tokens[token + 1]?.form ?? '')) return false;
  const behind = text.tokens.slice(token + 2, end);
  return behind.every(({ form }) => isDayInAnyCase(form) || AT_TIME.test(form));
}

const AT_TIME = /^(?:on|late|early|last|this|morning|afternoon|evening|night|week|month|year)$/i;

function contentEnd(text: QuoteText, cues: CueIndex, cue: Cue, { token, rule }: Start): number {
  const whole = clauseEnd(text, cues, cue, token);
  const noted = CLAUSES.has(rule) ? whole : beforeColon(text, token, whole);
  const end = rule === 'words' ? wordsEnd(text, cue, token, noted) : noted;
  return CLAUSES.has(rule) && cue.lemma !== 'say' ? end : withoutSetting(text, token, end);
}

/** "described the night as hard: “We had no bread.”": the quotation has the colon for a cue. */
function beforeColon(text: QuoteText, first: number, end: number): number {
  for (let at = first + 1; at < end; at++) {
    if (text.tokens[at]?.form === ':' && !isQuoted(text, at) && isQuoted(text, at + 1)) return at;
  }
  return end;
}

/** "denied that he had lied in an interview": where he lied, as likely as where he said so. */
const CLAUSES: ReadonlySet<string> = new Set(['that-clause', 'bare-clause', 'question']);

/** "who had called the pitch “a field” on Friday, | danced": the comma behind the marks closes a relative clause. */
function wordsEnd(text: QuoteText, cue: Cue, first: number, end: number): number {
  if (!isRelative(text, cue)) return end;
  for (let at = first + 1; at < end; at++) {
    const isComma = text.tokens[at]?.form === ',' && !isQuoted(text, at);
    if (isComma && hasQuotation(text, first, at)) return hasQuotation(text, at, end) ? end : at;
  }
  return end;
}

function isRelative(text: QuoteText, cue: Cue): boolean {
  return childrenOf(text.tree, cue.token).some((child) => text.tokens[child]?.xpos === 'WP');
}

const FURTHEST_SAYING = 14;

/** "quoted the general as saying": what was said is behind the second cue. */
function isQuotingSpeaker(text: QuoteText, cue: Cue): boolean {
  if (!/^(?:cite|quote)$/.test(cue.lemma)) return false;
  const forms = text.tokens.slice(cue.last + 1, cue.last + FURTHEST_SAYING).map((token) => token.form);
  return forms[forms.indexOf('as') + 1] === 'saying';
}

/** Not at its first mark: "the demand in Tarn: “Lind, come down”". */
function isInsideQuotation(text: QuoteText, token: number): boolean {
  const index = text.quotationOf[token] ?? -1;
  return index !== -1 && text.quotationOf[token - 1] === index;
}

/** "what he called a “mistake”", "whom she calls “the Wolf”", "a charge she calls “absurd”": a name for something, and no more said. */
export function isNaming(text: QuoteText, cue: Cue): boolean {
  if (!NAMING_VERBS.has(cue.lemma)) return false;
  for (let at = cue.token - 1; at >= cue.token - 5; at--) {
    if (/^(?:what|which|whom)$/i.test(text.tokens[at]?.form ?? '')) return true;
  }
  return isBareRelative(text, cue);
}

/** Nothing but "that" stands between a noun and the pronoun that gives it a name. */
function isBareRelative(text: QuoteText, cue: Cue): boolean {
  const subject = cue.token - 1;
  if (isBehindThat(text, cue)) return true;
  if (!/^(?:he|she|they|it|I|we)$/.test(text.tokens[subject]?.form ?? '')) return false;
  const noun = text.tokens[subject - 1]?.form === 'that' ? subject - 2 : subject - 1;
  return text.tokens[noun]?.upos === 'NOUN' && isQuoted(text, cue.last + 1);
}

/** "a house that the locals call “the tomb”": "that" behind a noun, and whoever calls it so. */
function isBehindThat(text: QuoteText, cue: Cue): boolean {
  for (let at = cue.token - 1; at > cue.token - FURTHEST_THAT; at--) {
    const { form = '', upos = '' } = text.tokens[at] ?? {};
    if (form === 'that') return text.tokens[at - 1]?.upos === 'NOUN' && isQuoted(text, cue.last + 1);
    if (!/^(?:DET|ADJ|NOUN|PROPN|AUX|ADV)$/.test(upos)) return false;
  }
  return false;
}

const FURTHEST_THAT = 6;

function hasQuotation(text: QuoteText, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isQuoted(text, at)) return true;
  return false;
}
