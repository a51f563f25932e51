import { placeIdsByName } from '../store/find-by-name.ts';
import { folded } from '../store/folded.ts';
import { actorsOfPlace } from '../store/lists/actor-lists.ts';
import { eventsOfPlace } from '../store/lists/event-lists.ts';
import { allPlaces, type PlaceConditions } from '../store/lists/place-lists.ts';
import { ActorConnection } from './actor.ts';
import { ActorFilter, actorConditions } from './actor-filter.ts';
import { builder } from './builder.ts';
import { connect, ROOT } from './connection.ts';
import { connectionType, pageArguments, pageCost } from './connection-type.ts';
import { Direction, latestFirst } from './enums.ts';
import { EventConnection } from './event.ts';
import { EventFilter, eventConditions } from './event-filter.ts';
import { idOf } from './global-id.ts';
import { PlaceBy } from './names.ts';

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
  actors: t.field({
    type: ActorConnection,
    description: 'The actors of the news that are this place, by name.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: ActorFilter, description: 'Only actors like this.' }),
    },
    complexity: pageCost,
    resolve: ({ id }, args, context, info) =>
      connect(id, args, context, info, async () =>
        actorsOfPlace(await actorConditions(args.filter, context)),
      ),
  }),
  events: t.field({
    type: EventConnection,
    description: 'What happened there.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: EventFilter, description: 'Only events like this.' }),
      ...latestFirst(t.arg),
    },
    complexity: pageCost,
    resolve: ({ id }, args, context, info) =>
      connect(id, args, context, info, async () =>
        eventsOfPlace(await eventConditions(args.filter, context), args.direction ?? 'DESC'),
      ),
  }),
}));

const PlaceConnection = connectionType(() => PlaceNode, { name: 'Place', of: 'places' });

const PlaceFilter = builder.inputType('PlaceFilter', {
  description: 'Which places to show: those for which everything given here is true.',
  fields: (t) => ({
    nameContains: t.string({
      description: 'Its name contains these letters, whatever their case and accents.',
    }),
    country: t.stringList({
      description: 'It is or lies in one of these countries (ISO 3166-1 alpha-3: `FRA`).',
    }),
  }),
});

function placeConditions(filter: typeof PlaceFilter.$inferInput | null | undefined): PlaceConditions {
  const { nameContains, country } = filter ?? {};
  return { nameContains: nameContains ? folded(nameContains) : null, countries: country ?? null };
}

builder.queryFields((t) => ({
  place: t.prismaField({
    type: PlaceNode,
    nullable: true,
    description: 'One place; null where there is none like that.',
    args: { by: t.arg({ type: PlaceBy, required: true, description: 'Which one.' }) },
    resolve: async (query, _root, { by }, { database }) => {
      const [id] = by.id ? [idOf('Place', by.id)] : await placeIdsByName(database, by.name ?? '');
      return id === undefined ? null : database.place.findUnique({ ...query, where: { id } });
    },
  }),
  places: t.field({
    type: PlaceConnection,
    description: 'The places of this database, by name.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: PlaceFilter, description: 'Only places like this.' }),
      direction: t.arg({ type: Direction, defaultValue: 'ASC', description: 'From A to Z, or from Z to A.' }),
    },
    complexity: pageCost,
    resolve: (_root, args, context, info) =>
      connect(ROOT, args, context, info, () =>
        allPlaces(placeConditions(args.filter), args.direction ?? 'ASC'),
      ),
  }),
}));
