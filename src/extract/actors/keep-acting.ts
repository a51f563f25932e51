import type { FoundActors } from './actor-records.ts';

/**
 * The last step of the pipeline: a described actor ("farmers from both valleys") stays only if it speaks, takes part
 * in an event or is where one was; the mentions of the others stay, without an actor.
 */
export function keepActing(found: FoundActors, acting: ReadonlySet<string>): FoundActors {
  const kept = new Set(
    found.actors.filter((actor) => actor.named || acting.has(actor.key)).map((actor) => actor.key),
  );
  return {
    actors: found.actors.filter((actor) => kept.has(actor.key)),
    roles: found.roles.filter((role) => kept.has(role.actor)),
    mentions: found.mentions.map((mention) =>
      mention.actor === null || kept.has(mention.actor) ? mention : { ...mention, actor: null },
    ),
  };
}
