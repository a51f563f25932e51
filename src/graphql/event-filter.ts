import type { EventConditions } from '../store/lists/event-conditions.ts';
import { MIN_CONFIDENCE } from './confidence.ts';
import { DayRangeInput } from './day-range.ts';
import { EventType, Realis } from './event-type.ts';
import { filterOf } from './filter.ts';
import { idsOf } from './global-id.ts';
import { ActorBy, actorIds, PlaceBy, placeIds } from './names.ts';
import { ParticipantRole } from './participant.ts';

export const EventFilter = filterOf({
  name: 'EventFilter',
  of: 'events',
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
    titleContains: t.string({
      description: 'Its title contains these letters, be they words or a part of one.',
    }),
    minConfidence: t.float({ description: `It has a report of which this is true: ${MIN_CONFIDENCE}` }),
  }),
  conditions: async ({ type, participant, place, article, ...rest }, context): Promise<EventConditions> => {
    const [participants, at] = await Promise.all([actorIds(participant, context), placeIds(place, context)]);
    return { ...rest, types: type ?? null, participants, place: at, articles: idsOf('Article', article) };
  },
});
