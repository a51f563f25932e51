import type { Actor } from '../extract/document.ts';
import { participantsOf } from '../extract/event-participants.ts';
import type { GraphDocument } from './graph-document.ts';
import { withHomeBodies } from './home-bodies.ts';

/** The document's actors that enter the graph: those that have a name, speak, or take part in an event. */
export function actorsOfGraph(document: GraphDocument): readonly Actor[] {
  const active = new Set([...speakers(document), ...participants(document)]);
  return withHomeBodies(
    document,
    document.actors.filter((actor) => actor.named || active.has(actor.key)),
  );
}

function speakers({ quotes }: GraphDocument): readonly (string | null)[] {
  return quotes.map((quote) => quote.speaker?.actor ?? null);
}

function participants({ events }: GraphDocument): readonly (string | null)[] {
  return events.flatMap((event) => [
    event.place?.actor ?? null,
    ...participantsOf(event).map((participant) => participant.actor),
  ]);
}
