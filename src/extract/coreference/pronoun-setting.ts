import type { Gender } from '../../lexicon/pronouns.ts';
import type { Syntax, Token } from '../../syntax/token.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { Entity } from './entity.ts';
import { isSubject } from './pronoun-syntax.ts';

/** Somebody who was mentioned before a pronoun. */
export interface History {
  readonly entity: Entity;
  /** Its mentions that were read, the latest first. */
  readonly mentions: Candidate[];
  /** Where it is named after the pronoun, as the subject that governs it. */
  readonly follower: Candidate | null;
}

/** What stands around a pronoun, worked out once for all its candidates. */
export interface Setting {
  readonly syntax: Syntax;
  readonly pronoun: Candidate;
  readonly word: Token;
  /** Possessive, subject, or another. */
  readonly part: number;
  readonly gender: Gender | null;
  readonly histories: readonly History[];
  /** Sentences back to where each was last a subject. */
  readonly subjectDistances: readonly number[];
  /** How often each was mentioned, and where first: each is held against all others. */
  readonly sizes: readonly number[];
  readonly firsts: readonly number[];
}

/** Sentences back from which on distances are not told apart. */
const FAR = 6;
/** Further back than any distance. */
export const NEVER = 7;

export function settingOf(
  syntax: Syntax,
  pronoun: Candidate,
  word: Token,
  gender: Gender | null,
  histories: readonly History[],
): Setting {
  const subjectDistances = histories.map(({ mentions }) => {
    const subject = mentions.find((mention) => isSubject(syntax.tokens[mention.head]));
    return subject === undefined ? NEVER : distanceOf(syntax, word, subject);
  });
  const sizes = histories.map(({ entity }) => entity.mentions.length);
  const firsts = histories.map(({ entity }) => entity.mentions[0]?.start ?? 0);
  return { syntax, pronoun, word, part: partOf(word), gender, histories, subjectDistances, sizes, firsts };
}

function partOf(word: Token): number {
  return word.xpos === 'PRP$' ? 0 : isSubject(word) ? 1 : 2;
}

export function distanceOf(syntax: Syntax, word: Token, mention: Candidate): number {
  return Math.min(FAR, word.sentence - (syntax.tokens[mention.head]?.sentence ?? 0));
}

/** Whether a word is in one of somebody's mentions, or beside its name: "His brother, Tarel Voss, ...". */
export function isMentionedAt({ tokens }: Syntax, { mentions }: History, word: number): boolean {
  return mentions.some(({ first, endToken, head }) => {
    if (first <= word && word < endToken) return true;
    const token = tokens[head];
    return token?.head === word && /^(?:appos|flat|compound)/.test(token.deprel);
  });
}
