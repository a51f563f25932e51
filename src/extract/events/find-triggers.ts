import type { RolePattern, TriggerType } from '../../lexicon/event-frame.ts';
import { nonEventHeads } from '../../lexicon/event-nominals.ts';
import { childrenOf, relationOf } from '../../syntax/tree.ts';
import { type Clause, clauseOf, conjunctsOf, type Oblique, obliquesOf } from './clause.ts';
import { type Condition, conditionFrom, fitting, meant } from './condition.ts';
import { type Frame, framesOf } from './frames.ts';
import { isLostMainVerb } from './lost-verb.ts';
import { nominalFrameOf, nominalTypeOf } from './nominal-type.ts';
import { lemmaOf, type Story } from './story.ts';

/** Words that may report an event, before anything is known of who, when and whether. */
export interface Trigger {
  readonly type: TriggerType;
  readonly form: 'VERB' | 'LIGHT' | 'NOMINAL';
  /** The verb, or the noun of a nominal one. */
  readonly token: number;
  /** First and last token of the words that show it. */
  readonly first: number;
  readonly last: number;
  readonly roles: RolePattern;
  readonly needsActor: boolean;
  readonly clause: Clause | null;
  /** The noun that a light verb makes an event of; -1 where there is none. */
  readonly noun: number;
  /** What the verb's own preposition governs: "called for an inquiry". */
  readonly governed: readonly number[];
  /** Heads of what it is done to. */
  readonly objects: readonly number[];
}

/** Every trigger in text order; a noun that a light verb took is none of its own. */
export function findTriggers(story: Story): readonly Trigger[] {
  const verbs: Trigger[] = [];
  const taken = new Set<number>();
  story.tokens.forEach((token, index) => {
    if (token.upos !== 'VERB' || isHyphenated(story, index)) return;
    if (isModifier(token.deprel) && !isLostMainVerb(story, index)) return;
    const trigger = verbTrigger(story, index);
    if (trigger === null) return;
    if (trigger.noun >= 0) for (const noun of meant(story, trigger.noun)) taken.add(noun);
    if (trigger.type !== 'NONE') verbs.push(trigger);
  });
  const nouns = story.tokens.flatMap((_, index) => {
    const trigger = taken.has(index) ? null : nominalTrigger(story, index);
    return trigger === null ? [] : [trigger];
  });
  return [...verbs, ...nouns].sort((a, b) => a.first - b.first || b.last - a.last);
}

/** "army-backed". */
function isHyphenated(story: Story, index: number): boolean {
  const before = story.tokens[index - 1];
  return before?.form === '-' && before.end === story.tokens[index]?.start;
}

/** "shooting victims": the noun after it is what the phrase is about. */
function isBeforeNoun(story: Story, index: number): boolean {
  const next = story.tokens[index + 1];
  return (
    next?.upos === 'NOUN' &&
    !story.timeTokens.has(index + 1) &&
    next.sentence === story.tokens[index]?.sentence
  );
}

function isModifier(deprel: string): boolean {
  return (
    deprel === 'amod' || deprel === 'compound' || deprel === 'case' || deprel === 'fixed' || deprel === 'mark'
  );
}

function verbTrigger(story: Story, verb: number): Trigger | null {
  const frames = framesOf(lemmaOf(story, verb), story.tokens[verb]?.form ?? '');
  if (frames.length === 0) return null;
  const clause = withActingSubject(story, clauseOf(story, verb));
  for (const frame of frames) {
    const match = matched(story, frame, clause);
    if (match !== null) return triggerFrom(frame, clause, match);
  }
  return null;
}

const ANY_ACTOR = conditionFrom('@ACTOR');

/** "the fleet of Kestria, which attacked": the first of those that "which" may stand for that can act. */
function withActingSubject(story: Story, clause: Clause): Clause {
  if (!clause.isChain || clause.passive) return clause;
  const acting = fitting(story, ANY_ACTOR, clause.subjects);
  return { ...clause, subjects: acting === null || acting < 0 ? clause.subjects.slice(0, 1) : [acting] };
}

interface Match {
  readonly objects: readonly number[];
  readonly governed: readonly number[];
  /** The object that the frame asked for, -1 where it asked for none. */
  readonly object: number;
  readonly last: number;
}

function matched(story: Story, frame: Frame, clause: Clause): Match | null {
  const parts = matchedParts(story, frame.parts, clause);
  if (parts === null) return null;
  const objects =
    parts.governed.length > 0 ? parts.governed : clause.passive ? clause.subjects : clause.objects;
  const subjects = clause.passive ? clause.agents : clause.subjects;
  const { written } = frame;
  if (written.passive !== undefined && written.passive !== clause.passive) return null;
  if (written.past === true && isPresent(story, clause)) return null;
  if (!hasClause(story, written.clause, clause)) return null;
  if (fitting(story, frame.infinitive, clause.infinitive < 0 ? [] : [clause.infinitive]) === -1) return null;
  const object = fitting(story, frame.object, objects);
  if (object === -1 || fitting(story, frame.subject, subjects) === -1) return null;
  if (frame.governed !== undefined && !hasOblique(story, frame, frame.governed, clause, objects)) return null;
  const isChain = clause.isChain && object !== null && objects.includes(object);
  return {
    governed: parts.governed,
    object: object ?? -1,
    objects: isChain ? [object] : objects,
    last: parts.last,
  };
}

interface Parts {
  readonly governed: readonly number[];
  readonly last: number;
}

/** "pulled out", "called for an inquiry", "took part in talks". */
function matchedParts(story: Story, parts: readonly string[], clause: Clause): Parts | null {
  let last = clause.verb;
  let governed: readonly number[] = [];
  for (const part of parts) {
    const found = matchedPart(story, part, clause, last);
    if (found === null) return null;
    last = Math.max(last, found.last);
    governed = found.governed;
  }
  return { governed, last };
}

function matchedPart(story: Story, part: string, clause: Clause, after: number): Parts | null {
  const kid = childrenOf(story.tree, clause.verb).find(
    (at) => at > clause.verb && lemmaOf(story, at) === part,
  );
  if (kid !== undefined && !story.tokens[kid]?.deprel.startsWith('obl')) return { governed: [], last: kid };
  const governed = obliquesWith(clause.obliques, part);
  if (governed.length > 0) return { governed: DIRECTIONS.has(part) ? [] : governed, last: clause.verb };
  const next = story.tokens[after + 1];
  if (next === undefined || next.lemma !== part) return null;
  const head = next.deprel === 'case' && next.head > after ? conjunctsOf(story, next.head) : [];
  return { governed: head, last: after + 1 };
}

/** "forced the agency out of the country": the country is not whom it is done to. */
const DIRECTIONS = new Set(['out', 'off', 'back', 'away', 'up', 'down']);

function obliquesWith(obliques: readonly Oblique[], ...prepositions: readonly string[]): readonly number[] {
  return obliques.filter((one) => prepositions.includes(one.preposition)).map((one) => one.token);
}

function isPresent(story: Story, clause: Clause): boolean {
  const xpos = story.tokens[clause.verb]?.xpos;
  if (xpos === 'VBZ' || xpos === 'VBP') return true;
  const first = childrenOf(story.tree, clause.verb).find((kid) => story.tokens[kid]?.upos === 'AUX');
  const helper = first === undefined ? undefined : story.tokens[first];
  return helper?.lemma === 'be' && (helper.xpos === 'VBZ' || helper.xpos === 'VBP');
}

/** After "ask" a clause without "that" is a question. */
function isAskedThat(story: Story, { verb, content }: Clause): boolean {
  if (lemmaOf(story, verb) !== 'ask') return true;
  return childrenOf(story.tree, content).some((kid) => lemmaOf(story, kid) === 'that');
}

const QUESTION = new Set(['if', 'whether', 'what', 'why', 'how', 'who', 'where', 'when']);

/** "asked if he was well". */
function isQuestion(story: Story, content: number): boolean {
  return childrenOf(story.tree, content).some((kid) => kid < content && QUESTION.has(lemmaOf(story, kid)));
}

function hasClause(story: Story, asked: 'to' | 'that' | 'any' | 'none' | undefined, clause: Clause): boolean {
  switch (asked) {
    case 'to':
      return clause.infinitive >= 0;
    case 'that':
      return clause.content >= 0 && !isQuestion(story, clause.content) && isAskedThat(story, clause);
    case 'any':
      return clause.infinitive >= 0 || clause.content >= 0;
    case 'none':
      return clause.infinitive < 0 && clause.content < 0;
    default:
      return true;
  }
}

/** Of the verb, or of its object, which a parser may have taken it for: "held talks with the rebels". */
function hasOblique(
  story: Story,
  frame: Frame,
  condition: Condition,
  clause: Clause,
  objects: readonly number[],
): boolean {
  const all = [...clause.obliques, ...objects.flatMap((object) => obliquesOf(story, object))];
  const heads = obliquesWith(all, ...frame.prepositions);
  return heads.length > 0 && fitting(story, condition, heads) !== -1;
}

const LONGEST_LIGHT = 7;

function triggerFrom(frame: Frame, clause: Clause, match: Match): Trigger {
  const { written } = frame;
  const light = written.light === true && match.object >= 0;
  const isNear = match.object > clause.verb && match.object - clause.verb <= LONGEST_LIGHT;
  return {
    type: written.type,
    form: light ? 'LIGHT' : 'VERB',
    token: clause.verb,
    first: clause.verb,
    last: light && isNear ? Math.max(match.object, match.last) : nearPart(clause.verb, match.last),
    roles: written.roles ?? 'act',
    needsActor: written.needsActor === true,
    clause,
    noun: light ? match.object : -1,
    governed: match.governed,
    objects: match.objects,
  };
  function nearPart(verb: number, last: number): number {
    return last - verb <= 2 ? last : verb;
  }
}

const HEADS_A_NAME = new Set(['NNP', 'NNPS']);

function nominalTrigger(story: Story, index: number): Trigger | null {
  const frame = nominalFrameOf(story, index);
  const token = story.tokens[index];
  if (frame === null || token === undefined || frame.thing === true || HEADS_A_NAME.has(token.xpos))
    return null;
  const isFirst = index === story.syntax.sentences[token.sentence]?.firstToken;
  if (!isFirst && /^\p{Lu}/u.test(token.form)) return null;
  if (relationOf(token) === 'compound' || isBeforeNoun(story, index) || isHyphenated(story, index))
    return null;
  if (nonEventHeads.has(story.tokens[index + 1]?.lemma ?? '')) return null;
  if (story.mentionByToken.get(index)?.form === 'NAME') return null;
  return {
    type: nominalTypeOf(story, index) ?? frame.type,
    form: 'NOMINAL',
    token: index,
    first: index,
    last: index,
    roles: frame.roles ?? 'act',
    needsActor: true,
    clause: null,
    noun: -1,
    governed: [],
    objects: [],
  };
}
