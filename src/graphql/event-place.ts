import { ActorNode } from './actor.ts';
import { builder } from './builder.ts';
import { PlaceNode } from './place.ts';
import { partIf, recordIfAt } from './reading.ts';

interface Venue {
  readonly placeId: string | null;
  readonly placeActorId: string | null;
}

export const EventPlace = builder.objectRef<Venue>('EventPlace');

/** The venue of an event by its columns; null where neither is known. */
export const venue = partIf<Venue>(
  { some: ['placeId', 'placeActorId'] },
  { placeId: 'placeId', placeActorId: 'placeActorId' },
);

EventPlace.implement({
  description: 'Where an event was.',
  fields: (t) => ({
    actor: t.field({
      ...recordIfAt(ActorNode, 'placeActorId'),
      description: 'What the article names as the place; null where that is no actor of the graph.',
    }),
    place: t.field({
      ...recordIfAt(PlaceNode, 'placeId'),
      description: 'The place on the map; null where the gazetteer does not know it.',
    }),
  }),
});
