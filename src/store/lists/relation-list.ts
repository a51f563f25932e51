import { type Composed, conditionsOf } from '../condition.ts';
import { join, type Sql, sql } from '../dialect.ts';
import { type Direction, isOneOf, type List, orderBy, whereAll } from '../list.ts';
import { type DayRange, publishedWithin } from './day-range.ts';
import { eventsOfBoth } from './participation-lists.ts';
import { allQuotes, quotesMentioning } from './quote-lists.ts';

/** What can stand between two actors. */
export type RelationKind = 'ARTICLE' | 'EVENT' | 'QUOTE';

/** Which of what stands between two actors a list holds. */
export interface RelationConditions {
  readonly kinds?: readonly RelationKind[] | null | undefined;
  /** The days by which it is ordered. */
  readonly during?: DayRange | null | undefined;
}

/** Two actors; what is between them is read from the side of the one of whom there is less. */
export interface Pair {
  readonly rarer: string;
  readonly other: string;
}

/**
 * What two actors have to do with each other, by time: the events that both took part in, what one is quoted as saying
 * about the other, and the articles that both are in. A node is "EVENT:" and the id of the event.
 */
export function relationOf(pair: Pair, of: Composed<RelationConditions>, direction: Direction): List {
  const { kinds, ...rest } = of;
  const parts = [...new Set(kinds ?? ALL)].flatMap((kind) => PARTS[kind](pair));
  const node = sql`"between"."node"`;
  const from = sql`(${join(parts.length > 0 ? parts : [NOTHING], ' UNION ALL ')}) AS "between"`;
  const where = conditionsOf<RelationConditions>(rest, ownConditions);
  const rows = sql`SELECT "between".* FROM ${from} ${whereAll(where)}`;
  return {
    name: `Query.relation of ${[pair.rarer, pair.other].sort().join(' and ')}`,
    from,
    node,
    where,
    gathered: { rows, from: sql`"gathered" AS "between"`, where: [] },
    order: orderBy('TIME', TIME, node, direction),
  };
}

const ALL: readonly RelationKind[] = ['EVENT', 'QUOTE', 'ARTICLE'];
const TIME = sql`"between"."time"`;

function ownConditions({ kinds, during }: RelationConditions): Sql[] {
  return [...(kinds ? [isOneOf(sql`"between"."kind"`, kinds)] : []), ...publishedWithin(TIME, during)];
}

const NOTHING = sql`SELECT '' AS "node", '' AS "time", '' AS "kind" WHERE 1 = 0`;

const PARTS: Readonly<Record<RelationKind, (pair: Pair) => readonly Sql[]>> = {
  EVENT: ({ rarer, other }) => [part('EVENT', eventsOfBoth(sql`${rarer}`, sql`${other}`))],
  QUOTE: ({ rarer, other }) => [
    part('QUOTE', allQuotes({ speakers: [rarer], mentioning: [other] }, 'DESC')),
    part('QUOTE', quotesMentioning(sql`${rarer}`, { speakers: [other] }, 'DESC')),
  ],
  ARTICLE: ({ rarer, other }) => [part('ARTICLE', jointArticles({ rarer, other }))],
};

/** A list of records of one kind, as rows of one that mixes kinds. */
function part(kind: RelationKind, { node, order, from, where }: Omit<List, 'name'>): Sql {
  return sql`SELECT ${kind} || ':' || ${node} AS "node", ${order.columns[0]} AS "time", ${kind} AS "kind"
    FROM ${from} ${whereAll(where)}`;
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
