import type { Answer, AnsweredEvent } from './ask.ts';
import { type ActorMap, actorsOn } from './compare-actors.ts';
import type { Gold, GoldEvent } from './gold.ts';
import type { LayerResult } from './tally.ts';

const REALIS = { actual: 'ACTUAL', reported: 'ACTUAL', future: 'PLANNED', alleged: 'ALLEGED' };
const ROLES: Readonly<Record<string, readonly string[]>> = {
  actor: ['AGENT'],
  recipient: ['RECIPIENT'],
  affected: ['RECIPIENT', 'AGENT', 'OTHER'],
  appointee: ['RECIPIENT'],
  destination: ['LOCATION', 'OTHER', 'RECIPIENT'],
};

/** Events of one salience: type, realis, stated participants, place and date, as the issue of each is worded. */
export function compareEvents(
  gold: Gold,
  answer: Answer,
  map: ActorMap,
  salience: GoldEvent['salience'],
): LayerResult {
  const right: string[] = [];
  const missed: string[] = [];
  for (const event of gold.events.filter((e) => e.salience === salience)) {
    const found = findEvent(event, answer);
    const faults = found ? faultsOf(event, found, gold, answer, map) : ['not found'];
    if (faults.length) missed.push(`${event.id} ${event.type} "${event.trigger.text}": ${faults.join('; ')}`);
    else right.push(event.id);
  }
  const extra = salience === 'main' ? extraEvents(gold, answer) : [];
  return { layer: `events, ${salience}`, right, missed, extra };
}

function extraEvents(gold: Gold, answer: Answer): readonly string[] {
  const known = new Set(gold.events.flatMap((event) => findEvent(event, answer)?.id ?? []));
  return answer.events
    .filter(({ id }) => !known.has(id))
    .map(({ type, realis, title }) => `${type} ${realis} ${title}`);
}

function findEvent(gold: GoldEvent, answer: Answer): AnsweredEvent | undefined {
  const spans = gold.triggers ?? [gold.trigger];
  const isOn = ({ triggers }: AnsweredEvent): boolean =>
    triggers.some((trigger) => spans.some((span) => trigger.start < span.end && span.start < trigger.end));
  const found = answer.events.filter(isOn);
  return found.find((event) => typesOf(gold).includes(event.type)) ?? found[0];
}

function typesOf({ type, acceptableAlternatives = [] }: GoldEvent): readonly string[] {
  return [type, ...acceptableAlternatives.map((name) => name.split('/')[0] ?? name)];
}

function faultsOf(
  gold: GoldEvent,
  event: AnsweredEvent,
  { actors }: Gold,
  answer: Answer,
  map: ActorMap,
): readonly string[] {
  const faults: string[] = [];
  if (!typesOf(gold).includes(event.type)) faults.push(`type ${event.type}`);
  if (event.realis !== REALIS[gold.realis]) faults.push(`realis ${event.realis}`);
  for (const { actor, role, stated = true } of gold.participants)
    if (stated && !takesPart(event, actor, ROLES[role] ?? [], { actors, answer, map }))
      faults.push(`without ${role} ${actor}`);
  if (gold.place && !gold.place.actors.some((id) => map.get(id)?.id === event.where?.id))
    faults.push(`place ${event.where?.name}`);
  const date = dateFault(gold, event);
  if (date) faults.push(date);
  return faults;
}

interface Setting {
  readonly actors: Gold['actors'];
  readonly answer: Answer;
  readonly map: ActorMap;
}

function takesPart(
  event: AnsweredEvent,
  actorId: string,
  roles: readonly string[],
  { actors, answer, map }: Setting,
): boolean {
  const mentions = actors.find(({ id }) => id === actorId)?.mentions ?? [];
  const ids = new Set([map.get(actorId)?.id, ...mentions.flatMap((mention) => actorsOn(answer, mention))]);
  return event.participants.some(
    ({ role, actor }) => actor !== null && ids.has(actor.id) && roles.includes(role),
  );
}

/** Days are equal where gold has them from the text, and overlap elsewhere; none are asked where gold has none. */
function dateFault({ date }: GoldEvent, { when }: AnsweredEvent): string | null {
  if (date.start === null && date.end === null) return null;
  const [from, until] = [when?.from ?? null, when?.until ?? null];
  const shown = `date ${from}/${until} for ${date.start}/${date.end}`;
  if (date.basis === 'stated') return from === date.start && until === date.end ? null : shown;
  if (from === null && until === null) return shown;
  const isApart = (end: string | null, start: string | null): boolean =>
    end !== null && start !== null && end < start;
  return isApart(until, date.start) || isApart(date.end, from) ? shown : null;
}
