import type { TimeType } from '../../generated/prisma/enums.ts';
import { type Composed, conditionsOf } from '../condition.ts';
import { containsText, type Sql, sql } from '../dialect.ts';
import { isOneOf, type List, orderByNumber, PARENT } from '../list.ts';
import { type DayRange, daysOverlap } from './day-range.ts';

/** Which time expressions a list holds. */
export interface TimeConditions {
  readonly types?: readonly TimeType[] | null | undefined;
  readonly during?: DayRange | null | undefined;
  readonly textContains?: string | null | undefined;
  readonly minConfidence?: number | null | undefined;
}

/** The time expressions of an article, in text order. */
export function timesOfArticle(of: Composed<TimeConditions>): List {
  const conditions = conditionsOf(of, ownConditions);
  return {
    name: 'Article.times',
    from: sql`"TimeExpression" AS "time"`,
    node: sql`"time"."id"`,
    where: [sql`"time"."articleId" = ${PARENT}`, ...conditions],
    order: orderByNumber('POSITION', sql`"time"."start"`, sql`"time"."id"`, 'ASC'),
    isTied: conditions.length === 0,
  };
}

function ownConditions(of: TimeConditions): Sql[] {
  return [
    ...(of.types ? [isOneOf(sql`"time"."type"`, of.types)] : []),
    ...daysOverlap(sql`"time"."from"`, sql`"time"."until"`, of.during),
    ...(of.textContains ? [containsText(sql`"time"."text"`, of.textContains)] : []),
    ...(of.minConfidence == null ? [] : [sql`"time"."confidence" >= ${of.minConfidence}`]),
  ];
}
