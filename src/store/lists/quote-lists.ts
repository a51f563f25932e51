import type { QuoteKind } from '../../generated/prisma/enums.ts';
import { type Composed, conditionsOf } from '../condition.ts';
import { containsText, type Sql, sql, unindexed } from '../dialect.ts';
import {
  beginsInParent,
  type Direction,
  isOneOf,
  type List,
  orderBy,
  orderByNumber,
  PARENT,
  through,
} from '../list.ts';
import { mayContain } from '../search/fts5.ts';
import { type DayRange, daysOverlap, publishedWithin } from './day-range.ts';

/** Which quotes a list holds; ids where the graph's filter takes a name. */
export interface QuoteConditions {
  readonly speakers?: readonly string[] | null | undefined;
  readonly mentioning?: readonly string[] | null | undefined;
  readonly articles?: readonly string[] | null | undefined;
  readonly outlets?: readonly string[] | null | undefined;
  readonly kinds?: readonly QuoteKind[] | null | undefined;
  readonly textContains?: string | null | undefined;
  readonly cueLemmas?: readonly string[] | null | undefined;
  readonly saidOn?: DayRange | null | undefined;
  readonly published?: DayRange | null | undefined;
  readonly hasSpeaker?: boolean | null | undefined;
  readonly minConfidence?: number | null | undefined;
}

const QUOTE = sql`"Quote" AS "quote"`;
const ID = sql`"quote"."id"`;
const PUBLISHED = sql`"quote"."published"`;
const START = sql`"quote"."start"`;

/** Every quote. Those that speak of one actor are read from that actor's side, in the same order. */
export function allQuotes(of: Composed<QuoteConditions>, direction: Direction): List {
  const [about, ...others] = of.mentioning ?? [];
  if (about !== undefined && others.length === 0 && !of.speakers) {
    return {
      ...quotesMentioning(sql`${about}`, { ...of, mentioning: null }, direction),
      name: 'Query.quotes',
    };
  }
  const [outlet, ...rest] = of.outlets ?? [];
  if (outlet !== undefined && rest.length === 0 && !of.speakers && !of.articles) {
    return quotesOfOutlet(outlet, { ...of, outlets: null }, direction);
  }
  return {
    name: 'Query.quotes',
    from: QUOTE,
    node: ID,
    where: [...narrowed(of), ...quoteConditions(of)],
    order: orderBy('PUBLISHED', PUBLISHED, ID, direction),
  };
}

/** What an outlet published, article by article, in the same order. */
function quotesOfOutlet(outlet: string, of: Composed<QuoteConditions>, direction: Direction): List {
  return {
    name: 'Query.quotes',
    from: sql`"Article" AS "whole" CROSS JOIN ${QUOTE}`,
    node: ID,
    where: [
      sql`"whole"."outletId" = ${outlet}`,
      sql`"quote"."articleId" = "whole"."id"`,
      ...quoteConditions(of),
    ],
    order: orderBy('PUBLISHED', sql`"whole"."published"`, ID, direction),
  };
}

/** What else leads to the quotes of a list that has no shorter way to them. */
function narrowed(of: QuoteConditions): Sql[] {
  if (of.speakers || of.mentioning || of.articles) return [];
  const { from, until } = of.saidOn ?? {};
  const said =
    from && until
      ? [
          sql`${ID} IN (SELECT "id" FROM "Quote" AS "dated" WHERE "dated"."saidUntil" >= ${from}
            AND "dated"."saidFrom" <= ${until})`,
        ]
      : [];
  return [
    ...said,
    ...mayContain('QUOTE', ID, [of.textContains]),
    ...(of.kinds ? [isOneOf(sql`"quote"."kind"`, of.kinds)] : []),
    ...(of.cueLemmas ? [isOneOf(sql`"quote"."cueLemma"`, of.cueLemmas)] : []),
  ];
}

/** What an actor is quoted as saying. */
export function quotesOfActor(of: Composed<QuoteConditions>, direction: Direction): List {
  return {
    name: 'Actor.quotes',
    from: QUOTE,
    node: ID,
    where: [sql`"quote"."speakerId" = ${PARENT}`, ...quoteConditions(of)],
    order: orderBy('PUBLISHED', PUBLISHED, ID, direction),
  };
}

/** What is said about an actor. */
export function quotesAboutActor(of: Composed<QuoteConditions>, direction: Direction): List {
  return { ...quotesMentioning(PARENT, of, direction), name: 'Actor.quotedAbout' };
}

/** The quotes in an article, in text order. */
export function quotesOfArticle(of: Composed<QuoteConditions>): List {
  return {
    name: 'Article.quotes',
    from: QUOTE,
    node: ID,
    where: [sql`"quote"."articleId" = ${PARENT}`, ...quoteConditions(of)],
    order: orderByNumber('POSITION', START, ID, 'ASC'),
  };
}

/** The quotes that begin in a sentence. */
export function quotesOfSentence(of: Composed<QuoteConditions>): List {
  return {
    name: 'Sentence.quotes',
    parent: 'Sentence',
    from: QUOTE,
    node: ID,
    where: [...beginsInParent(sql`"quote"."articleId"`, START), ...quoteConditions(of)],
    order: orderByNumber('POSITION', START, ID, 'ASC'),
  };
}

/** The quotes that speak of an event. */
export function quotesOfEvent(of: Composed<QuoteConditions>): List {
  const { from, where } = through(
    sql`"QuotedEvent" AS "quoted"`,
    QUOTE,
    sql`"quote"."id" = "quoted"."quoteId"`,
    quoteConditions(of),
  );
  const quoteId = sql`"quoted"."quoteId"`;
  return {
    name: 'Event.quotes',
    from,
    node: quoteId,
    where: [sql`"quoted"."eventId" = ${PARENT}`, ...where],
    order: orderBy('ID', quoteId, quoteId, 'ASC'),
  };
}

/** What is said about `actor`. */
export function quotesMentioning(
  actor: Sql,
  of: Composed<QuoteConditions>,
  direction: Direction,
): Omit<List, 'name'> {
  const { from, where } = through(
    sql`"QuotedActor" AS "mentioned"`,
    QUOTE,
    sql`"quote"."id" = "mentioned"."quoteId"`,
    quoteConditions(of),
  );
  const quoteId = sql`"mentioned"."quoteId"`;
  return {
    from,
    node: quoteId,
    where: [sql`"mentioned"."actorId" = ${actor}`, ...where],
    order: orderBy('PUBLISHED', sql`"mentioned"."published"`, quoteId, direction),
  };
}

/** What is true of "quote". */
export function quoteConditions(of: Composed<QuoteConditions>): Sql[] {
  return conditionsOf(of, ownConditions);
}

/** What holds for many quotes leads to none of a list that has a parent: `narrowed` does where it has not. */
function ownConditions(of: QuoteConditions): Sql[] {
  return [
    ...(of.speakers ? [isOneOf(sql`"quote"."speakerId"`, of.speakers)] : []),
    ...(of.mentioning ? [mentions(of.mentioning)] : []),
    ...(of.articles ? [isOneOf(sql`"quote"."articleId"`, of.articles)] : []),
    ...(of.outlets ? [publishedBy(of.outlets)] : []),
    ...(of.kinds ? [isOneOf(unindexed(sql`"quote"."kind"`), of.kinds)] : []),
    ...(of.textContains ? [containsText(sql`"quote"."text"`, of.textContains)] : []),
    ...(of.cueLemmas ? [isOneOf(unindexed(sql`"quote"."cueLemma"`), of.cueLemmas)] : []),
    ...daysOverlap(sql`"quote"."saidFrom"`, sql`"quote"."saidUntil"`, of.saidOn),
    ...publishedWithin(PUBLISHED, of.published),
    ...(of.hasSpeaker == null ? [] : [of.hasSpeaker ? HAS_SPEAKER : HAS_NO_SPEAKER]),
    ...(of.minConfidence == null ? [] : [sql`"quote"."confidence" >= ${of.minConfidence}`]),
  ];
}

const HAS_SPEAKER = sql`"quote"."speakerId" IS NOT NULL`;
const HAS_NO_SPEAKER = sql`"quote"."speakerId" IS NULL`;

function mentions(actors: readonly string[]): Sql {
  return sql`EXISTS (SELECT 1 FROM "QuotedActor" AS "spoken"
    WHERE "spoken"."quoteId" = "quote"."id" AND ${isOneOf(sql`"spoken"."actorId"`, actors)})`;
}

function publishedBy(outlets: readonly string[]): Sql {
  return sql`EXISTS (SELECT 1 FROM "Article" AS "article"
    WHERE "article"."id" = "quote"."articleId" AND ${isOneOf(sql`"article"."outletId"`, outlets)})`;
}
