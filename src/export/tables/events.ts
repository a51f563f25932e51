import { encodeGlobalId } from '../../store/global-id.ts';
import type { Column } from '../column.ts';
import { tableOf } from '../table.ts';
import { type EventRecord, readEvents } from './event-record.ts';
import { participantColumns } from './participant-columns.ts';

/** An event each: what happened, when, where, who took part as what, and which articles report it. */
export const events = tableOf(200, readEvents, [
  {
    name: 'id',
    type: 'text',
    description: 'the id of the `Event` in the graph',
    value: (event) => encodeGlobalId('Event', event.id),
  },
  { name: 'type', type: 'text', description: 'its `EventType`', value: (event) => event.type },
  {
    name: 'realis',
    type: 'text',
    description: 'whether it really happened, according to the article: a `Realis`',
    value: (event) => event.realis,
  },
  {
    name: 'title',
    type: 'text',
    description: 'what happened, in a few words',
    value: (event) => event.title,
  },
  {
    name: 'from',
    type: 'day',
    description: 'the first day on which it was or may have been',
    value: (event) => event.from,
  },
  { name: 'until', type: 'day', description: 'the last such day, itself included', value: (e) => e.until },
  {
    name: 'precision',
    type: 'text',
    description: 'how exactly the text tells it: a `Precision`',
    value: (event) => event.precision,
  },
  {
    name: 'dateBasis',
    type: 'text',
    description: 'what those days rest on: a `DateBasis`',
    value: (event) => event.dateBasis,
  },
  {
    name: 'place',
    type: 'text',
    description: 'the name of the place, as the gazetteer has it, or as the text names it',
    value: ({ place, placeActor }) => place?.name ?? placeActor?.name ?? null,
  },
  {
    name: 'placeId',
    type: 'text',
    description: "the id of the gazetteer's `Place`",
    value: ({ place }) => place && encodeGlobalId('Place', place.id),
  },
  {
    name: 'placeActorId',
    type: 'text',
    description: 'the id of the `Actor` that the text names as the place',
    value: ({ placeActor }) => placeActor && encodeGlobalId('Actor', placeActor.id),
  },
  {
    name: 'placeCountry',
    type: 'text',
    description: 'the country of that place (ISO 3166-1 alpha-3)',
    value: ({ place }) => place?.country ?? null,
  },
  {
    name: 'latitude',
    type: 'decimal',
    description: 'of that place, in degrees north (WGS 84)',
    value: ({ place }) => place?.latitude ?? null,
  },
  {
    name: 'longitude',
    type: 'decimal',
    description: 'of that place, in degrees east (WGS 84)',
    value: ({ place }) => place?.longitude ?? null,
  },
  ...participantColumns('AGENT', 'agent', 'who did it, each once'),
  ...participantColumns('RECIPIENT', 'recipient', 'whom it was done to or for, each once'),
  ...participantColumns('LOCATION', 'location', 'what took part as its place, each once'),
  ...participantColumns('OTHER', 'other', 'who took part as something else, each once'),
  {
    name: 'partOfId',
    type: 'text',
    description: 'the id of the larger `Event` that it is part of',
    value: ({ partOfId }) => partOfId && encodeGlobalId('Event', partOfId),
  },
  {
    name: 'reportCount',
    type: 'integer',
    description: 'how many times articles report it',
    value: ({ reports }) => reports.length,
  },
  {
    name: 'articleIds',
    type: 'texts',
    description: 'the ids of the articles that report it, each once, the first to be published first',
    value: ({ reports }) => [
      ...new Set(reports.map(({ articleId }) => encodeGlobalId('Article', articleId))),
    ],
  },
  ...firstReportColumns(),
]);

/** The report that stands first in the text, which the event's own columns come from. */
function firstReportColumns(): readonly Column<EventRecord>[] {
  return [
    {
      name: 'trigger',
      type: 'text',
      description: 'the words that show it in the first report, the one that stands first in the text',
      value: ({ reports }) => reports[0]?.trigger ?? null,
    },
    {
      name: 'start',
      type: 'integer',
      description: "their first character, in UTF-16 code units of the first article's `text`",
      value: ({ reports }) => reports[0]?.triggerStart ?? null,
    },
    {
      name: 'end',
      type: 'integer',
      description: 'the place after their last character, in the same unit',
      value: ({ reports }) => reports[0]?.triggerEnd ?? null,
    },
    {
      name: 'rule',
      type: 'text',
      description: 'the name of the rule that found the first report',
      value: ({ reports }) => reports[0]?.rule ?? null,
    },
    {
      name: 'confidence',
      type: 'decimal',
      description: 'of the first report, from 0 to 1: about that share of such reports is exactly right',
      value: ({ reports }) => reports[0]?.confidence ?? null,
    },
  ];
}
