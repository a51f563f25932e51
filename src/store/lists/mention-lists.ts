import type { EntityKind, MentionForm } from '../../generated/prisma/enums.ts';
import { type Composed, conditionsOf } from '../condition.ts';
import { countOfParent } from '../counters.ts';
import { containsText, type Sql, sortable, sql } from '../dialect.ts';
import {
  beginsInParent,
  type Direction,
  isOneOf,
  type List,
  orderBy,
  orderByNumber,
  PARENT,
} from '../list.ts';
import { type DayRange, publishedWithin } from './day-range.ts';

/** Which mentions a list holds; ids where the graph's filter takes a name. */
export interface MentionConditions {
  readonly actors?: readonly string[] | null | undefined;
  readonly kinds?: readonly EntityKind[] | null | undefined;
  readonly forms?: readonly MentionForm[] | null | undefined;
  readonly published?: DayRange | null | undefined;
  readonly textContains?: string | null | undefined;
  readonly minConfidence?: number | null | undefined;
}

const MENTION = sql`"Mention" AS "mention"`;
const ID = sql`"mention"."id"`;
const PUBLISHED = sql`"mention"."published"`;
const START = sql`"mention"."start"`;
const BY_POSITION = orderByNumber('POSITION', START, ID, 'ASC');

/** Every mention: those of an article stand together, in text order, which the index of an article's mentions gives. */
export function allMentions(of: Composed<MentionConditions>): List {
  return {
    name: 'all mentions',
    from: MENTION,
    node: ID,
    where: mentionConditions(of),
    order: orderBy('ARTICLE', sql`"mention"."articleId"`, sql`${sortable(START)} || ${ID}`, 'ASC'),
  };
}

/** Where texts refer to an actor. */
export function mentionsOfActor(of: Composed<MentionConditions>, direction: Direction): List {
  const conditions = mentionConditions(of);
  return {
    name: 'Actor.mentions',
    from: MENTION,
    node: ID,
    where: [sql`"mention"."actorId" = ${PARENT}`, ...conditions],
    ...(conditions.length === 0 && { total: countOfParent('mentionCount') }),
    order: orderBy('PUBLISHED', PUBLISHED, ID, direction),
    isTied: conditions.length === 0,
  };
}

/** The mentions in an article, in text order. */
export function mentionsOfArticle(of: Composed<MentionConditions>): List {
  const conditions = mentionConditions(of);
  return {
    name: 'Article.mentions',
    from: MENTION,
    node: ID,
    where: [sql`"mention"."articleId" = ${PARENT}`, ...conditions],
    order: BY_POSITION,
    isTied: conditions.length === 0,
  };
}

/** The mentions in a sentence, in text order. */
export function mentionsOfSentence(of: Composed<MentionConditions>): List {
  return mentionsWithin('Sentence.mentions', 'Sentence', of);
}

/** The mentions between the first and the last word of a quote's content, in text order. */
export function mentionsOfQuote(of: Composed<MentionConditions>): List {
  return mentionsWithin('Quote.mentions', 'Quote', of);
}

function mentionsWithin(name: string, parent: 'Sentence' | 'Quote', of: Composed<MentionConditions>): List {
  const conditions = mentionConditions(of);
  return {
    name,
    parent,
    from: MENTION,
    node: ID,
    where: [...beginsInParent(sql`"mention"."articleId"`, START), ...conditions],
    order: BY_POSITION,
    isTied: conditions.length === 0,
  };
}

function mentionConditions(of: Composed<MentionConditions>): Sql[] {
  return conditionsOf(of, ownConditions);
}

function ownConditions(of: MentionConditions): Sql[] {
  return [
    ...(of.actors ? [isOneOf(sql`"mention"."actorId"`, of.actors)] : []),
    ...(of.kinds ? [isOneOf(sql`"mention"."kind"`, of.kinds)] : []),
    ...(of.forms ? [isOneOf(sql`"mention"."form"`, of.forms)] : []),
    ...publishedWithin(PUBLISHED, of.published),
    ...(of.textContains ? [containsText(sql`"mention"."text"`, of.textContains)] : []),
    ...(of.minConfidence == null ? [] : [sql`"mention"."confidence" >= ${of.minConfidence}`]),
  ];
}
