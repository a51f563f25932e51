import { mentionsOfSentence } from '../store/lists/mention-lists.ts';
import { quotesOfSentence } from '../store/lists/quote-lists.ts';
import { reportsOfSentence } from '../store/lists/report-lists.ts';
import type { SentenceConditions } from '../store/lists/sentence-lists.ts';
import { displayText } from '../text/display.ts';
import { builder } from './builder.ts';
import { connectionType } from './connection-type.ts';
import { EventMentionConnection, ReportFilter } from './event-mention.ts';
import { filterOf } from './filter.ts';
import { listField } from './list-field.ts';
import { MentionConnection, MentionFilter } from './mention.ts';
import { ActorBy, actorIds } from './names.ts';
import { IntRange } from './number-range.ts';
import { QuoteConnection } from './quote.ts';
import { QuoteFilter } from './quote-filter.ts';
import { computed, computedOf } from './reading.ts';
import { type ArticleSpan, ownSpan, SPAN, Span, textAt } from './span.ts';

export const SentenceNode = builder.prismaNode('Sentence', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'A sentence of an article.',
});

builder.prismaObjectFields(SentenceNode, (t) => ({
  text: t.string({
    description: 'What it says, with the line breaks and page gaps closed.',
    ...computedOf(SPAN, (sentence, context) => textAt(sentence, context, displayText)),
  }),
  index: t.exposeInt('index', { description: 'Which one it is in its article, counted from 0.' }),
  paragraph: t.exposeInt('paragraph', { description: 'In which paragraph it stands, counted from 0.' }),
  span: t.field({
    type: Span,
    description: 'Where in the article it stands.',
    ...ownSpan,
  }),
  article: t.relation('article', { description: 'The article.' }),
  mentions: t.field(
    listField({
      type: MentionConnection,
      description: 'Every place in it where words refer to an actor, in text order.',
      filter: MentionFilter,
      list: mentionsOfSentence,
    }),
  ),
  quotes: t.field(
    listField({
      type: QuoteConnection,
      description: 'The quotes that begin in it, in text order.',
      filter: QuoteFilter,
      list: quotesOfSentence,
    }),
  ),
  reports: t.field(
    listField({
      type: EventMentionConnection,
      description: 'The reports of events in it, in text order.',
      filter: ReportFilter,
      list: reportsOfSentence,
    }),
  ),
}));

export const SentenceConnection = connectionType(() => SentenceNode, { name: 'Sentence', of: 'sentences' });

export const SentenceFilter = filterOf({
  name: 'SentenceFilter',
  of: 'sentences',
  fields: (t) => ({
    paragraph: t.field({
      type: IntRange,
      description: 'It stands in one of these paragraphs, counted from 0.',
    }),
    mentioning: t.field({ type: ActorBy, description: 'Words in it refer to this actor.' }),
    quotes: t.boolean({ description: 'A quote begins in it (true), or none does (false).' }),
    reports: t.boolean({ description: 'Words in it report an event (true), or none do (false).' }),
  }),
  conditions: async ({ mentioning, ...rest }, context): Promise<SentenceConditions> => ({
    ...rest,
    mentioning: await actorIds(mentioning, context),
  }),
});

interface IndexedSpan {
  readonly index: number;
  readonly span: ArticleSpan;
}

export const Paragraph = builder.objectRef<IndexedSpan>('Paragraph');

Paragraph.implement({
  description: 'A paragraph of an article.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'Which one it is in its article, counted from 0.' }),
    text: t.string({
      description: 'What it says, with the line breaks and page gaps closed.',
      ...computed(['span'], ({ span }, context) => textAt(span, context, displayText)),
    }),
    span: t.expose('span', { type: Span, description: 'Where in the article it stands.' }),
  }),
});

export function paragraphsFromJson(articleId: string, json: unknown): readonly IndexedSpan[] {
  return spansFromJson(articleId, json).map((span, index) => ({ index, span }));
}

/** Spans as the database keeps them, `[[start, end], ...]`. */
export function spansFromJson(articleId: string, json: unknown): readonly ArticleSpan[] {
  if (!Array.isArray(json)) throw new Error(`expected spans, found ${typeof json}`);
  return json.map(([start, end]) => ({ articleId, start: Number(start), end: Number(end) }));
}
