import { QuoteKind } from '../../generated/prisma/enums.ts';
import { type Composed, conditionsOf } from '../condition.ts';
import { containsText, isOneOfMany, namesOf, type Sql, sql, unindexed } from '../dialect.ts';
import { isOneOf, isOneOfNames, whereAll } from '../list.ts';
import { mayContain } from '../search/engine.ts';
import { type DayRange, daysOverlap, publishedWithin } from './day-range.ts';

/** Which quotes a list holds; ids where the graph's filter takes a name. */
export interface QuoteConditions {
  readonly speakers?: readonly string[] | null | undefined;
  /** Part of what the article calls the speaker. */
  readonly speakerAsContains?: string | null | undefined;
  readonly mentioning?: readonly string[] | null | undefined;
  readonly articles?: readonly string[] | null | undefined;
  readonly outlets?: readonly string[] | null | undefined;
  readonly kinds?: readonly QuoteKind[] | null | undefined;
  readonly textContains?: string | null | undefined;
  readonly cueLemmas?: readonly string[] | null | undefined;
  readonly saidOn?: DayRange | null | undefined;
  /** The same by the day of publication, where it is not known to the day when it was said. */
  readonly saidOrPublished?: DayRange | null | undefined;
  readonly published?: DayRange | null | undefined;
  readonly hasSpeaker?: boolean | null | undefined;
  readonly minConfidence?: number | null | undefined;
}

const ID = sql`"quote"."id"`;

/** What leads to the quotes that have what is asked for in their text, or in what their speakers are called. */
export function quoteLetters(of: QuoteConditions): Sql[] {
  if (of.speakers || of.mentioning || of.articles) return [];
  return [
    ...mayContain('QUOTE', ID, [of.textContains]),
    ...mayContain('SPEAKER', ID, [of.speakerAsContains]),
  ];
}

/** What is true of "quote" in a list of all of them, where what leads to few of them is said once more. */
export function conditionsOfAllQuotes(of: Composed<QuoteConditions>, letters: readonly Sql[]): Sql[] {
  if (of.speakers || of.mentioning || of.articles) return quoteConditions(of);
  const said = [...saidWithin(of.saidOn), ...toldWithin(of.saidOrPublished)];
  return [
    ...said,
    ...letters,
    ...(of.kinds ? [isOneOf(sql`"quote"."kind"`, of.kinds)] : []),
    ...(of.cueLemmas ? [isOneOf(sql`"quote"."cueLemma"`, of.cueLemmas)] : []),
    // Asked of the rows again, it would have a count read them.
    ...quoteConditions({
      ...of,
      ...(isWhole(of.saidOn) && { saidOn: null }),
      ...(isWhole(of.saidOrPublished) && { saidOrPublished: null }),
    }),
  ];
}

/**
 * The same of what somebody is quoted as saying about others, for a page: quote by quote in their order, until it is full.
 * As a condition like any other PostgreSQL would join all that is said about them with all that is said by the speaker, and sort.
 */
export function quotesOneByOne(of: Composed<QuoteConditions>): Sql[] | null {
  if (!of.speakers || !of.mentioning) return null;
  return [...quoteConditions({ ...of, mentioning: null }), sql`(SELECT ${mentions(of.mentioning)})`];
}

/** What was said within a range that has both ends, by the index of those days. */
function saidWithin(range: DayRange | null | undefined): Sql[] {
  if (!isWhole(range)) return [];
  const within = daysOverlap(sql`"dated"."saidFrom"`, sql`"dated"."saidUntil"`, range);
  return [sql`${ID} IN (SELECT "id" FROM "Quote" AS "dated" ${whereAll(within)})`];
}

/** The same by the days under which a timeline has them. */
function toldWithin(range: DayRange | null | undefined): Sql[] {
  if (!isWhole(range)) return [];
  return [
    sql`${ID} IN (SELECT "id" FROM "Quote" AS "dated" ${whereAll(publishedWithin(sql`"dated"."said"`, range))})`,
  ];
}

/** Whether both its ends are known. */
function isWhole(range: DayRange | null | undefined): boolean {
  return Boolean(range?.from && range.until);
}

/** What is true of "quote". */
export function quoteConditions(of: Composed<QuoteConditions>): Sql[] {
  return conditionsOf(of, ownConditions);
}

/**
 * The same for counting nearly all there are: those that some outlets have not published, where nothing else is asked that
 * leaves few. Null for what is no such thing.
 */
export function conditionsOfNearlyAll(of: Composed<QuoteConditions>): Sql[] | null {
  const { not, ...others } = of;
  if (!not?.outlets || Object.values(others).some((condition) => condition != null)) return null;
  return conditionsOf(of, ownConditions, ({ outlets, ...rest }) => [
    ...ownConditions(rest),
    ...(outlets ? [publishedByMany(outlets)] : []),
  ]);
}

/**
 * The same in a stretch of a timeline. Whom quotes speak of would be looked up for each quote of each stretch; a list of those that
 * speak of them is made once, but for a timeline of few days, which may have fewer quotes.
 */
export function quoteConditionsOfStretch(
  of: Composed<QuoteConditions>,
  during: DayRange | null | undefined,
): Sql[] {
  const { mentioning, ...others } = of;
  const isShort = [during, of.published, of.saidOn, of.saidOrPublished].some(
    (range) => daysIn(range) <= FEW_DAYS,
  );
  if (!mentioning || isShort) return quoteConditions(of);
  return [...quoteConditions(others), mentionsAsMany(mentioning)];
}

const FEW_DAYS = 92;
const DAY_MILLISECONDS = 86_400_000;

/** Infinite where an end is open. */
function daysIn(range: DayRange | null | undefined): number {
  if (!range?.from || !range.until) return Number.POSITIVE_INFINITY;
  return (Date.parse(range.until) - Date.parse(range.from)) / DAY_MILLISECONDS + 1;
}

/** What holds for many quotes leads to none of a list that has a parent: `conditionsOfAllQuotes` do where it has not. */
function ownConditions(of: QuoteConditions): Sql[] {
  return [
    ...(of.speakers ? [isOneOf(sql`"quote"."speakerId"`, of.speakers)] : []),
    ...(of.speakerAsContains ? [containsText(sql`"quote"."speakerAs"`, of.speakerAsContains)] : []),
    ...(of.mentioning ? [mentions(of.mentioning)] : []),
    ...(of.articles ? [isOneOf(sql`"quote"."articleId"`, of.articles)] : []),
    ...(of.outlets ? [publishedBy(of.outlets)] : []),
    ...(of.kinds ? [isOfKind(of.kinds)] : []),
    ...(of.textContains ? [containsText(sql`"quote"."text"`, of.textContains)] : []),
    ...(of.cueLemmas ? [isOneOf(unindexed(sql`"quote"."cueLemma"`), of.cueLemmas)] : []),
    ...daysOverlap(sql`"quote"."saidFrom"`, sql`"quote"."saidUntil"`, of.saidOn),
    ...publishedWithin(unindexed(sql`"quote"."said"`), of.saidOrPublished),
    ...publishedWithin(sql`"quote"."published"`, of.published),
    ...(of.hasSpeaker == null ? [] : [of.hasSpeaker ? HAS_SPEAKER : HAS_NO_SPEAKER]),
    ...(of.minConfidence == null ? [] : [sql`"quote"."confidence" >= ${of.minConfidence}`]),
  ];
}

/** Of all kinds but one, that it is not that one: to compare with several takes more than the rest of a count. */
function isOfKind(kinds: readonly QuoteKind[]): Sql {
  const kind = unindexed(sql`"quote"."kind"`);
  const others = Object.values(QuoteKind).filter((other) => !kinds.includes(other));
  return others.length === 1 ? sql`${kind} <> ${namesOf(others)}` : isOneOfNames(kind, kinds);
}

const HAS_SPEAKER = sql`"quote"."speakerId" IS NOT NULL`;
const HAS_NO_SPEAKER = sql`"quote"."speakerId" IS NULL`;

function mentions(actors: readonly string[]): Sql {
  return sql`EXISTS (SELECT 1 FROM "QuotedActor" AS "spoken"
    WHERE "spoken"."quoteId" = "quote"."id" AND ${isOneOf(sql`"spoken"."actorId"`, actors)})`;
}

function mentionsAsMany(actors: readonly string[]): Sql {
  return isOneOfMany(unindexed(ID), {
    table: sql`"QuotedActor"`,
    name: sql`"spoken"`,
    id: sql`"quoteId"`,
    where: isOneOf(sql`"spoken"."actorId"`, actors),
  });
}

function publishedByMany(outlets: readonly string[]): Sql {
  return isOneOfMany(sql`"quote"."articleId"`, {
    table: sql`"Article"`,
    name: sql`"article"`,
    id: sql`"id"`,
    where: isOneOf(sql`"article"."outletId"`, outlets),
  });
}

function publishedBy(outlets: readonly string[]): Sql {
  return sql`EXISTS (SELECT 1 FROM "Article" AS "article"
    WHERE "article"."id" = "quote"."articleId" AND ${isOneOf(sql`"article"."outletId"`, outlets)})`;
}
