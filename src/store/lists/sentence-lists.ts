import { type Composed, conditionsOf } from '../condition.ts';
import { type Sql, sql, unindexed } from '../dialect.ts';
import { isOneOf, type List, orderByNumber, PARENT } from '../list.ts';
import { type NumberRange, within } from './number-range.ts';

/** Which sentences a list holds; ids where the graph's filter takes a name. */
export interface SentenceConditions {
  readonly paragraph?: NumberRange | null | undefined;
  readonly mentioning?: readonly string[] | null | undefined;
  readonly quotes?: boolean | null | undefined;
  readonly reports?: boolean | null | undefined;
}

/** The sentences of an article, in text order. */
export function sentencesOfArticle(of: Composed<SentenceConditions>): List {
  const conditions = conditionsOf(of, ownConditions);
  return {
    name: 'Article.sentences',
    from: sql`"Sentence" AS "sentence"`,
    node: sql`"sentence"."id"`,
    where: [sql`"sentence"."articleId" = ${PARENT}`, ...conditions],
    order: orderByNumber('POSITION', sql`"sentence"."index"`, sql`"sentence"."id"`, 'ASC'),
    isTied: conditions.length === 0,
  };
}

function ownConditions(of: SentenceConditions): Sql[] {
  return [
    ...within(sql`"sentence"."paragraph"`, of.paragraph),
    ...(of.mentioning ? [mentions(of.mentioning)] : []),
    ...(of.quotes == null ? [] : [holds(sql`"Quote"`, of.quotes)]),
    ...(of.reports == null ? [] : [holds(sql`"EventMention"`, of.reports)]),
  ];
}

function mentions(actors: readonly string[]): Sql {
  return sql`EXISTS (SELECT 1 FROM "Mention" AS "spoken"
    WHERE "spoken"."sentenceId" = "sentence"."id" AND ${isOneOf(unindexed(sql`"spoken"."actorId"`), actors)})`;
}

/** Whether a record of the table begins in the sentence, or none does. */
function holds(table: Sql, wanted: boolean): Sql {
  const found = sql`EXISTS (SELECT 1 FROM ${table} AS "held" WHERE "held"."sentenceId" = "sentence"."id")`;
  return wanted ? found : sql`NOT ${found}`;
}
