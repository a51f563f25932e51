import type { Actor, EventMention } from '../extract/document.ts';
import { participantsOf } from '../extract/event-participants.ts';
import type { ArticleRecords } from '../store/article-records.ts';
import { outletId, participantId } from '../store/identity.ts';
import { slice } from '../text/span.ts';
import { placeIdOfActor } from './actor-records.ts';
import { titleOfEvent } from './event-title.ts';
import { actorIdOf, type LinkedArticle, sentenceIdAt, spanIds } from './linked-article.ts';

type EventRecords = Pick<ArticleRecords, 'events' | 'eventMentions' | 'participants'>;

/** The graph's id for each event of the document, by its key. */
export function eventIdsOf(article: LinkedArticle): ReadonlyMap<string, string> {
  const idOf = spanIds(article.id, 'event');
  return new Map(article.document.events.map((event) => [event.key, idOf(event.trigger)]));
}

/** Events with their reports and those who took part. */
export function eventRecords(article: LinkedArticle, eventIds: ReadonlyMap<string, string>): EventRecords {
  const actors = new Map(article.document.actors.map((actor) => [actor.key, actor]));
  const identified = article.document.events.flatMap((event) => {
    const id = eventIds.get(event.key);
    return id === undefined ? [] : [{ event, id }];
  });
  return {
    events: wholesFirst(identified.map(({ event, id }) => eventRecord(article, event, id, eventIds, actors))),
    eventMentions: reportRecords(article, identified),
    participants: identified.flatMap(({ event, id }) => participantRecords(article, event, id)),
  };
}

type EventRecord = ArticleRecords['events'][number];

interface IdentifiedEvent {
  readonly event: EventMention;
  readonly id: string;
}

function eventRecord(
  article: LinkedArticle,
  event: EventMention,
  id: string,
  eventIds: ReadonlyMap<string, string>,
  actors: ReadonlyMap<string, Actor>,
): EventRecord {
  const place = event.place?.actor == null ? undefined : actors.get(event.place.actor);
  const { outlet } = article.document.metadata;
  return {
    id,
    type: event.type,
    realis: event.realis,
    title: titleOfEvent(article.document, event),
    from: event.date?.from ?? null,
    until: event.date?.until ?? null,
    precision: event.date?.precision ?? null,
    dateBasis: event.date?.basis ?? null,
    occurred: occurredKey(article, event),
    published: article.published,
    outletId: outlet === undefined ? null : outletId(outlet),
    placeActorId: actorIdOf(article, event.place?.actor ?? null),
    placeId: place ? placeIdOfActor(place) : null,
    country: place?.place?.country ?? null,
    partOfId: event.partOf === null ? null : (eventIds.get(event.partOf) ?? null),
  };
}

function occurredKey(article: LinkedArticle, { date }: EventMention): string {
  return date?.from ?? date?.until ?? article.published;
}

function reportRecords(
  article: LinkedArticle,
  events: readonly IdentifiedEvent[],
): ArticleRecords['eventMentions'] {
  const idOf = spanIds(article.id, 'report');
  return events.flatMap(({ event, id }) =>
    reportsOf(event).map((trigger, index) => ({
      id: idOf(trigger),
      eventId: id,
      articleId: article.id,
      sentenceId: sentenceIdAt(article, trigger),
      published: article.published,
      triggerStart: trigger.start,
      triggerEnd: trigger.end,
      trigger: slice(article.document.text, trigger),
      main: event.main,
      dateStart: index === 0 ? (event.date?.span?.start ?? null) : null,
      dateEnd: index === 0 ? (event.date?.span?.end ?? null) : null,
      placeStart: index === 0 ? (event.place?.start ?? null) : null,
      placeEnd: index === 0 ? (event.place?.end ?? null) : null,
      rule: event.rule,
      confidence: event.confidence,
    })),
  );
}

function reportsOf(event: EventMention) {
  return event.reports.length > 0 ? event.reports.map((report) => report.trigger) : [event.trigger];
}

function participantRecords(
  article: LinkedArticle,
  event: EventMention,
  eventId: string,
): ArticleRecords['participants'] {
  const rows = participantsOf(event).map(({ actor, role, stated, span }) => {
    const actorId = actorIdOf(article, actor);
    return {
      id: participantId(eventId, role, actorId, span),
      eventId,
      articleId: article.id,
      actorId,
      role,
      stated,
      start: span?.start ?? null,
      end: span?.end ?? null,
      text: span && slice(article.document.text, span),
      occurred: occurredKey(article, event),
      eventType: event.type,
    };
  });
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** In an order in which each can refer to what it is part of; one that is part of itself in the end is part of none. */
function wholesFirst(events: readonly EventRecord[]): readonly EventRecord[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const placed = new Map<string, EventRecord>();
  const place = (event: EventRecord, parts: ReadonlySet<string>): void => {
    if (placed.has(event.id)) return;
    const whole = event.partOfId == null ? undefined : byId.get(event.partOfId);
    const isCircular = whole !== undefined && (parts.has(whole.id) || whole.id === event.id);
    if (whole && !isCircular) place(whole, new Set([...parts, event.id]));
    placed.set(event.id, isCircular ? { ...event, partOfId: null } : event);
  };
  for (const event of events) place(event, new Set());
  return [...placed.values()];
}
