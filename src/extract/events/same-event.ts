import { otherEventModifiers } from '../../lexicon/event-nominals.ts';
import { spokenTypes, typesOfOneKind } from '../../lexicon/event-type-classes.ts';
import { tokenAt } from '../../syntax/find-token.ts';
import { childrenBy } from '../../syntax/tree.ts';
import type { Participant } from '../document.ts';
import { clauseOf } from './clause.ts';
import { hasConflict, sidesOf } from './conflict.ts';
import type { Draft } from './draft.ts';
import type { JoinedEvent } from './joined-event.ts';
import { isDefinite } from './noun-standing.ts';
import { lemmaOf, type Story } from './story.ts';

/** Whether a report tells of an event told of before: nothing speaks against it, and it refers to it or says the same. */
export function isSame(story: Story, event: JoinedEvent, draft: Draft): boolean {
  if (!isSameRealis(event, draft) || isNewlyTold(story, draft) || hasConflict(story, event, draft))
    return false;
  if (isReferring(story, draft) && isNamedAlike(story, event, draft)) return true;
  if (event.type !== draft.type) return false;
  return spokenTypes.has(draft.type) ? isSameSpeech(story, event, draft) : isRepeated(story, event, draft);
}

function isSameRealis(event: JoinedEvent, draft: Draft): boolean {
  return (
    event.realis === draft.realis ||
    isClaimOfDeed(event, draft) ||
    (draft.isReference && draft.realis === 'ACTUAL' && event.realis !== 'NEGATED')
  );
}

/** What one of two reports only claims, and the other tells. */
function isClaimOfDeed({ drafts: [first], realis }: JoinedEvent, draft: Draft): boolean {
  const isEither = [realis, draft.realis].every((one) => one === 'ALLEGED' || one === 'ACTUAL');
  return isEither && first.standing.realis === draft.standing.realis;
}

/** "the talks", "this meeting", "the invasion of Morvania". */
function isReferring(story: Story, draft: Draft): boolean {
  const noun = nounOf(draft);
  return noun >= 0 && isDefinite(story, noun) && !isAnother(story, noun);
}

/** "A third robbery", "the last strike": one more. */
function isNewlyTold(story: Story, draft: Draft): boolean {
  const noun = nounOf(draft);
  if (noun < 0) return false;
  const isIndefinite = childrenBy(story.tree, noun, 'det').some((kid) => /^an?$/.test(lemmaOf(story, kid)));
  return (isIndefinite && draft.trigger.form === 'NOMINAL') || isAnother(story, noun);
}

/** "the last general strike" is not the one that the article is about. */
function isAnother(story: Story, noun: number): boolean {
  return childrenBy(story.tree, noun, 'amod').some((kid) => otherEventModifiers.has(lemmaOf(story, kid)));
}

function nounOf({ trigger }: Draft): number {
  return trigger.form === 'NOMINAL' ? trigger.token : trigger.noun;
}

/** "talks" go by many names; other events by one stem: "attacked", "the attack". */
function isNamedAlike(story: Story, event: JoinedEvent, draft: Draft): boolean {
  if (event.type === 'CONSULT' && draft.type === 'CONSULT')
    return isMutual(event) === (draft.trigger.roles === 'mutual');
  const stem = stemOf(story, draft);
  return (
    compared(event).some((other) => stemOf(story, other) === stem) ||
    (draft.isReference && sharesKind(event, draft))
  );
}

function isMutual(event: JoinedEvent): boolean {
  return compared(event).some((draft) => draft.trigger.roles === 'mutual');
}

/** "the attack" after a bombing. */
function sharesKind(event: JoinedEvent, draft: Draft): boolean {
  return event.type === draft.type && typesOfOneKind.has(draft.type);
}

/** An event told of a hundred times is known by its first reports. */
const REPORTS_COMPARED = 8;

function compared(event: JoinedEvent): readonly Draft[] {
  return event.drafts.slice(0, REPORTS_COMPARED);
}

const STEM = 4;

function stemOf(story: Story, draft: Draft): string {
  const noun = nounOf(draft);
  return lemmaOf(story, noun >= 0 ? noun : draft.trigger.token).slice(0, STEM);
}

/** Told again with the same word and somebody in common. */
function isRepeated(story: Story, event: JoinedEvent, draft: Draft): boolean {
  if (!compared(event).some((other) => stemOf(story, other) === stemOf(story, draft))) return false;
  const known = new Set(actorsOf(event.participants));
  const mine = actorsOf(draft.participants);
  if (isCounted(story, draft) || isWithOthers(story, event, draft)) return false;
  return mine.length === 0 ? isUnnamed(story, event, draft) : mine.some((actor) => known.has(actor));
}

/** "He also met the prime minister": with somebody new, and without one who was there. */
function isWithOthers(story: Story, event: JoinedEvent, { trigger, participants }: Draft): boolean {
  if (trigger.roles !== 'mutual' || trigger.form === 'NOMINAL') return false;
  const isNew = (one: Participant, others: readonly Participant[]) => {
    const there = sidesOf(story, others, 'AGENT');
    const sides = [...sidesOf(story, [one], 'AGENT')];
    return sides.length > 0 && !sides.some((side) => there.has(side));
  };
  return (
    participants.some((one) => isNew(one, event.participants)) &&
    event.participants.some((one) => isNew(one, participants))
  );
}

/** Told of nobody, or of "several people" both times. */
function isUnnamed(story: Story, event: JoinedEvent, draft: Draft): boolean {
  const heads = (participants: readonly Participant[]) =>
    participants.flatMap((one) =>
      one.span === null || one.role === 'LOCATION'
        ? []
        : [lemmaOf(story, tokenAt(story.tokens, one.span.end - 1))],
    );
  const mine = heads(draft.participants);
  const known = heads(event.participants);
  return mine.length === 0 || mine.some((head) => known.includes(head));
}

/** "the arrests of the past ten years" are more than the one told of. */
function isCounted(story: Story, { trigger, date }: Draft): boolean {
  const isPlural = story.tokens[trigger.token]?.xpos === 'NNS';
  return isPlural && trigger.form === 'NOMINAL' && /^(DECADE|INTERVAL)$/.test(date?.precision ?? '');
}

/** The same is said again where speaker and content are the same. */
function isSameSpeech(story: Story, event: JoinedEvent, draft: Draft): boolean {
  const content = contentOf(story, draft);
  const known = new Set(actorsOf(event.participants));
  const mine = actorsOf(draft.participants);
  if (!mine.some((actor) => known.has(actor))) return false;
  // "was charged with fraud", and again: of the one who is charged there is nothing else to compare.
  const isBare = content === '' && mine.every((actor) => known.has(actor));
  return compared(event).some(
    (other) =>
      other.trigger.token !== draft.trigger.token &&
      stemOf(story, other) === stemOf(story, draft) &&
      contentOf(story, other) === content &&
      (content !== '' || isBare),
  );
}

/** The words that say what was agreed, asked, refused: the infinitive and its object, or the object. */
function contentOf(story: Story, draft: Draft): string {
  const { clause, governed } = draft.trigger;
  if (clause === null) return '';
  const inner = clause.infinitive >= 0 ? clause.infinitive : clause.content;
  const objects =
    inner >= 0 ? clauseOf(story, inner).objects : governed.length > 0 ? governed : clause.objects;
  return [inner, ...objects]
    .map((token) => lemmaOf(story, token))
    .join(' ')
    .trim();
}

function actorsOf(participants: readonly Participant[]): readonly string[] {
  return participants.flatMap((one) => (one.actor === null || one.role === 'LOCATION' ? [] : [one.actor]));
}
