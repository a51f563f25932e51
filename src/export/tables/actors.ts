import type { Database } from '../../store/database.ts';
import { eachOf, sql } from '../../store/dialect.ts';
import { encodeGlobalId } from '../../store/global-id.ts';
import { rowsOf } from '../../store/statement.ts';
import { tableOf } from '../table.ts';

/** An actor each: what it is called, what it is, how often it is in the news. */
export const actors = tableOf(200, readActors, [
  {
    name: 'id',
    type: 'text',
    description: 'the id of the `Actor` in the graph',
    value: (actor) => encodeGlobalId('Actor', actor.id),
  },
  {
    name: 'name',
    type: 'text',
    description: 'the fullest form in any text; of merged actors, of the one that stays',
    value: (actor) => actor.name,
  },
  { name: 'kind', type: 'text', description: 'its `ActorKind`', value: (actor) => actor.kind },
  {
    name: 'named',
    type: 'boolean',
    description: 'whether it has a name, or is only described',
    value: (actor) => actor.named,
  },
  {
    name: 'aliases',
    type: 'texts',
    description: 'other forms of its name, in alphabetic order',
    value: ({ aliases }) => aliases.map((alias) => alias.name),
  },
  {
    name: 'roles',
    type: 'texts',
    description: 'the posts and functions that articles state of it, most often stated first',
    value: (actor) => actor.roles,
  },
  {
    name: 'country',
    type: 'text',
    description: 'the country that it is or belongs to (ISO 3166-1 alpha-3)',
    value: (actor) => actor.country,
  },
  {
    name: 'placeId',
    type: 'text',
    description: 'the id of the `Place` that it is or lies at',
    value: ({ place }) => place && encodeGlobalId('Place', place.id),
  },
  {
    name: 'latitude',
    type: 'decimal',
    description: 'of that place, in degrees north (WGS 84)',
    value: ({ place }) => place?.latitude ?? null,
  },
  {
    name: 'longitude',
    type: 'decimal',
    description: 'of that place, in degrees east (WGS 84)',
    value: ({ place }) => place?.longitude ?? null,
  },
  {
    name: 'articleCount',
    type: 'integer',
    description: 'how many articles it is in',
    value: (actor) => actor.articleCount,
  },
  {
    name: 'mentionCount',
    type: 'integer',
    description: 'how many mentions refer to it',
    value: (actor) => actor.mentionCount,
  },
  {
    name: 'quoteCount',
    type: 'integer',
    description: 'how many quotes are by it',
    value: (actor) => actor.quoteCount,
  },
]);

async function readActors(database: Database, ids: string[]) {
  const records = await database.actor.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      name: true,
      kind: true,
      named: true,
      country: true,
      articleCount: true,
      mentionCount: true,
      quoteCount: true,
      place: { select: { id: true, latitude: true, longitude: true } },
      aliases: { where: { own: false }, select: { name: true }, orderBy: { name: 'asc' } },
    },
  });
  const roles = await readRoles(database, ids);
  return records.map((record) => ({ ...record, roles: roles.get(record.id) ?? [] }));
}

/** The titles that articles state of actors, each once: a busy minister is called so ten thousand times. */
async function readRoles(database: Database, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await rowsOf<{ actor: string; title: string }>(
    database,
    sql`SELECT "role"."actorId" AS "actor", min("role"."title") AS "title"
      FROM ${eachOf(ids)} CROSS JOIN "Role" AS "role" WHERE "role"."actorId" = "key"."value"
      GROUP BY "role"."actorId", "role"."folded"
      ORDER BY "role"."actorId", count(*) DESC, "role"."folded"`,
  );
  const titles = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { actor, title } of rows) titles.get(actor)?.push(title);
  return titles;
}
