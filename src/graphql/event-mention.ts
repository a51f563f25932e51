import type { ReportConditions } from '../store/lists/report-lists.ts';
import { builder } from './builder.ts';
import { MIN_CONFIDENCE } from './confidence.ts';
import { connectionType } from './connection-type.ts';
import type { Report } from './context.ts';
import { DayRangeInput } from './day-range.ts';
import { filterOf } from './filter.ts';
import { idsOf } from './global-id.ts';
import { EVIDENCE, type Evidence, Provenance } from './provenance.ts';
import { type ColumnsOf, partOf } from './reading.ts';
import { Span, spanOf } from './span.ts';

/** The columns of a report that tell where its event stands. */
export const REPORT_EVIDENCE: ColumnsOf<Evidence> = {
  ...EVIDENCE,
  start: 'triggerStart',
  end: 'triggerEnd',
};

export const EventMentionNode = builder.prismaNode('EventMention', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: "One article's report of an event: the words that show it.",
});

builder.prismaObjectFields(EventMentionNode, (t) => ({
  event: t.relation('event', { description: 'The event.' }),
  article: t.relation('article', { description: 'The article.' }),
  sentence: t.relation('sentence', {
    nullable: true,
    description: 'The sentence that shows it; null where the words stand in none.',
  }),
  trigger: t.exposeString('trigger', { description: 'The word or words that show it: "arrested", "talks".' }),
  main: t.exposeBoolean('main', { description: 'Whether the event is what the article is about.' }),
  dateSpan: t.field({
    type: Span,
    description: 'Where the article says when it was; null where it does not.',
    ...spanOf('dateStart', 'dateEnd'),
  }),
  placeSpan: t.field({
    type: Span,
    description: 'Where the article says where it was; null where it does not.',
    ...spanOf('placeStart', 'placeEnd'),
  }),
  provenance: t.field({
    type: Provenance,
    description: 'Where the trigger stands, and how it was found.',
    ...partOf<Evidence>(REPORT_EVIDENCE),
  }),
}));

export const EventMentionConnection = connectionType(() => EventMentionNode, {
  name: 'EventMention',
  of: 'reports of events',
});

export const ReportFilter = filterOf({
  name: 'EventMentionFilter',
  of: 'reports',
  fields: (t) => ({
    article: t.globalIDList({ description: 'It stands in one of these articles.' }),
    triggerContains: t.string({ description: 'The words that show the event contain these letters.' }),
    main: t.boolean({ description: 'The event is what the article is about (true), or not (false).' }),
    published: t.field({
      type: DayRangeInput,
      description: 'The article was published on one of these days.',
    }),
    minConfidence: t.float({ description: MIN_CONFIDENCE }),
  }),
  conditions: ({ article, ...rest }): ReportConditions => ({ ...rest, articles: idsOf('Article', article) }),
});

export function evidenceFromReport(report: Omit<Report, 'id'>): Evidence {
  const { articleId, triggerStart, triggerEnd, rule, confidence } = report;
  return { articleId, start: triggerStart, end: triggerEnd, rule, confidence };
}
