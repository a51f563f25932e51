import { type Composed, conditionsOf } from '../condition.ts';
import { containsText, type Sql, sql, unindexed } from '../dialect.ts';
import { beginsInParent, type Direction, isOneOf, type List, orderByNumber, PARENT } from '../list.ts';
import { type DayRange, publishedWithin } from './day-range.ts';

/** Which reports of events a list holds; ids where the graph's filter takes a name. */
export interface ReportConditions {
  readonly articles?: readonly string[] | null | undefined;
  readonly triggerContains?: string | null | undefined;
  readonly main?: boolean | null | undefined;
  readonly published?: DayRange | null | undefined;
  readonly minConfidence?: number | null | undefined;
}

const REPORT = sql`"EventMention" AS "report"`;
const ID = sql`"report"."id"`;
const PUBLISHED = sql`"report"."published"`;
const START = sql`"report"."triggerStart"`;
const BY_POSITION = orderByNumber('POSITION', START, ID, 'ASC');

/** Where an event is reported: all its reports stand in one article, which gives it its id (event-records.ts). */
export function reportsOfEvent(of: Composed<ReportConditions>, direction: Direction): List {
  const conditions = reportConditions(of);
  return {
    name: 'Event.reports',
    from: REPORT,
    node: ID,
    where: [sql`"report"."eventId" = ${PARENT}`, ...conditions],
    order: orderByNumber('POSITION', START, ID, direction),
    isTied: conditions.length === 0,
  };
}

/** The reports of events in an article, in text order. */
export function reportsOfArticle(of: Composed<ReportConditions>): List {
  const conditions = reportConditions(of);
  return {
    name: 'Article.reports',
    from: REPORT,
    node: ID,
    where: [sql`"report"."articleId" = ${PARENT}`, ...conditions],
    order: BY_POSITION,
    isTied: conditions.length === 0,
  };
}

/** The reports of events whose trigger stands in a sentence, in text order. */
export function reportsOfSentence(of: Composed<ReportConditions>): List {
  const conditions = reportConditions(of);
  return {
    name: 'Sentence.reports',
    parent: 'Sentence',
    from: REPORT,
    node: ID,
    where: [...beginsInParent(sql`"report"."articleId"`, START), ...conditions],
    order: BY_POSITION,
    isTied: conditions.length === 0,
  };
}

/** The report on which a participant of an event rests, as a list that begins with it. */
export function reportsOfParticipant(): List {
  return {
    name: 'Participant.report',
    parent: 'Participant',
    from: REPORT,
    node: ID,
    where: [
      sql`"report"."eventId" = "parent"."eventId"`,
      sql`${unindexed(sql`"report"."articleId"`)} = "parent"."articleId"`,
    ],
    order: BY_POSITION,
    isTied: true,
  };
}

function reportConditions(of: Composed<ReportConditions>): Sql[] {
  return conditionsOf(of, ownConditions);
}

function ownConditions(of: ReportConditions): Sql[] {
  return [
    ...(of.articles ? [isOneOf(sql`"report"."articleId"`, of.articles)] : []),
    ...(of.triggerContains ? [containsText(sql`"report"."trigger"`, of.triggerContains)] : []),
    ...(of.main == null ? [] : [sql`"report"."main" = ${of.main}`]),
    ...publishedWithin(PUBLISHED, of.published),
    ...(of.minConfidence == null ? [] : [sql`"report"."confidence" >= ${of.minConfidence}`]),
  ];
}
