import { allEvents, partsOfEvent } from '../store/lists/event-lists.ts';
import { participantsOfEvent } from '../store/lists/participant-lists.ts';
import { quotesOfEvent } from '../store/lists/quote-lists.ts';
import { reportsOfEvent } from '../store/lists/report-lists.ts';
import { builder } from './builder.ts';
import { firstEntry } from './connection.ts';
import { connectionType, linkOf } from './connection-type.ts';
import { DateRange, datingOf } from './day-range.ts';
import { EventFilter } from './event-filter.ts';
import {
  EventMentionConnection,
  EventMentionNode,
  evidenceFromReport,
  REPORT_EVIDENCE,
  ReportFilter,
} from './event-mention.ts';
import { EventPlace, venue } from './event-place.ts';
import { EventType, Realis } from './event-type.ts';
import { type GlobalId, idOf } from './global-id.ts';
import { listField } from './list-field.ts';
import { asTold, latestFirst, orderBy } from './list-order.ts';
import { lookup } from './lookup.ts';
import { ParticipantConnection, ParticipantFilter, ParticipantNode } from './participant.ts';
import { Provenance } from './provenance.ts';
import { QuoteConnection } from './quote.ts';
import { QuoteFilter } from './quote-filter.ts';
import { reading } from './reading.ts';

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
    description: 'When it was, as far as is known; null where it is not.',
    ...datingOf({ from: 'from', until: 'until', precision: 'precision', basis: 'dateBasis' }),
  }),
  where: t.field({
    type: EventPlace,
    description: 'Where it was, as far as is known; null where it is not.',
    ...venue,
  }),
  participants: t.field(
    listField({
      type: ParticipantConnection,
      description: 'Who took part, and as what.',
      filter: ParticipantFilter,
      list: participantsOfEvent,
    }),
  ),
  reports: t.field(
    listField({
      type: EventMentionConnection,
      description: 'Every place where the article reports it, in text order.',
      filter: ReportFilter,
      order: asTold,
      list: reportsOfEvent,
    }),
  ),
  quotes: t.field(
    listField({
      type: QuoteConnection,
      description: 'The quotes that speak of it, in a steady order.',
      filter: QuoteFilter,
      list: quotesOfEvent,
    }),
  ),
  partOf: t.relation('partOf', {
    nullable: true,
    description: 'The larger event that it is part of; null where it stands alone.',
  }),
  parts: t.field(
    listField({
      type: EventConnection,
      description: 'The events that are parts of it.',
      filter: EventFilter,
      order: latestFirst,
      list: partsOfEvent,
    }),
  ),
  provenance: t.field({
    type: Provenance,
    nullable: true,
    description:
      'The words of its first report, the one that stands first in the text, and how it was found; null while no article reports it.',
    complexity: 3,
    resolve: async ({ id }, _args, context, info) => {
      const report = await firstEntry(id, context, info, () => reportsOfEvent({}, 'ASC'));
      return report === null ? null : evidenceFromReport(await context.reports.load(report));
    },
    ...reading({
      kind: 'part',
      columns: REPORT_EVIDENCE,
      of: { model: 'EventMention', list: () => reportsOfEvent({}, 'ASC') },
    }),
  }),
}));

export const EventConnection = connectionType(() => EventNode, {
  name: 'Event',
  of: 'events',
  facets: [
    { name: 'type', table: 'Event', column: 'type', description: 'by type' },
    { name: 'realis', table: 'Event', column: 'realis', description: 'by whether they really happened' },
    {
      name: 'participant',
      table: 'Event',
      column: 'actorId',
      links: { table: 'Participant', key: 'eventId' },
      names: 'Actor',
      description: 'by who took part in them, each counted for everyone who did',
    },
    { name: 'place', table: 'Event', column: 'placeActorId', names: 'Actor', description: 'by place' },
    { name: 'country', table: 'Event', column: 'country', description: 'by the country of the place' },
    {
      name: 'outlet',
      table: 'Event',
      column: 'outletId',
      names: 'Outlet',
      description: 'by the outlet of their first report',
    },
  ],
});

/** The events of an actor: each with the part that it took. */
export const JoinedEventConnection = connectionType(() => EventNode, {
  name: 'JoinedEvent',
  of: 'events that the actor took part in',
  edgeFields: (t) => ({
    participation: t.field({
      ...linkOf(ParticipantNode),
      description: 'As what the actor took part, and the words that say so.',
    }),
  }),
});

/** The events of an article: each with the words that report it there. */
export const ReportedEventConnection = connectionType(() => EventNode, {
  name: 'ReportedEvent',
  of: 'events that the article reports',
  edgeFields: (t) => ({
    report: t.field({
      ...linkOf(EventMentionNode),
      description: 'The first place where the article reports it.',
    }),
  }),
});

const eventOrder = orderBy({
  name: 'Event',
  of: 'events',
  fields: {
    OCCURRED: { description: 'When they were; where that is not known, when they were first reported.' },
    PUBLISHED: { description: 'When their first report was published.' },
  },
  usual: 'OCCURRED',
  usually: 'the latest first',
});

builder.queryFields((t) => ({
  event: t.prismaField({
    type: EventNode,
    nullable: true,
    description: 'One event; null where there is none with this id.',
    args: { id: t.arg.globalID({ required: true, description: 'The id of an `Event`.' }) },
    ...lookup(EventNode, ({ id }: { id: GlobalId }) => ({ id: idOf('Event', id) })),
  }),
  events: t.field(
    listField({
      type: EventConnection,
      description: 'What happened, will, might or did not happen, latest first.',
      filter: EventFilter,
      order: eventOrder,
      list: (of, { field, direction }) => allEvents(of, field, direction),
    }),
  ),
}));
