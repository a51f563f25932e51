import { sql } from '../dialect.ts';
import { type List, orderBy, PARENT } from '../list.ts';

/** The other forms of an actor's name, by letter; an alias is its own id. */
export function aliasesOfActor(): List {
  const name = sql`"alias"."name"`;
  return {
    name: 'Actor.aliases',
    from: sql`"ActorAlias" AS "alias"`,
    node: name,
    where: [sql`"alias"."actorId" = ${PARENT}`, sql`"alias"."own" = ${false}`],
    order: orderBy('NAME', name, name, 'ASC'),
    isTied: true,
  };
}
