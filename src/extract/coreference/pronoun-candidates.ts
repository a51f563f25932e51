import { type PronounFacts, pronouns } from '../../lexicon/pronouns.ts';
import type { Syntax, Token } from '../../syntax/token.ts';
import type { Candidate } from '../mentions/candidate.ts';
import { ODDS_OF_ASKED_ABOUT, questionBefore } from './asked-about.ts';
import type { Entity, Seen } from './entity.ts';
import { genderOfFirstName } from './first-name-gender.ts';
import type { CalledAt } from './owned.ts';
import { toldByPronoun } from './pronoun-evidence.ts';
import { describe, describeNone } from './pronoun-features.ts';
import { type History, isMentionedAt, settingOf } from './pronoun-setting.ts';
import { governors, isSubject } from './pronoun-syntax.ts';
import { actingBefore, type IsQuoted, type Speaking, type SpeakingAt } from './speaking.ts';
import { oddsOfSpeaking } from './speaking-odds.ts';
import { oddsOfNobody } from './stranger.ts';
import { ODDS_OF_TELLER, tellerOf } from './teller.ts';

/** What has been read before a pronoun, the latest first, and the names that follow it. */
export interface Around {
  readonly seen: readonly Seen[];
  readonly ahead: readonly Seen[];
  readonly speakingAt: SpeakingAt;
  readonly calledAt: CalledAt;
  readonly isQuoted: IsQuoted;
}

/** Somebody whom a pronoun may stand for, described by features: small numbers, one weight each. */
export interface PronounCandidate {
  /** Null: the pronoun stands for nothing that was mentioned. */
  readonly entity: Entity | null;
  readonly features: readonly number[];
  /** What its odds are multiplied with, for what the annotated texts are too few to teach. */
  readonly odds: number;
}

/** Sentences back that a pronoun reaches: a chain of them may run long past the last name. */
const FARTHEST = 9;

/** Who may be meant, none of them against gender, number or syntax; the empty answer is always among them. */
export function pronounCandidates(syntax: Syntax, pronoun: Candidate, around: Around): PronounCandidate[] {
  const facts = pronouns.get(pronoun.text.toLowerCase());
  const word = syntax.tokens[pronoun.head];
  if (facts === undefined || word === undefined || facts.person !== 3) return [];
  const group = facts.isPlural ? 2 : facts.gender === 'neuter' ? 1 : 0;
  const speaking = group === 0 ? around.speakingAt(pronoun.head) : null;
  const setting = settingOf(
    syntax,
    pronoun,
    word,
    facts.gender,
    historiesOf(syntax, pronoun, facts, word, around, speaking),
  );
  const teller = tellerOf(syntax, pronoun.head);
  const acting = group === 0 && speaking === null ? actingBefore(syntax, around.isQuoted, pronoun.head) : -1;
  const question = group === 0 ? questionBefore(syntax, pronoun.head) : null;
  const candidates = setting.histories.map((history, rank) => ({
    entity: history.entity,
    features: describe(setting, rank, group),
    odds:
      (speaking === null ? 1 : oddsOfSpeaking(setting, history, speaking)) *
      (question !== null && isNamedWithin(history, question) ? ODDS_OF_ASKED_ABOUT : 1) *
      (acting >= 0 && isMentionedAt(syntax, history, acting) ? ODDS_OF_GOING_ON : 1) *
      (teller >= 0 && isMentionedAt(syntax, history, teller) ? ODDS_OF_TELLER : 1),
  }));
  const odds =
    group === 0 ? oddsOfNobody(syntax, pronoun, around.seen) : hasPost(syntax, word) ? ODDS_OF_NO_BODY : 1;
  return [...candidates, { entity: null, features: describeNone(setting, group), odds }];
}

function isNamedWithin({ mentions }: History, [from, to]: readonly [number, number]): boolean {
  return mentions.some(({ form, head }) => form === 'NAME' && from <= head && head < to);
}

/** "Voss warned the council. She ...": who acts in a sentence acts in the next one, where a pronoun opens that. */
const ODDS_OF_GOING_ON = 4;

/** "Its founder": what has one is a body that the text has named; few texts to learn from have it. */
const ODDS_OF_NO_BODY = 0.1;
const POSTS_OF_BODIES =
  /^(?:ceo|chair|chairman|chairwoman|co-founder|cofounder|editor|executive|founder|owner|treasurer)$/;

function hasPost({ tokens }: Syntax, { xpos, head }: Token): boolean {
  return xpos === 'PRP$' && POSTS_OF_BODIES.test(tokens[head]?.form ?? '');
}

/** The compatible entities within reach, who was mentioned last first. */
function historiesOf(
  syntax: Syntax,
  pronoun: Candidate,
  facts: PronounFacts,
  word: Token,
  { seen, ahead, calledAt }: Around,
  speaking: Speaking | null,
): History[] {
  const histories = new Map<Entity, History>();
  const barred = new Set<Entity>();
  // "Edmund Voss, her father": nobody is his own father.
  const owned = word.xpos === 'PRP$' ? calledAt(word.head) : undefined;
  if (owned !== undefined) barred.add(owned);
  for (const { mention, entity } of seen) {
    const other = syntax.tokens[mention.head];
    if (other === undefined || word.sentence - other.sentence > FARTHEST) continue;
    if (mention.endToken > pronoun.first || barred.has(entity)) continue;
    // "VELM, March 2 - The firm said it": where a report comes from is nothing that it speaks of.
    if (mention.rule === 'name.dateline') continue;
    // "“He failed us,” he said": two men, and the first one's pronoun is no trace of the second.
    if (mention.form === 'PRONOUN' && speaking?.isOwnWord(mention.head)) continue;
    if (isBarred(word, other, pronoun, mention, facts) || isDescribed(syntax, word, mention)) {
      barred.add(entity);
      histories.delete(entity);
      continue;
    }
    const before = histories.get(entity);
    if (before !== undefined) before.mentions.push(mention);
    else if (agrees(facts, entity)) histories.set(entity, { entity, mentions: [mention], follower: null });
  }
  const follower = ahead.find(({ mention }) => isCataphoric(syntax, pronoun, word, mention));
  if (follower !== undefined && !barred.has(follower.entity) && agrees(facts, follower.entity)) {
    const { entity, mention } = follower;
    const before = histories.get(entity);
    histories.set(entity, { entity, mentions: before?.mentions ?? [mention], follower: mention });
  }
  return [...histories.values()];
}

/**
 * "In her letter, Voss": the subject of a verb that governs the pronoun's phrase may follow; not that of the verb which
 * reports it ("She is right, said Voss").
 */
function isCataphoric(syntax: Syntax, pronoun: Candidate, word: Token, mention: Candidate): boolean {
  const subject = syntax.tokens[mention.head];
  if (!isSubject(subject) || subject?.sentence !== word.sentence || subject.head === word.head) return false;
  const above = governors(syntax, pronoun.head);
  const branch = syntax.tokens[above[above.indexOf(subject.head) - 1] ?? -1];
  return /^(advcl|obl|acl)/.test(branch?.deprel ?? '');
}

function agrees(facts: PronounFacts, entity: Entity): boolean {
  if (facts.isPlural) return entity.isPlural || !(entity.kind === 'PLACE' || isOnePerson(entity));
  if (facts.gender === 'neuter') return !entity.isPlural && entity.kind !== 'PERSON';
  if (entity.kind !== 'PERSON' || entity.isPlural) return false;
  const gender = entity.gender ?? genderOfFirstName(entity) ?? toldByPronoun(entity);
  return gender === null || gender === facts.gender;
}

/** In news "they" is nobody whom the text names: who said "they" of Voss would be asked which of them. */
function isOnePerson({ kind, isNamed }: Entity): boolean {
  return kind === 'PERSON' && isNamed;
}

/** "Voss, who once praised him": the clause about somebody has another for its object. */
function isDescribed({ tokens }: Syntax, word: Token, mention: Candidate): boolean {
  const verb = tokens[word.head];
  if (verb?.deprel !== 'acl:relcl' || verb.head !== mention.head || !/^i?obj$/.test(word.deprel))
    return false;
  for (let at = mention.endToken; at < word.head && at < mention.endToken + 4; at++)
    if (/^(?:who|that)$/i.test(tokens[at]?.form ?? '') && tokens[at]?.head === word.head) return true;
  return false;
}

/** "Voss praised him": a verb's object is not its subject, unless reflexive; nor does a name own itself ("his Voss"). */
function isBarred(
  word: Token,
  other: Token,
  pronoun: Candidate,
  mention: Candidate,
  facts: PronounFacts,
): boolean {
  if (facts.isReflexive || word.sentence !== other.sentence) return false;
  if (word.head === mention.head || other.head === pronoun.head) return true;
  return (
    word.xpos !== 'PRP$' &&
    word.head === other.head &&
    /^(obj|iobj|obl|nsubj)/.test(word.deprel) &&
    /^(nsubj|obj|iobj|obl)/.test(other.deprel)
  );
}
