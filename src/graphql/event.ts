import { allEvents, type EventConditions, partsOfEvent } from '../store/lists/event-lists.ts';
import { participantsOfEvent } from '../store/lists/participant-lists.ts';
import { quotesOfEvent } from '../store/lists/quote-lists.ts';
import { reportsOfEvent } from '../store/lists/report-lists.ts';
import { ActorNode } from './actor.ts';
import { builder } from './builder.ts';
import { connect, firstEntry, ROOT } from './connection.ts';
import { connectionType, pageArguments, pageCost } from './connection-type.ts';
import type { Context } from './context.ts';
import { DateRange, DayRangeInput, datingFrom } from './day-range.ts';
import { Direction } from './enums.ts';
import {
  EventMentionConnection,
  EventMentionNode,
  evidenceFromReport,
  ReportFilter,
  reportConditions,
} from './event-mention.ts';
import { ActorBy, actorIds, idOf, idsOf, PlaceBy, placeIds } from './names.ts';
import {
  ParticipantConnection,
  ParticipantFilter,
  ParticipantNode,
  ParticipantRole,
  participantConditions,
} from './participant.ts';
import { PlaceNode } from './place.ts';
import { Provenance } from './provenance.ts';
import { QuoteConnection, QuoteFilter, quoteConditions } from './quote.ts';
import { loadRecord } from './records.ts';

const EventType = builder.enumType('EventType', {
  description:
    'What sort of thing happened: the sixteen types of PLOVER, three for posts, and one for all other news.',
  values: {
    AGREE: { description: 'Agreeing, offering, proposing, planning to meet.' },
    CONSULT: { description: 'Meeting, talking, visiting, negotiating.' },
    SUPPORT: { description: 'Praising, backing, recognizing, siding with.' },
    CONCEDE: { description: 'Yielding: giving in, releasing, lifting a ban, calling a truce.' },
    COOPERATE: { description: 'Working together: signing, trading, sharing, exercising jointly.' },
    AID: { description: 'Giving help: money, goods, arms, shelter, rescue.' },
    RETREAT: { description: 'Withdrawing: troops, from a place or from an undertaking.' },
    REQUEST: { description: 'Asking, appealing, urging, demanding.' },
    ACCUSE: { description: 'Blaming, criticizing, investigating, charging.' },
    REJECT: { description: 'Refusing, denying, vetoing.' },
    THREATEN: { description: 'Threatening or warning of harm.' },
    PROTEST: { description: 'Demonstrating, striking, rioting.' },
    SANCTION: { description: 'Punishing: expelling, boycotting, reducing or suspending relations.' },
    MOBILIZE: { description: 'Making forces ready or moving them.' },
    COERCE: { description: 'Using state power: seizing, arresting, censoring, interfering.' },
    ASSAULT: { description: 'Attacking, killing, wounding, bombing.' },
    APPOINT: { description: 'Naming or electing someone to a post.' },
    TAKE_OFFICE: { description: 'Starting in a post.' },
    LEAVE_POST: { description: 'Leaving a post: resigning, being dismissed, retiring.' },
    OTHER: {
      description: 'News that none of these covers: an election, a verdict, a disaster, a merger, a match.',
    },
  } as const,
});

const Realis = builder.enumType('Realis', {
  description: 'Whether it really happened, according to the article.',
  values: {
    ACTUAL: { description: 'It happened or is happening, also where someone else tells it.' },
    PLANNED: { description: 'It is to happen.' },
    PROPOSED: { description: 'Someone suggests that it should happen.' },
    ALLEGED: { description: 'Someone claims it, and the article leaves it open.' },
    NEGATED: { description: 'The article says that it did not happen.' },
  } as const,
});

interface Venue {
  readonly placeId: string | null;
  readonly placeActorId: string | null;
}

const EventPlace = builder.objectRef<Venue>('EventPlace');

EventPlace.implement({
  description: 'Where an event was.',
  fields: (t) => ({
    actor: t.field({
      type: ActorNode,
      nullable: true,
      description: 'What the article names as the place; null where that is no actor of the graph.',
      resolve: ({ placeActorId }, _args, context, info) =>
        placeActorId === null ? null : loadRecord(ActorNode, placeActorId, context, info),
    }),
    place: t.field({
      type: PlaceNode,
      nullable: true,
      description: 'The place on the map; null where the gazetteer does not know it.',
      resolve: ({ placeId }, _args, context, info) =>
        placeId === null ? null : loadRecord(PlaceNode, placeId, context, info),
    }),
  }),
});

export const EventNode = builder.prismaNode('Event', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description:
    'Something that happened, is planned, proposed, alleged or denied; one or more articles report it.',
});

builder.prismaObjectFields(EventNode, (t) => ({
  type: t.expose('type', { type: EventType, description: 'What sort of thing happened.' }),
  realis: t.expose('realis', {
    type: Realis,
    description: 'Whether it really happened, according to the article.',
  }),
  title: t.exposeString('title', { description: 'What happened, in a few words.' }),
  when: t.field({
    type: DateRange,
    nullable: true,
    description: 'When it was, as far as is known; null where it is not.',
    select: { from: true, until: true, precision: true, dateBasis: true },
    resolve: ({ from, until, precision, dateBasis }) => datingFrom(from, until, precision, dateBasis),
  }),
  where: t.field({
    type: EventPlace,
    nullable: true,
    description: 'Where it was, as far as is known; null where it is not.',
    select: { placeId: true, placeActorId: true },
    resolve: (venue) => (venue.placeId === null && venue.placeActorId === null ? null : venue),
  }),
  participants: t.field({
    type: ParticipantConnection,
    description: 'Who took part, and as what.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: ParticipantFilter, description: 'Only participants like this.' }),
    },
    complexity: pageCost,
    resolve: ({ id }, args, context, info) =>
      connect(id, args, context, info, async () =>
        participantsOfEvent(await participantConditions(args.filter, context)),
      ),
  }),
  reports: t.field({
    type: EventMentionConnection,
    description: 'Every place where an article reports it.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: ReportFilter, description: 'Only reports like this.' }),
      direction: t.arg({
        type: Direction,
        defaultValue: 'DESC',
        description: 'Newest or oldest article first.',
      }),
    },
    complexity: pageCost,
    resolve: ({ id }, args, context, info) =>
      connect(id, args, context, info, () =>
        reportsOfEvent(reportConditions(args.filter), args.direction ?? 'DESC'),
      ),
  }),
  quotes: t.field({
    type: QuoteConnection,
    description: 'The quotes that speak of it, in a steady order.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: QuoteFilter, description: 'Only quotes like this.' }),
    },
    complexity: pageCost,
    resolve: ({ id }, args, context, info) =>
      connect(id, args, context, info, async () =>
        quotesOfEvent(await quoteConditions(args.filter, context)),
      ),
  }),
  partOf: t.relation('partOf', {
    nullable: true,
    description: 'The larger event that it is part of; null where it stands alone.',
  }),
  parts: t.field({
    type: EventConnection,
    description: 'The events that are parts of it.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: EventFilter, description: 'Only events like this.' }),
      direction: t.arg({
        type: Direction,
        defaultValue: 'DESC',
        description: 'Latest or earliest event first.',
      }),
    },
    complexity: pageCost,
    resolve: ({ id }, args, context, info) =>
      connect(id, args, context, info, async () =>
        partsOfEvent(await eventConditions(args.filter, context), args.direction ?? 'DESC'),
      ),
  }),
  provenance: t.field({
    type: Provenance,
    nullable: true,
    description: 'The words of its first report, and how it was found; null while no article reports it.',
    complexity: 3,
    resolve: async ({ id }, _args, context, info) => {
      const report = await firstEntry(id, context, info, () => reportsOfEvent({}, 'ASC'));
      return report === null ? null : evidenceFromReport(await context.reports.load(report));
    },
  }),
}));

export const EventConnection = connectionType(() => EventNode, { name: 'Event', of: 'events' });

/** The events of an actor: each with the part that it took. */
export const JoinedEventConnection = connectionType(() => EventNode, {
  name: 'JoinedEvent',
  of: 'events that the actor took part in',
  edgeFields: (t) => ({
    participation: t.field({
      type: ParticipantNode,
      description: 'As what the actor took part, and the words that say so.',
      resolve: ({ entry }, _args, context, info) =>
        loadRecord(ParticipantNode, entry.link ?? '', context, info),
    }),
  }),
});

/** The events of an article: each with the words that report it there. */
export const ReportedEventConnection = connectionType(() => EventNode, {
  name: 'ReportedEvent',
  of: 'events that the article reports',
  edgeFields: (t) => ({
    report: t.field({
      type: EventMentionNode,
      description: 'The first place where the article reports it.',
      resolve: ({ entry }, _args, context, info) =>
        loadRecord(EventMentionNode, entry.link ?? '', context, info),
    }),
  }),
});

export const EventFilter = builder.inputType('EventFilter', {
  description: 'Which events to show: those for which everything given here is true.',
  fields: (t) => ({
    type: t.field({ type: [EventType], description: 'It is of one of these types.' }),
    realis: t.field({
      type: [Realis],
      description: 'It is one of these: actual, planned, proposed, alleged, negated.',
    }),
    participant: t.field({ type: ActorBy, description: 'This actor took part in it.' }),
    role: t.field({ type: ParticipantRole, description: 'As what that participant, or anyone, took part.' }),
    place: t.field({ type: PlaceBy, description: 'It was there.' }),
    during: t.field({
      type: DayRangeInput,
      description: 'It was, as far as is known, on one of these days.',
    }),
    published: t.field({
      type: DayRangeInput,
      description: 'Its first report was published on one of these days.',
    }),
    article: t.globalIDList({ description: 'One of these articles reports it.' }),
    titleContains: t.string({ description: 'These words stand in its title.' }),
    minConfidence: t.float({ description: 'One of its reports is at least so sure, from 0 to 1.' }),
  }),
});

export async function eventConditions(
  filter: typeof EventFilter.$inferInput | null | undefined,
  context: Context,
): Promise<EventConditions> {
  const { type, participant, place, article, ...rest } = filter ?? {};
  const [participants, at] = await Promise.all([actorIds(participant, context), placeIds(place, context)]);
  return { ...rest, types: type ?? null, participants, place: at, articles: idsOf('Article', article) };
}

const EventOrderField = builder.enumType('EventOrderField', {
  description: 'What events can be ordered by.',
  values: {
    OCCURRED: { description: 'When they were; where that is not known, when they were first reported.' },
    PUBLISHED: { description: 'When their first report was published.' },
  } as const,
});

const EventOrder = builder.inputType('EventOrder', {
  description: 'The order of events; equal ones stand in the order of their ids.',
  fields: (t) => ({
    field: t.field({ type: EventOrderField, required: true, description: 'What to order by.' }),
    direction: t.field({ type: Direction, defaultValue: 'DESC', description: 'Which end comes first.' }),
  }),
});

builder.queryFields((t) => ({
  event: t.prismaField({
    type: EventNode,
    nullable: true,
    description: 'One event; null where there is none with this id.',
    args: { id: t.arg.globalID({ required: true, description: 'The id of an `Event`.' }) },
    resolve: (query, _root, { id }, { database }) =>
      database.event.findUnique({ ...query, where: { id: idOf('Event', id) } }),
  }),
  events: t.field({
    type: EventConnection,
    description: 'What happened, will, might or did not happen, latest first.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: EventFilter, description: 'Only events like this.' }),
      orderBy: t.arg({ type: EventOrder, description: 'Their order; if not said, the latest first.' }),
    },
    complexity: pageCost,
    resolve: (_root, args, context, info) =>
      connect(ROOT, args, context, info, async () =>
        allEvents(
          await eventConditions(args.filter, context),
          args.orderBy?.field ?? 'OCCURRED',
          args.orderBy?.direction ?? 'DESC',
        ),
      ),
  }),
}));
