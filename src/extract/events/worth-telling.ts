import { quantityNouns } from '../../lexicon/event-nominals.ts';
import { anybodyWords, thirdPersons } from '../../lexicon/event-roles.ts';
import {
  achievedTypes,
  deniableTypes,
  speechActTypes,
  spokenTypes,
} from '../../lexicon/event-type-classes.ts';
import { bindingVerbs } from '../../lexicon/event-verb-classes.ts';
import { conditionalMarks } from '../../lexicon/modality.ts';
import { tokenAt, tokensIn } from '../../syntax/find-token.ts';
import { childBy, childrenBy } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';
import type { Participant, Realis } from '../document.ts';
import { meant } from './condition.ts';
import { isFlight, isTried } from './draft-type.ts';
import { happens } from './happens.ts';
import { isIdentification } from './identification.ts';
import { isDefinite } from './noun-standing.ts';
import { isInDirectQuote } from './quoted.ts';
import { isDated } from './scheduled.ts';
import { lemmaOf, relationAt, type Story } from './story.ts';
import type { Trigger } from './trigger.ts';

/** Whether an event of this type and realis is news: a habit, a question, a plan to say something, a won vote only tried for are none. */
export function isNews(story: Story, trigger: Trigger, realis: Realis): boolean {
  const { type, form, token, clause } = trigger;
  if (isHabit(story, trigger) || isAsked(story, trigger)) return false;
  if (type === 'APPOINT' && isIdentification(story, trigger, realis === 'NEGATED')) return false;
  if ((achievedTypes.has(type) || isFlight(story, trigger)) && isTried(story, token)) return false;
  if (realis === 'NEGATED') return deniableTypes.has(type) || (type === 'ACCUSE' && clause?.passive === true);
  // "threatened to break relations": as "threatened a break", the threat alone.
  if (realis === 'PROPOSED' && form === 'LIGHT') return false;
  if (realis !== 'PLANNED' && realis !== 'PROPOSED') return true;
  if (type === 'OTHER' && isConditional(story, token)) return false;
  return form !== 'VERB' || !speechActTypes.has(type) || bindingVerbs.has(lemmaOf(story, token));
}

/** "If the dam breaks, the town will flood" tells of no flood. */
function isConditional(story: Story, verb: number): boolean {
  return childrenBy(story.tree, verb, 'advcl').some((clause) =>
    childrenBy(story.tree, clause, 'mark').some((mark) => conditionalMarks.has(lemmaOf(story, mark))),
  );
}

/** A definite noun of nobody known refers to an event told elsewhere. */
export function refersOnly(story: Story, trigger: Trigger, participants: readonly Participant[]): boolean {
  return isBareNoun(story, trigger, participants) && isDefinite(story, nounOf(trigger));
}

/** Whether somebody known takes part, where a trigger asks for that. */
export function isKnownToHappen(
  story: Story,
  trigger: Trigger,
  participants: readonly Participant[],
): boolean {
  if (isBareNoun(story, trigger, participants)) return false;
  return (
    !trigger.needsActor ||
    happens(story, trigger) ||
    hasTold(story, participants) ||
    isDescribed(story, trigger)
  );
}

function isBareNoun(story: Story, trigger: Trigger, participants: readonly Participant[]): boolean {
  const isNoun = trigger.form === 'NOMINAL' || (trigger.noun >= 0 && trigger.needsActor);
  return isNoun && !hasTold(story, participants) && !happens(story, trigger);
}

/**
 * "Investigators recovered both recorders", "the warehouse burned": no actor, but more than a pronoun; or what a pronoun
 * stands for, on some day: "It was recovered on Monday". What the verb alone makes an event must have a day: "Prices
 * climbed in June".
 */
function isDescribed(story: Story, { clause, form, isPlain }: Trigger): boolean {
  if (clause === null || form !== 'VERB') return false;
  if (isPlain === true && !isDated(story, clause.verb)) return false;
  const xpos = story.tokens[clause.verb]?.xpos;
  if (xpos !== 'VBD' && xpos !== 'VBN') return false;
  return clause.subjects.some(
    (subject) =>
      (meant(story, subject).some((one) => story.tokens[one]?.upos === 'NOUN') &&
        !story.timeTokens.has(subject)) ||
      (clause.passive && isDated(story, clause.verb) && isSomebody(story, subject)),
  );
}

function nounOf({ form, token, noun }: Trigger): number {
  return form === 'NOMINAL' ? token : noun;
}

function hasTold(story: Story, participants: readonly Participant[]): boolean {
  return participants.some((one) => one.role !== 'LOCATION' && isTold(story, one));
}

/** Somebody known, or at least described: "I" and "we" of nobody known tell of no event. */
function isTold(story: Story, one: Participant): boolean {
  if (one.span === null) return true;
  const last = story.tokens[tokenAt(story.tokens, one.span.end - 1)];
  if (last !== undefined && anybodyWords.has(last.lemma) && !isCounted(story, one.span)) {
    return one.role === 'RECIPIENT';
  }
  if (one.actor !== null) return true;
  const first = tokenAt(story.tokens, one.span.start);
  return story.tokens[first]?.upos !== 'PRON' || isSomebody(story, first);
}

/** "She" of an article's own words is somebody, though it is not known who. */
function isSomebody(story: Story, pronoun: number): boolean {
  return thirdPersons.has(lemmaOf(story, pronoun)) && !isInDirectQuote(story, pronoun);
}

/** "some 4,000 people" are no longer anybody. */
function isCounted(story: Story, span: Span): boolean {
  const { first, end } = tokensIn(story.tokens, span);
  return story.tokens
    .slice(first, end)
    .some((token) => token.upos === 'NUM' || quantityNouns.has(token.lemma));
}

/** "The law demands that ...", "Thank God": nobody says it. */
export function isUnspoken(story: Story, trigger: Trigger, participants: readonly Participant[]): boolean {
  const { clause } = trigger;
  if (clause === null || clause.passive || trigger.roles === 'undergo' || !spokenTypes.has(trigger.type))
    return false;
  if (participants.some((one) => one.role === 'AGENT')) return false;
  const xpos = story.tokens[clause.verb]?.xpos;
  if (xpos === 'VBD' && participants.some((one) => one.role === 'RECIPIENT')) return false;
  return clause.subjects.length > 0 || xpos === 'VB' || xpos === 'VBP';
}

/** "Voss agreed that it was cold": one person shares a view; two sides that agree bind themselves. */
export function isOpinion(
  story: Story,
  { type, clause }: Trigger,
  participants: readonly Participant[],
): boolean {
  if (type !== 'AGREE' || clause === null || clause.content < 0) return false;
  const agents = participants.filter((one) => one.role === 'AGENT');
  const [only] = agents;
  if (only?.actor == null || agents.length > 1 || lemmaOf(story, clause.verb) !== 'agree') return false;
  return story.actorByKey.get(only.actor)?.kind === 'PERSON';
}

/** "The navy seizes boats that come too near": the simple present of a deed tells a habit, but in a headline's place. */
function isHabit(story: Story, trigger: Trigger): boolean {
  if (trigger.clause === null || trigger.type === 'CONSULT' || spokenTypes.has(trigger.type)) return false;
  const token = story.tokens[trigger.token];
  if (token === undefined || token.sentence < 2) return false;
  if (token.xpos !== 'VBZ' && token.xpos !== 'VBP') return false;
  return childBy(story.tree, trigger.token, 'aux') < 0 && !isDated(story, trigger.token);
}

/** "Will you run for mayor?" asks, and tells nothing. */
function isAsked(story: Story, { clause, token }: Trigger): boolean {
  if (clause === null || relationAt(story, token) !== 'root') return false;
  const end = story.syntax.sentences[story.tokens[token]?.sentence ?? -1]?.endToken ?? 0;
  return [end - 1, end - 2].some((at) => story.tokens[at]?.form === '?');
}
