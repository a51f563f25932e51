import { join, type Sql, sql } from '../dialect.ts';
import { type Direction, type List, orderBy, whereAll } from '../list.ts';
import { eventsWithParticipant } from './event-lists.ts';
import { allQuotes, quotesMentioning } from './quote-lists.ts';

/** What can stand between two actors. */
export type RelationKind = 'ARTICLE' | 'EVENT' | 'QUOTE';

/** Two actors; what is between them is read from the side of the one of whom there is less. */
export interface Pair {
  readonly rarer: string;
  readonly other: string;
}

/**
 * What two actors have to do with each other, by time: the events that both took part in, what one is quoted as saying
 * about the other, and the articles that both are in. A node is "EVENT:" and the id of the event.
 */
export function relationOf(pair: Pair, kinds: readonly RelationKind[], direction: Direction): List {
  const parts = [...new Set(kinds)].flatMap((kind) => PARTS[kind](pair));
  const [time, node] = [sql`"between"."time"`, sql`"between"."node"`];
  return {
    name: `Query.relation of ${[pair.rarer, pair.other].sort().join(' and ')}`,
    from: sql`(${join(parts.length > 0 ? parts : [NOTHING], ' UNION ALL ')}) AS "between"`,
    node,
    where: [],
    order: orderBy('TIME', time, node, direction),
  };
}

const NOTHING = sql`SELECT '' AS "node", '' AS "time" WHERE 1 = 0`;

const PARTS: Readonly<Record<RelationKind, (pair: Pair) => readonly Sql[]>> = {
  EVENT: ({ rarer, other }) => [
    part('EVENT', eventsWithParticipant(sql`${rarer}`, { participants: [other] }, 'DESC')),
  ],
  QUOTE: ({ rarer, other }) => [
    part('QUOTE', allQuotes({ speakers: [rarer], mentioning: [other] }, 'DESC')),
    part('QUOTE', quotesMentioning(sql`${rarer}`, { speakers: [other] }, 'DESC')),
  ],
  ARTICLE: ({ rarer, other }) => [part('ARTICLE', jointArticles({ rarer, other }))],
};

/** A list of records of one kind, as rows of one that mixes kinds. */
function part(kind: RelationKind, { node, order, from, where }: Omit<List, 'name'>): Sql {
  return sql`SELECT ${kind} || ':' || ${node} AS "node", ${order.columns[0]} AS "time" FROM ${from} ${whereAll(where)}`;
}

function jointArticles({ rarer, other }: Pair): Omit<List, 'name'> {
  const [article, published] = [sql`"appearance"."articleId"`, sql`"appearance"."published"`];
  return {
    from: sql`"Appearance" AS "appearance"`,
    node: article,
    where: [
      sql`"appearance"."actorId" = ${rarer}`,
      sql`EXISTS (SELECT 1 FROM "Appearance" AS "beside"
        WHERE "beside"."articleId" = ${article} AND "beside"."actorId" = ${other})`,
    ],
    order: orderBy('PUBLISHED', published, article, 'DESC'),
  };
}
