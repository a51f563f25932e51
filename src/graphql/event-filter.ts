import type { EventConditions } from '../store/lists/event-conditions.ts';
import { MIN_CONFIDENCE } from './confidence.ts';
import { DayRangeInput } from './day-range.ts';
import { EventType, Realis } from './event-type.ts';
import { filterOf } from './filter.ts';
import { idsOf } from './global-id.ts';
import { ActorBy, actorIds, OutletBy, outletIds, PlaceBy, placeIds } from './names.ts';
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
    place: t.field({
      type: PlaceBy,
      description: 'It was at this very place; what was in the cities of a country is found by `country`.',
    }),
    country: t.stringList({
      description:
        'It was in one of these countries, or in a city there, as far as the map knows (ISO 3166-1 alpha-3: `FRA`).',
    }),
    during: t.field({
      type: DayRangeInput,
      description: 'It was, as far as is known, on one of these days.',
    }),
    published: t.field({
      type: DayRangeInput,
      description: 'Its first report was published on one of these days.',
    }),
    article: t.globalIDList({ description: 'One of these articles reports it.' }),
    outlet: t.field({ type: OutletBy, description: 'This outlet published its first report.' }),
    main: t.boolean({ description: 'It is what an article is about (true), or told beside that (false).' }),
    isPart: t.boolean({ description: 'It is part of a larger event (true), or stands alone (false).' }),
    titleContains: t.string({
      description: 'Its title contains these letters, be they words or a part of one.',
    }),
    minConfidence: t.float({ description: `It has a report of which this is true: ${MIN_CONFIDENCE}` }),
  }),
  conditions: async (
    { type, participant, place, country, article, outlet, ...rest },
    context,
  ): Promise<EventConditions> => {
    const [participants, at, outlets] = await Promise.all([
      actorIds(participant, context),
      placeIds(place, context),
      outletIds(outlet, context),
    ]);
    return {
      ...rest,
      types: type ?? null,
      participants,
      place: at,
      countries: country ?? null,
      articles: idsOf('Article', article),
      outlets,
    };
  },
});
