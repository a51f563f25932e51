import { tokenAt } from '../../syntax/find-token.ts';
import type { Participant } from '../document.ts';
import { clauseOf } from './clause.ts';
import type { Draft } from './draft.ts';
import type { JoinedEvent } from './joined-event.ts';
import { isDefinite } from './realis.ts';
import { lemmaOf, type Story } from './story.ts';

/** How many events back a report is looked for. */
const REACH = 40;

/** The reports of an article as events: "the talks" and "the invasion" are those already told of. */
export function joined(story: Story, drafts: readonly Draft[]): readonly JoinedEvent[] {
  const events: OpenEvent[] = [];
  for (const draft of drafts) {
    const known = events[earlierEvent(story, events, draft)];
    if (known !== undefined) addReport(known, draft);
    else if (!draft.isReference) events.push(openedBy(draft));
  }
  return events;
}

/** An event whose later reports are still to come; grown in place, so that a hundred reports cost no more than each. */
interface OpenEvent extends JoinedEvent {
  readonly drafts: [Draft, ...Draft[]];
  readonly participants: Participant[];
  date: JoinedEvent['date'];
  place: JoinedEvent['place'];
}

function openedBy(draft: Draft): OpenEvent {
  const { type, realis, participants, date, place } = draft;
  return { drafts: [draft], type, realis, participants: [...participants], date, place, partOf: -1 };
}

/** Most actors that later reports may add; an event of more has been joined wrongly. */
const MOST_PARTICIPANTS = 40;

function addReport(event: OpenEvent, draft: Draft): void {
  event.drafts.push(draft);
  event.date ??= draft.date;
  event.place ??= draft.place;
  for (const one of draft.participants) {
    if (event.participants.length >= MOST_PARTICIPANTS) return;
    if (isNew(event, one)) event.participants.push(one);
  }
}

/** A known actor not yet among them, or the first of its role. */
function isNew({ participants }: JoinedEvent, { actor, role }: Participant): boolean {
  if (actor === null) return !participants.some((other) => other.role === role);
  return !participants.some(
    (other) => other.actor === actor && (other.role === 'LOCATION') === (role === 'LOCATION'),
  );
}

function earlierEvent(story: Story, events: readonly JoinedEvent[], draft: Draft): number {
  for (let at = events.length - 1; at >= Math.max(0, events.length - REACH); at--) {
    const event = events[at];
    if (event !== undefined && isSame(story, event, draft)) return at;
  }
  return -1;
}

function isSame(story: Story, event: JoinedEvent, draft: Draft): boolean {
  if (!isSameRealis(event, draft) || hasConflict(story, event, draft)) return false;
  if (isReferring(story, draft) && isNamedAlike(story, event, draft)) return true;
  if (event.type !== draft.type) return false;
  return SPEECH.has(draft.type) ? isSameSpeech(story, event, draft) : isRepeated(story, event, draft);
}

function isSameRealis(event: JoinedEvent, draft: Draft): boolean {
  return (
    event.realis === draft.realis ||
    (draft.isReference && draft.realis === 'ACTUAL' && event.realis !== 'NEGATED')
  );
}

/** "the talks", "this meeting", "the invasion of Morvania". */
function isReferring(story: Story, draft: Draft): boolean {
  const noun = nounOf(draft);
  return noun >= 0 && isDefinite(story, noun);
}

function nounOf({ trigger }: Draft): number {
  return trigger.form === 'NOMINAL' ? trigger.token : trigger.noun;
}

const SPEECH = new Set<string>([
  'AGREE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SUPPORT',
  'CONCEDE',
  'AID',
]);

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
  return event.type === draft.type && (draft.type === 'ASSAULT' || draft.type === 'PROTEST');
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
  if (isCounted(story, draft)) return false;
  return mine.length === 0 ? isUnnamed(story, event, draft) : mine.some((actor) => known.has(actor));
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

/** Known and different: who did it, whom to, where or when. */
function hasConflict(story: Story, event: JoinedEvent, draft: Draft): boolean {
  return (
    isDisjoint(story, event.participants, draft.participants, 'AGENT') ||
    isDisjoint(story, event.participants, draft.participants, 'RECIPIENT') ||
    isElsewhere(story, event, draft) ||
    isAnotherTime(event, draft)
  );
}

function isDisjoint(
  story: Story,
  known: readonly Participant[],
  mine: readonly Participant[],
  role: Participant['role'],
): boolean {
  const a = sidesOf(story, known, role);
  const b = sidesOf(story, mine, role);
  return a.size > 0 && b.size > 0 && ![...b].some((side) => a.has(side));
}

/** Actors of a role and the countries that they are of. */
export function sidesOf(
  story: Story,
  participants: readonly Participant[],
  role?: Participant['role'],
): ReadonlySet<string> {
  const sides = new Set<string>();
  for (const one of participants) {
    if ((role !== undefined && one.role !== role) || one.actor === null) continue;
    sides.add(one.actor);
    const country = story.actorByKey.get(one.actor)?.country;
    if (country != null) sides.add(country);
  }
  return sides;
}

function isElsewhere(story: Story, event: JoinedEvent, draft: Draft): boolean {
  const a = placesOf(event.participants);
  const b = placesOf(draft.participants);
  if (a.size === 0 || b.size === 0) return false;
  return (
    ![...b].some((place) => a.has(place)) &&
    draft.place?.actor != null &&
    event.place?.actor != null &&
    !isReferenceWithVenue(story, draft)
  );
}

/** "The meeting took place in the old library" adds a venue to the city known; "held talks in Orle" is another event. */
function isReferenceWithVenue(story: Story, { trigger }: Draft): boolean {
  return trigger.form === 'LIGHT' && trigger.noun >= 0 && isDefinite(story, trigger.noun);
}

function placesOf(participants: readonly Participant[]): ReadonlySet<string> {
  return new Set(
    participants.flatMap((one) => (one.role === 'LOCATION' && one.actor !== null ? [one.actor] : [])),
  );
}

function isAnotherTime(event: JoinedEvent, draft: Draft): boolean {
  const a = event.date;
  const b = draft.date;
  if (a === null || b === null) return false;
  return (
    (a.until !== null && b.from !== null && a.until < b.from) ||
    (b.until !== null && a.from !== null && b.until < a.from)
  );
}

function actorsOf(participants: readonly Participant[]): readonly string[] {
  return participants.flatMap((one) => (one.actor === null || one.role === 'LOCATION' ? [] : [one.actor]));
}
