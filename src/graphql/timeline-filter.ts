import type { List } from '../store/list.ts';
import {
  articlesOfStretch,
  eventsOfStretch,
  quotesOfStretch,
  type TimelineUnit,
} from '../store/lists/timeline-lists.ts';
import { ArticleFilter } from './article-filter.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { DayRangeInput } from './day-range.ts';
import { EventFilter } from './event-filter.ts';
import { checkFilter, conditionCount } from './filter-check.ts';
import { QuoteFilter } from './quote-filter.ts';

export const TimelineFilter = builder.inputType('TimelineFilter', {
  description: 'What a timeline shows.',
  fields: (t) => ({
    during: t.field({
      type: DayRangeInput,
      description:
        'From when to when; where that is not said, the whole stretches from the first to the last event or quote that it counts, and article where `articles` is given.',
    }),
    articles: t.field({ type: ArticleFilter.type, description: 'Only articles like this.' }),
    events: t.field({ type: EventFilter.type, description: 'Only events like this.' }),
    quotes: t.field({ type: QuoteFilter.type, description: 'Only quotes like this.' }),
  }),
});

export type TimelineConditions = typeof TimelineFilter.$inferInput;

/** What is asked of a timeline: how long its stretches are, and what stands in them. */
export interface TimelineAsked {
  readonly unit: TimelineUnit;
  readonly filter: TimelineConditions;
}

/** The records of a kind that stand in a stretch. */
export type StretchList = (asked: TimelineAsked, context: Context) => Promise<List>;

export const articlesIn: StretchList = async ({ filter }, context) =>
  articlesOfStretch(await articleConditions(filter, context));

export const eventsIn: StretchList = async ({ unit, filter }, context) =>
  eventsOfStretch(await eventConditions(filter, context), unit);

export const quotesIn: StretchList = async ({ filter }, context) =>
  quotesOfStretch(await quoteConditions(filter, context), filter.during);

export function articleConditions({ articles }: TimelineConditions, context: Context) {
  return ArticleFilter.conditions(articles, context, 'filter.articles');
}

export function eventConditions({ events }: TimelineConditions, context: Context) {
  return EventFilter.conditions(events, context, 'filter.events');
}

export function quoteConditions({ quotes }: TimelineConditions, context: Context) {
  return QuoteFilter.conditions(quotes, context, 'filter.quotes');
}

/** Refuses what can't be, whatever of the timeline is asked for. */
export function checkTimeline(filter: TimelineConditions): void {
  checkFilter({ during: filter.during });
  checkFilter(filter.articles, 'filter.articles');
  checkFilter(filter.events, 'filter.events');
  checkFilter(filter.quotes, 'filter.quotes');
}

/** How many conditions a timeline's filters have. */
export function timelineConditionCount(filter: TimelineConditions): number {
  return conditionCount(filter.articles) + conditionCount(filter.events) + conditionCount(filter.quotes);
}
