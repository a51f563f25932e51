import { actorIdsByName, outletIdsByName, placeIdsByName } from '../store/find-by-name.ts';
import type { EventPlaceConditions } from '../store/lists/event-conditions.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { type GlobalId, idOf } from './global-id.ts';
import { actorNow } from './merged-id.ts';

/** An actor as a filter names it: exactly one of the two. */
export interface ActorReference {
  readonly id?: GlobalId | null | undefined;
  readonly name?: string | null | undefined;
}

export const ActorBy = builder.inputType('ActorBy', {
  description: 'An actor, by id or by name.',
  isOneOf: true,
  fields: (t) => ({
    id: t.globalID({
      description: 'The id of an `Actor`; that of one that was merged means the one that it is now.',
    }),
    name: t.string({
      description:
        'A name or another form of it that a text uses, whatever its case and accents. In a filter it means everyone of that name.',
    }),
  }),
});

export const PlaceBy = builder.inputType('PlaceBy', {
  description: 'A place, by id or by name.',
  isOneOf: true,
  fields: (t) => ({
    id: t.globalID({ description: 'The id of a `Place`, or of the `Actor` that a text names as the place.' }),
    name: t.string({ description: 'Its name, whatever its case and accents.' }),
  }),
});

export const OutletBy = builder.inputType('OutletBy', {
  description: 'An outlet, by id or by name.',
  isOneOf: true,
  fields: (t) => ({
    id: t.globalID({ description: 'The id of an `Outlet`.' }),
    name: t.string({ description: 'Its name, whatever its case and accents.' }),
  }),
});

/** The ids of the actors that a filter names; null where it names none. */
export async function actorIds(
  by: ActorReference | null | undefined,
  context: Context,
): Promise<readonly string[] | null> {
  if (!by) return null;
  return by.id
    ? [await actorNow(idOf('Actor', by.id), context)]
    : actorIdsByName(context.database, by.name ?? '');
}

/** The ids of the outlets that a filter names; null where it names none. */
export async function outletIds(
  by: ActorReference | null | undefined,
  context: Context,
): Promise<readonly string[] | null> {
  if (!by) return null;
  return by.id ? [idOf('Outlet', by.id)] : outletIdsByName(context.database, by.name ?? '');
}

/** The places, and the actors named as one, that a filter names; null where it names none. */
export async function placeIds(
  by: ActorReference | null | undefined,
  context: Context,
): Promise<EventPlaceConditions | null> {
  if (!by) return null;
  if (by.id?.typename === 'Actor') return { places: [], actors: [await actorNow(by.id.id, context)] };
  if (by.id) return { places: [idOf('Place', by.id)], actors: [] };
  const { database } = context;
  const name = by.name ?? '';
  const [places, actors] = await Promise.all([
    placeIdsByName(database, name),
    actorIdsByName(database, name),
  ]);
  return { places, actors };
}
