import { ISSUING_VERBS } from '../../lexicon/reporting-verbs.ts';
import type { Token } from '../../syntax/token.ts';
import { childrenOf } from '../../syntax/tree.ts';
import { reportingVerbOf } from '../../text/reporting-forms.ts';
import { namedPairBefore, sharedName } from './comma-speaker.ts';
import type { Cue } from './cue.ts';
import { speakerOfParticiple } from './participle-speaker.ts';
import { type Phrase, phraseOf, withoutVocative } from './phrase.ts';
import { firstUnder, isFiniteVerb, isQuoted, type QuoteText, sentenceStart } from './quote-text.ts';
import { quotedPerson } from './quoted-person.ts';
import {
  beforeRelative,
  beyondRelative,
  openingRelative,
  speakerApart,
  subjectBehindThat,
} from './relative-speaker.ts';
import { laterPhrase, nounBefore, openedSubject, parallelVerb } from './shared-subject.ts';
import { openingPhrase, withWholeEdges } from './speaker-edges.ts';
import { isTurnLabel } from './speaker-labels.ts';

/** The phrase of whoever does what a cue says, found over the tree; null where it names nobody. */
export function speakerOf(text: QuoteText, cue: Cue): Phrase | null {
  const apart = cue.form === 'finite' ? speakerApart(text, cue) : speakerOfParticiple(text, cue);
  if (apart !== null) return apart;
  const subject = quotedPerson(text, cue) ?? subjectOfCue(text, cue);
  if (cue.form === 'participle' && (subject === null || isQuoted(text, subject)))
    return sharedName(text, cue) ?? laterPhrase(text, cue);
  if (subject === null)
    return cue.form === 'finite'
      ? (namedPairBefore(text, cue) ?? openingPhrase(text, cue) ?? openingRelative(text, cue))
      : null;
  if (isQuoted(text, subject) || text.tokens[subject]?.form.toLowerCase() === 'what') return null;
  const outside = beforeRelative(text, cue, subject);
  if (outside !== null) return outside;
  const phrase = withWholeEdges(text, phraseOf(text, subject, cue), cue);
  return withoutVocative(text, withoutOpener(text, phrase), cue);
}

/** "asked by | reporters", "after | the minister warned", "with | analysts saying". */
function withoutOpener(text: QuoteText, phrase: Phrase): Phrase {
  const form = text.tokens[phrase.first]?.form ?? '';
  const opens = phrase.first < phrase.head && (OPENER.test(form) || /^(?:which|with)$/.test(form));
  return opens ? { ...phrase, first: phrase.first + 1 } : phrase;
}

const OPENER = /^(?:after|although|as|because|before|by|once|since|until|when|while)$/i;

function subjectOfCue(text: QuoteText, cue: Cue): number | null {
  if (cue.form === 'passive') return agentOf(text, cue.token);
  const trails = cue.form === 'participle' && isBehindStop(text, cue.token);
  const shared = trails
    ? (subjectBefore(text, cue.token, 0) ?? subjectAbove(text, cue.token))
    : (subjectOfEqual(text, cue) ?? subjectOfParallel(text, cue) ?? openedSubject(text, cue));
  const found = shared ?? subjectOf(text, cue.token, 0);
  if (found === null || isBeyondQuotation(text, cue, found)) return nearestSubject(text, cue);
  return beyondRelative(text, cue, found);
}

function subjectOfParallel(text: QuoteText, cue: Cue): number | null {
  const verb = parallelVerb(text, cue);
  return verb === null ? null : subjectOf(text, verb, 0);
}

/** "hit out at the referee, Len Abbot, claiming": the subject of the verb above, not the name between commas. */
function subjectAbove(text: QuoteText, cue: number): number | null {
  const { deprel = '', head = -1 } = text.tokens[cue] ?? {};
  return deprel === 'advcl' && text.tokens[head]?.upos === 'VERB' ? ownSubject(text, head) : null;
}

/** "..., adding", "..., before adding". */
function isBehindStop(text: QuoteText, at: number): boolean {
  const before = /^(?:after|before|while)$/.test(text.tokens[at - 1]?.form ?? '') ? at - 2 : at - 1;
  return isComma(text.tokens[before]) || isQuoted(text, before);
}

/** "Voss said the council had met and added that ...": a second cue in the first one's form has the first one's subject. */
function subjectOfEqual(text: QuoteText, cue: Cue): number | null {
  const before = text.tokens[cue.token - 1]?.upos === 'ADV' ? cue.token - 2 : cue.token - 1;
  if (text.tokens[before]?.upos !== 'CCONJ' || cue.form !== 'finite') return null;
  const form = text.tokens[cue.token]?.xpos;
  for (let at = before - 1; at >= sentenceStart(text, cue.token); at--) {
    if (isQuoted(text, at) || !isFiniteVerb(text, at) || text.tokens[at]?.xpos !== form) continue;
    if (reportingVerbOf(text.tokens[at]?.form ?? '') !== null) return subjectOf(text, at, 0);
  }
  return null;
}

/** "A man shouted, “Never,” Voss joked": not Voss. */
function isBeyondQuotation(text: QuoteText, cue: Cue, subject: number): boolean {
  const end = Math.min(subject, cue.last + FURTHEST_QUOTATION);
  for (let at = cue.last + 1; at < end; at++) if (isQuoted(text, at)) return true;
  return false;
}

const FURTHEST_QUOTATION = 14;

/** Where the tree has none: the noun phrase that begins the clause, with no other verb before the cue. */
function nearestSubject(text: QuoteText, cue: Cue): number | null {
  if (cue.form === 'participle') return subjectBefore(text, cue.token, 0);
  const first = sentenceStart(text, cue.token);
  let subject: number | null = null;
  for (let at = cue.token - 1; at >= first; at--) {
    const token = text.tokens[at];
    if (token === undefined || isQuoted(text, at) || /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos)) break;
    if (
      /^(?:NOUN|PROPN|PRON)$/.test(token.upos) &&
      !/^(?:obl|nmod|obj|compound|appos|flat|conj)/.test(token.deprel)
    )
      subject = at;
  }
  return subject ?? nounBefore(text, cue.token, first);
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
  // "It came when said Lind": a clause with a conjunction of its own has a subject of its own.
  if (token.deprel === 'advcl' && isFiniteVerb(text, verb) && OPENER.test(text.tokens[verb - 1]?.form ?? ''))
    return null;
  if (/^(?:conj|xcomp|advcl|ccomp|parataxis|dep)/.test(token.deprel)) return subjectOf(text, head, steps + 1);
  if (/^(?:acl|amod|nmod|obl)/.test(token.deprel)) return ownerOf(text, verb, head, steps);
  return null;
}

function ownSubject(text: QuoteText, verb: number): number | null {
  const inner = subjectBehindThat(text, verb);
  if (inner !== null) return inner;
  const isOwn = ({ deprel }: Token): boolean => deprel.startsWith('nsubj') && deprel !== 'nsubj:outer';
  return (
    childWith(
      text,
      verb,
      (token, child) => isOwn(token) && !isQuoted(text, child) && !isTurnLabel(text, child, verb),
    ) ?? childWith(text, verb, isOwn)
  );
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
  if (isComma(text.tokens[verb - 1]) || isQuoted(text, verb - 1)) return subjectBefore(text, verb, steps);
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
    if (isQuoted(text, at) || !isFiniteVerb(text, at)) continue;
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
