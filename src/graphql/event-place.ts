import { ActorNode } from './actor.ts';
import { builder } from './builder.ts';
import { PlaceNode } from './place.ts';
import { loadRecord } from './records.ts';

interface Venue {
  readonly placeId: string | null;
  readonly placeActorId: string | null;
}

export const EventPlace = builder.objectRef<Venue>('EventPlace');

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
