import { causingVerbs } from '../../lexicon/modality.ts';
import { tokenAt } from '../../syntax/find-token.ts';
import { childBy, relationOf } from '../../syntax/tree.ts';
import type { EventType, Participant, Realis } from '../document.ts';
import { anchorsOf, type Draft } from './draft.ts';
import { findTriggers, type Trigger } from './find-triggers.ts';
import { participantsOf } from './participants.ts';
import { isDefinite, type Standing, standingOf } from './realis.ts';
import { findStatements } from './statements.ts';
import { isFurniture, lemmaOf, type Story, spanOfTokens } from './story.ts';
import { findVacancies } from './vacancies.ts';

/** What each sentence reports, one draft a trigger that tells of an event. */
export function findDrafts(story: Story): readonly Draft[] {
  const drafts = findTriggers(story).flatMap((trigger) => {
    if (isFurniture(story, spanOfTokens(story, trigger.first, trigger.last))) return [];
    const draft = draftFrom(story, trigger, standingOf(story, trigger));
    return draft === null ? [] : [draft];
  });
  const taken = new Set(drafts.flatMap(anchorsOf));
  const isTaken = (token: number) => taken.has(token);
  return [...drafts, ...findStatements(story, isTaken), ...findVacancies(story, isTaken)].sort(byTrigger);
}

function byTrigger(a: Draft, b: Draft): number {
  return a.trigger.first - b.trigger.first || b.trigger.last - a.trigger.last;
}

function draftFrom(story: Story, trigger: Trigger, standing: Standing): Draft | null {
  const { realis } = standing;
  if (realis === null || trigger.type === 'NONE') return null;
  if (isHabit(story, trigger)) return null;
  if (realis === 'NEGATED' && !DENIABLE.has(trigger.type)) return null;
  if (realis === 'PLANNED' && trigger.form === 'VERB' && SPEECH_ACTS.has(trigger.type)) return null;
  const type = typeOf(story, trigger.type, realis, trigger);
  const participants = participantsOf(
    story,
    type === trigger.type ? trigger : { ...trigger, type, roles: 'act' },
  );
  const isFailure = isFailedAgreement(story, trigger, standing);
  const stated = participants.filter((one) => one.role !== 'LOCATION' && isTold(story, one));
  const noun = trigger.form === 'NOMINAL' ? trigger.token : trigger.noun;
  const isReference = noun >= 0 && stated.length === 0 && !isCaused(story, trigger);
  if (isReference && !isDefinite(story, noun)) return null;
  if (isUnspoken(story, trigger, participants) || isOpinion(story, trigger, participants)) return null;
  if (!isReference && trigger.needsActor && stated.length === 0 && !isCaused(story, trigger)) return null;
  return {
    trigger: withPlan(story, trigger, standing),
    standing,
    type: isFailure ? 'REJECT' : type,
    realis: isFailure ? 'ACTUAL' : realis,
    participants,
    date: null,
    place: null,
    sentence: story.tokens[trigger.token]?.sentence ?? 0,
    rule: ruleOf(trigger, participants),
    isReference,
  };
}

/** "triggered further aid cuts": whatever follows from something has happened, though nobody is named. */
function isCaused(story: Story, trigger: Trigger): boolean {
  const token = story.tokens[trigger.token];
  if (trigger.form !== 'NOMINAL' || trigger.type === 'OTHER' || token === undefined) return false;
  return relationOf(token) === 'obj' && causingVerbs.has(lemmaOf(story, token.head));
}

/** Events whose absence is news: "did not attack", "has not resigned"; that somebody did not ask is none. */
const DENIABLE = new Set<string>([
  'AGREE',
  'CONSULT',
  'RETREAT',
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'MOBILIZE',
  'APPOINT',
  'TAKE_OFFICE',
  'LEAVE_POST',
  'CONCEDE',
]);

const SAID_BY_SOMEBODY = new Set<string>(['REQUEST', 'AGREE', 'REJECT', 'THREATEN', 'SUPPORT', 'ACCUSE']);

/** "The law demands that ...", "Thank God": nobody says it. */
function isUnspoken(story: Story, trigger: Trigger, participants: readonly Participant[]): boolean {
  const { clause } = trigger;
  if (clause === null || clause.passive || trigger.roles === 'undergo' || !SAID_BY_SOMEBODY.has(trigger.type))
    return false;
  if (participants.some((one) => one.role === 'AGENT')) return false;
  const xpos = story.tokens[clause.verb]?.xpos;
  return clause.subjects.length > 0 || xpos === 'VB' || xpos === 'VBP';
}

/** "Voss agreed that it was cold": one person shares a view; two sides that agree bind themselves. */
function isOpinion(story: Story, { type, clause }: Trigger, participants: readonly Participant[]): boolean {
  if (type !== 'AGREE' || clause === null || clause.content < 0) return false;
  const agents = participants.filter((one) => one.role === 'AGENT');
  const [only] = agents;
  if (only?.actor == null || agents.length > 1 || lemmaOf(story, clause.verb) !== 'agree') return false;
  return story.actorByKey.get(only.actor)?.kind === 'PERSON';
}

/** Words for anybody at all. */
const ANYBODY = new Set([
  'people',
  'person',
  'one',
  'someone',
  'somebody',
  'anyone',
  'anybody',
  'everyone',
  'everybody',
  'nobody',
  'those',
  'other',
  'user',
  'customer',
  'consumer',
  'reader',
]);

/** Somebody known, or at least described: "I" and "they" of nobody known tell of no event. */
function isTold(story: Story, one: Participant): boolean {
  if (one.span === null) return true;
  const last = story.tokens[tokenAt(story.tokens, one.span.end - 1)];
  if (last !== undefined && ANYBODY.has(last.lemma)) return one.role === 'RECIPIENT';
  if (one.actor !== null) return true;
  const token = story.tokens[tokenAt(story.tokens, one.span.start)];
  return token?.upos !== 'PRON';
}

/** "failed to reach an agreement": the talks ended without one. */
function isFailedAgreement(story: Story, trigger: Trigger, { realis, plan }: Standing): boolean {
  return trigger.type === 'AGREE' && realis === 'NEGATED' && plan >= 0 && lemmaOf(story, plan) === 'fail';
}

/** "plans to hold talks": the words from the plan on. */
function withPlan(story: Story, trigger: Trigger, standing: Standing): Trigger {
  const first = isSought(story, trigger.token) ? (story.tokens[trigger.token]?.head ?? -1) : standing.plan;
  return first >= 0 && first < trigger.first && trigger.first - first <= 4 ? { ...trigger, first } : trigger;
}

const COOPERATIVE = new Set<string>(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'RETREAT', 'CONCEDE']);

/** What is planned or refused: a planned meeting is an agreement, a cooperation that is refused a rejection. */
function typeOf(story: Story, type: EventType, realis: Realis, trigger: Trigger): EventType {
  if (realis === 'PLANNED' && COOPERATIVE.has(type)) return 'AGREE';
  if (type === 'SUPPORT' && isSought(story, trigger.token)) return 'AGREE';
  if (realis === 'PLANNED' && HOSTILE.has(type) && isOwnThreat(story, trigger)) return 'THREATEN';
  return type;
}

/** "sought to mend ties": the wish for it, not the deed. */
function isSought(story: Story, verb: number): boolean {
  const head = story.tokens[verb]?.head ?? -1;
  return story.tokens[verb]?.deprel === 'xcomp' && lemmaOf(story, head) === 'seek';
}

const HOSTILE = new Set<string>(['SANCTION', 'ASSAULT', 'PROTEST']);

/** "said they would blockade the port": who announces such a deed of its own threatens. */
function isOwnThreat(story: Story, trigger: Trigger): boolean {
  const subject = trigger.clause?.subjects[0];
  return (
    subject !== undefined &&
    story.tokens[subject]?.upos === 'PRON' &&
    story.tokens[trigger.token]?.deprel === 'ccomp'
  );
}

/** What somebody will say is no event yet; what will be signed or held is a plan. */
const SPEECH_ACTS = new Set<string>(['AGREE', 'REQUEST', 'REJECT', 'ACCUSE', 'THREATEN', 'OTHER']);

const SPEECH = new Set<string>(['AGREE', 'REQUEST', 'REJECT', 'ACCUSE', 'THREATEN', 'SUPPORT', 'CONSULT']);

/** "The navy seizes boats that come too near": the simple present of a deed tells a habit, but in a headline's place. */
function isHabit(story: Story, trigger: Trigger): boolean {
  if (trigger.clause === null || SPEECH.has(trigger.type)) return false;
  const token = story.tokens[trigger.token];
  if (token === undefined || token.sentence < 2) return false;
  if (token.xpos !== 'VBZ' && token.xpos !== 'VBP') return false;
  return childBy(story.tree, trigger.token, 'aux') < 0;
}

function ruleOf(trigger: Trigger, participants: readonly Participant[]): string {
  const form = trigger.form.toLowerCase();
  const has = (role: string) => participants.some((one) => one.role === role);
  if (has('AGENT') && has('RECIPIENT')) return `event.${form}.both`;
  return has('AGENT')
    ? `event.${form}.agent`
    : has('RECIPIENT')
      ? `event.${form}.recipient`
      : `event.${form}.bare`;
}
