import { placeIdsByName } from '../store/find-by-name.ts';
import { folded } from '../store/folded.ts';
import { actorsOfPlace } from '../store/lists/actor-lists.ts';
import { eventsOfPlace } from '../store/lists/event-lists.ts';
import { allPlaces, type PlaceConditions } from '../store/lists/place-lists.ts';
import { ActorConnection } from './actor.ts';
import { ActorFilter } from './actor-filter.ts';
import { builder } from './builder.ts';
import { connectionType } from './connection-type.ts';
import { EventConnection } from './event.ts';
import { EventFilter } from './event-filter.ts';
import { filterOf } from './filter.ts';
import { idOf } from './global-id.ts';
import { listField } from './list-field.ts';
import { byName, latestFirst } from './list-order.ts';
import { lookup } from './lookup.ts';
import { PlaceBy } from './names.ts';
import { FloatRange } from './number-range.ts';

export const PlaceNode = builder.prismaNode('Place', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'A country or city on the map, as the gazetteer has it.',
});

builder.prismaObjectFields(PlaceNode, (t) => ({
  name: t.exposeString('name', { description: 'Its name in the gazetteer.' }),
  country: t.exposeString('country', {
    nullable: true,
    description:
      'The country that it is or lies in (ISO 3166-1 alpha-3: `FRA`); null where it belongs to none.',
  }),
  latitude: t.exposeFloat('latitude', { description: 'Degrees north of the equator (WGS 84).' }),
  longitude: t.exposeFloat('longitude', { description: 'Degrees east of Greenwich (WGS 84).' }),
  actors: t.field(
    listField({
      type: ActorConnection,
      description: 'The actors of the news that are this place, by name.',
      filter: ActorFilter,
      list: actorsOfPlace,
    }),
  ),
  events: t.field(
    listField({
      type: EventConnection,
      description: 'What happened there.',
      filter: EventFilter,
      order: latestFirst,
      list: eventsOfPlace,
    }),
  ),
}));

const PlaceConnection = connectionType(() => PlaceNode, { name: 'Place', of: 'places' });

const PlaceFilter = filterOf({
  name: 'PlaceFilter',
  of: 'places',
  fields: (t) => ({
    nameContains: t.string({
      description: 'Its name contains these letters, whatever their case and accents.',
    }),
    country: t.stringList({
      description: 'It is or lies in one of these countries (ISO 3166-1 alpha-3: `FRA`).',
    }),
    latitude: t.field({ type: FloatRange, description: 'It lies between these degrees north.' }),
    longitude: t.field({ type: FloatRange, description: 'It lies between these degrees east.' }),
  }),
  conditions: ({ nameContains, country, ...rest }): PlaceConditions => ({
    ...rest,
    nameContains: nameContains ? folded(nameContains) : null,
    countries: country ?? null,
  }),
});

builder.queryFields((t) => ({
  place: t.prismaField({
    type: PlaceNode,
    nullable: true,
    description: 'One place; null where there is none like that.',
    args: { by: t.arg({ type: PlaceBy, required: true, description: 'Which one.' }) },
    ...lookup(PlaceNode, async ({ by }: { by: typeof PlaceBy.$inferInput }, { database }) => {
      const [id] = by.id ? [idOf('Place', by.id)] : await placeIdsByName(database, by.name ?? '');
      return id === undefined ? null : { id };
    }),
  }),
  places: t.field(
    listField({
      type: PlaceConnection,
      description: 'The places of this database, by name.',
      filter: PlaceFilter,
      order: byName,
      list: allPlaces,
    }),
  ),
}));
