import type { Composed } from '../condition.ts';
import { countOfParent } from '../counters.ts';
import { type Sql, sql } from '../dialect.ts';
import {
  beginsInParent,
  byLetters,
  type Direction,
  isOneOf,
  type List,
  orderBy,
  orderByNumber,
  PARENT,
  through,
  whereAll,
} from '../list.ts';
import { publishedWithin } from './day-range.ts';
import {
  conditionsOfAllQuotes,
  conditionsOfNearlyAll,
  type QuoteConditions,
  quoteConditions,
  quoteLetters,
  quotesOneByOne,
} from './quote-conditions.ts';

const QUOTE = sql`"Quote" AS "quote"`;
const ID = sql`"quote"."id"`;
const PUBLISHED = sql`"quote"."published"`;
const START = sql`"quote"."start"`;

/** Every quote. Those that speak of one actor are read from that actor's side, in the same order. */
export function allQuotes(of: Composed<QuoteConditions>, direction: Direction): List {
  const about = onlyOne(of.mentioning);
  if (about && (!of.speakers || onlyOne(of.speakers))) {
    return { ...quotesMentioning(about, { ...of, mentioning: null }, direction), name: 'Query.quotes' };
  }
  const [outlet, ...rest] = of.outlets ?? [];
  if (outlet !== undefined && rest.length === 0 && !of.speakers && !of.articles) {
    return quotesOfOutlet(outlet, { ...of, outlets: null }, direction);
  }
  const [paged, counted] = [quotesOneByOne(of), conditionsOfNearlyAll(of)];
  return {
    name: 'Query.quotes',
    from: QUOTE,
    node: ID,
    ...(paged && { paged }),
    ...byLetters(quoteLetters(of), (letters) => conditionsOfAllQuotes(of, letters), {
      as: sql`"quote"`,
      range: [...publishedWithin(PUBLISHED, of.published), ...onlyKind(of.kinds)],
    }),
    published: of.published,
    order: orderBy('PUBLISHED', PUBLISHED, ID, direction),
    ...(counted && { counted: sql`${QUOTE} ${whereAll(counted)}` }),
  };
}

/** The only kind that is asked for: an index has its quotes in their order. */
function onlyKind(kinds: QuoteConditions['kinds']): Sql[] {
  return kinds?.length === 1 ? [isOneOf(sql`"quote"."kind"`, kinds)] : [];
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

/** What an actor is quoted as saying. */
export function quotesOfActor(of: Composed<QuoteConditions>, direction: Direction): List {
  const about = onlyOne(of.mentioning);
  if (about) {
    const between = quotesBetween(PARENT, about, { ...of, mentioning: null }, direction);
    return { ...between, name: 'Actor.quotes' };
  }
  const conditions = quoteConditions(of);
  return {
    name: 'Actor.quotes',
    from: QUOTE,
    node: ID,
    where: [sql`"quote"."speakerId" = ${PARENT}`, ...conditions],
    ...(conditions.length === 0 && { total: countOfParent('quoteCount') }),
    order: orderBy('PUBLISHED', PUBLISHED, ID, direction),
    isTied: conditions.length === 0,
  };
}

/** What is said about an actor. */
export function quotesAboutActor(of: Composed<QuoteConditions>, direction: Direction): List {
  return { ...quotesMentioning(PARENT, of, direction), name: 'Actor.quotedAbout' };
}

/** The quotes in an article, in text order. */
export function quotesOfArticle(of: Composed<QuoteConditions>): List {
  const conditions = quoteConditions(of);
  return {
    name: 'Article.quotes',
    from: QUOTE,
    node: ID,
    where: [sql`"quote"."articleId" = ${PARENT}`, ...conditions],
    order: orderByNumber('POSITION', START, ID, 'ASC'),
    isTied: conditions.length === 0,
  };
}

/** The quotes that begin in a sentence. */
export function quotesOfSentence(of: Composed<QuoteConditions>): List {
  const conditions = quoteConditions(of);
  return {
    name: 'Sentence.quotes',
    parent: 'Sentence',
    from: QUOTE,
    node: ID,
    where: [...beginsInParent(sql`"quote"."articleId"`, START), ...conditions],
    order: orderByNumber('POSITION', START, ID, 'ASC'),
    isTied: conditions.length === 0,
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
    isTied: where.length === 0,
  };
}

/** What is said about `actor`; by one other, it is read from the side of both. */
export function quotesMentioning(
  actor: Sql,
  of: Composed<QuoteConditions>,
  direction: Direction,
): Omit<List, 'name'> {
  const speaker = onlyOne(of.speakers);
  if (speaker) return quotesBetween(speaker, actor, { ...of, speakers: null }, direction);
  const { from, where } = throughMentioned(of);
  return {
    from,
    node: MENTIONED,
    where: [sql`"mentioned"."actorId" = ${actor}`, ...where],
    order: orderBy('PUBLISHED', sql`"mentioned"."published"`, MENTIONED, direction),
    isTied: where.length === 0,
  };
}

/** What one actor is quoted as saying about another. */
function quotesBetween(
  speaker: Sql,
  about: Sql,
  of: Composed<QuoteConditions>,
  direction: Direction,
): Omit<List, 'name'> {
  const { from, where } = throughMentioned(of);
  const both = [sql`"mentioned"."speakerId" = ${speaker}`, sql`"mentioned"."actorId" = ${about}`];
  return {
    from,
    node: MENTIONED,
    where: [...both, ...where],
    order: orderBy('PUBLISHED', sql`"mentioned"."published"`, MENTIONED, direction),
  };
}

const MENTIONED = sql`"mentioned"."quoteId"`;

/** Quotes by whom they speak of; their days alone are told without looking at the quotes themselves. */
function throughMentioned({ published, ...of }: Composed<QuoteConditions>): Pick<List, 'from' | 'where'> {
  const { from, where } = through(
    sql`"QuotedActor" AS "mentioned"`,
    QUOTE,
    sql`"quote"."id" = ${MENTIONED}`,
    quoteConditions(of),
  );
  return { from, where: [...publishedWithin(sql`"mentioned"."published"`, published), ...where] };
}

function onlyOne(actors: readonly string[] | null | undefined): Sql | null {
  const [actor, ...others] = actors ?? [];
  return actor === undefined || others.length > 0 ? null : sql`${actor}`;
}

/** Where the words of a quote, "key", stand in its article, in their order. */
export function contentRows(): Sql {
  return sql`SELECT "key"."articleId" AS "articleId", "span"."start" AS "start", "span"."end" AS "end"
    FROM "QuoteSpan" AS "span" WHERE "span"."quoteId" = ${PARENT} ORDER BY "span"."index"`;
}
