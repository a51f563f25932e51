import type { Syntax, Token } from '../../syntax/token.ts';
import { findParagraphs } from '../../text/paragraphs.ts';
import { findQuotations } from '../../text/quotation-marks.ts';
import { reportingVerbOf } from '../../text/reporting-forms.ts';
import { isSubject } from './pronoun-syntax.ts';

/** What is told before a pronoun says something. */
export interface Speaking {
  /** The word for whoever acted last; -1 where nobody did. */
  readonly actor: number;
  /** Whether it stands behind "by". */
  readonly isAgent: boolean;
  /** Whether whoever acted is one who speaks for another: "his spokesman Jurij Malk said". */
  readonly isSpokesman: boolean;
  /** Whether a token stands in the very words that the pronoun says. */
  readonly isOwnWord: (token: number) => boolean;
}

/** Null for a pronoun's token that says nothing. */
export type SpeakingAt = (pronoun: number) => Speaking | null;

/**
 * "Voss was defended by Lind. “He has my trust,” he said.": who says "he said" is mostly whoever did what the sentence
 * before tells, and what is said in the passive is done by its agent.
 */
export function speakingIn(syntax: Syntax, isQuoted: IsQuoted): SpeakingAt {
  const actors = new Map<number, number>();
  return (pronoun) => {
    const last = lastTokenBefore(syntax, isQuoted, pronoun);
    if (last === null) return null;
    const sentence = syntax.tokens[last]?.sentence ?? -1;
    const actor = actors.get(sentence) ?? actorOf(syntax, isQuoted, sentence);
    actors.set(sentence, actor);
    const isOwnWord = (token: number): boolean => token > last && token < pronoun && isQuoted(token);
    const isAgent = actor > 0 && isBehindBy(syntax, actor);
    return { actor, isAgent, isSpokesman: isSpokesmanAt(syntax, actor), isOwnWord };
  };
}

/** The word for whoever acts in the sentence before the one that a pronoun opens as its subject; -1 where nobody does. */
export function actingBefore(syntax: Syntax, isQuoted: IsQuoted, pronoun: number): number {
  const word = syntax.tokens[pronoun];
  const opens = syntax.sentences[word?.sentence ?? -1]?.firstToken === pronoun;
  if (word === undefined || !opens || !isSubject(word) || isQuoted(pronoun)) return -1;
  return word.sentence > 0 ? actorOf(syntax, isQuoted, word.sentence - 1) : -1;
}

function isBehindBy({ tokens }: Syntax, word: number): boolean {
  for (let at = word - 1; at > word - 4; at--)
    if (tokens[at]?.head === word && tokens[at]?.form === 'by') return true;
  return false;
}

/** The word itself, one before the name, or one behind its comma. */
function isSpokesmanAt({ tokens }: Syntax, word: number): boolean {
  return tokens.slice(Math.max(0, word - FURTHEST_POST), word + FURTHEST_POST).some(({ form, head }, at) => {
    const isPart = head === word || Math.max(0, word - FURTHEST_POST) + at === word;
    return isPart && /^spokes(?:man|woman|person)$/i.test(form);
  });
}

const FURTHEST_POST = 8;

/** Whether a token stands in quotation marks. */
export type IsQuoted = (token: number) => boolean;

export function quotedTokens(text: string, { tokens }: Syntax): IsQuoted {
  const quoted = new Uint8Array(tokens.length);
  let at = 0;
  for (const { start, end, depth } of findQuotations(text, findParagraphs(text))) {
    if (depth > 0) continue;
    while ((tokens[at]?.start ?? end) < start) at++;
    while ((tokens[at]?.start ?? end) < end) quoted[at++] = 1;
  }
  return (token) => quoted[token] === 1;
}

/** The last token told before what a pronoun says; null where it says nothing, or a clause of its own is before it. */
function lastTokenBefore({ tokens, sentences }: Syntax, isQuoted: IsQuoted, pronoun: number): number | null {
  const word = tokens[pronoun];
  const verb = tokens[word?.head ?? -1];
  if (word === undefined || verb === undefined || isQuoted(pronoun) || !isSubject(word)) return null;
  if (reportingVerbOf(verb.form) === null || verb.sentence !== word.sentence) return null;
  let at = pronoun - 1;
  while (isQuoted(at) || tokens[at]?.sentence === word.sentence) {
    if (pronoun - at > LONGEST) return null;
    if (!isQuoted(at) && isFiniteVerb(tokens[at])) return null;
    at--;
  }
  const paragraphs = [word, tokens[at]].map((token) => sentences[token?.sentence ?? -1]?.paragraph ?? -2);
  return at >= 0 && (paragraphs[0] ?? 0) - (paragraphs[1] ?? 0) <= 1 ? at : null;
}

/** Nothing is looked for further away, so that a text that is one sentence takes linear time. */
const LONGEST = 400;

function isFiniteVerb(token: Token | undefined): boolean {
  return /^(?:VBD|VBZ|VBP|MD)$/.test(token?.xpos ?? '');
}

/** Who does what a sentence's last main clause tells. */
function actorOf(syntax: Syntax, isQuoted: IsQuoted, sentence: number): number {
  const { firstToken = 0, endToken = 0 } = syntax.sentences[sentence] ?? {};
  let actor = -1;
  for (let at = firstToken; at < endToken; at++) {
    const token = syntax.tokens[at];
    if (token === undefined || isQuoted(at)) continue;
    const isRootNoun = token.head < 0 && /^(?:NOUN|PROPN)$/.test(token.upos);
    if (isRootNoun && actor < 0) actor = at;
    if (token.form === 'according' && syntax.tokens[at + 1]?.form === 'to') actor = token.head;
    else if (isSubject(token) && isMain(syntax, token.head, isQuoted))
      actor = agentOr(syntax, token, at, endToken);
  }
  return actor;
}

/** A verb that is the root, what is coordinated with it, and "Voss said" behind what is said. */
function isMain({ tokens }: Syntax, verb: number, isQuoted: IsQuoted): boolean {
  let at = verb;
  for (let step = 0; step < MOST_CONJUNCTS; step++) {
    const token = tokens[at];
    if (token === undefined || isQuoted(verb)) return false;
    if (token.head < 0) return true;
    if (isQuoted(token.head) || token.deprel === 'parataxis' || isClosingClause(tokens, at))
      return reportingVerbOf(token.form) !== null;
    if (token.deprel !== 'conj') return false;
    at = token.head;
  }
  return false;
}

const MOST_CONJUNCTS = 4;

/** "Voss will visit Tarn in May, his spokesman said": behind the clause that it reports, with no word that joins it. */
function isClosingClause(tokens: readonly Token[], verb: number): boolean {
  const { deprel = '', head = -1 } = tokens[verb] ?? {};
  if (deprel !== 'advcl' || head > verb) return false;
  for (let at = verb - 1; at > head && verb - at < LONGEST_SUBJECT; at--) {
    if (tokens[at]?.form === ',') return tokens[at + 1]?.upos !== 'SCONJ' && tokens[at + 1]?.upos !== 'ADV';
    if (tokens[at]?.upos === 'SCONJ') return false;
  }
  return false;
}

const LONGEST_SUBJECT = 12;

const FURTHEST_AGENT = 20;

/** A verb's subject, or its agent in the passive; whoever asks is nobody, for the other one answers. */
function agentOr({ tokens }: Syntax, subject: Token, at: number, end: number): number {
  if (reportingVerbOf(tokens[subject.head]?.form ?? '') === 'ask') return -1;
  if (subject.deprel !== 'nsubj:pass') return at;
  for (let next = subject.head + 1; next < Math.min(end, subject.head + FURTHEST_AGENT); next++) {
    const token = tokens[next];
    if (token?.form === 'by' && /^obl/.test(tokens[token.head]?.deprel ?? '')) return token.head;
  }
  return at;
}
