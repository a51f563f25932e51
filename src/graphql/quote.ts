import { actorsOfQuote } from '../store/lists/actor-lists.ts';
import { eventsOfQuote } from '../store/lists/event-lists.ts';
import { mentionsOfQuote } from '../store/lists/mention-lists.ts';
import { allQuotes, contentRows } from '../store/lists/quote-lists.ts';
import { ActorConnection } from './actor.ts';
import { ActorFilter } from './actor-filter.ts';
import { builder } from './builder.ts';
import { connectionType } from './connection-type.ts';
import { DateRange, datingOf } from './day-range.ts';
import { EventConnection } from './event.ts';
import { EventFilter } from './event-filter.ts';
import { type GlobalId, idOf } from './global-id.ts';
import { listField } from './list-field.ts';
import { orderBy } from './list-order.ts';
import { lookup } from './lookup.ts';
import { MentionConnection, MentionFilter } from './mention.ts';
import { ownEvidence, Provenance } from './provenance.ts';
import { QuoteFilter } from './quote-filter.ts';
import { QuoteKind } from './quote-kind.ts';
import { reading } from './reading.ts';
import { Span, spanOf } from './span.ts';

export const QuoteNode = builder.prismaNode('Quote', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'What somebody is reported to have said.',
});

builder.prismaObjectFields(QuoteNode, (t) => ({
  text: t.exposeString('text', {
    description: 'What was said, with the line breaks and page gaps of the article closed.',
  }),
  kind: t.expose('kind', { type: QuoteKind, description: "Whether the words are the speaker's own." }),
  content: t.field({
    type: [Span],
    description:
      'Where in the article the words stand: one span, or several where the speaker is named in between.',
    select: {
      articleId: true,
      spans: { select: { start: true, end: true }, orderBy: { index: 'asc' } },
    },
    complexity: { field: 1, multiplier: 3 },
    resolve: ({ articleId, spans }) => spans.map((span) => ({ articleId, ...span })),
    ...reading({
      kind: 'rows',
      columns: { articleId: 'String', start: 'Int', end: 'Int' },
      rows: () => () => contentRows(),
      isTied: true,
    }),
  }),
  speaker: t.relation('speaker', {
    nullable: true,
    description: 'Who said it; null where the article does not say, or it was not found.',
  }),
  speakerAs: t.exposeString('speakerAs', {
    nullable: true,
    description:
      'What the article calls the speaker there: "a spokeswoman for the river authority", "she". Null where it names none.',
  }),
  speakerSpan: t.field({
    type: Span,
    description: 'Where it calls the speaker so; null where it names none.',
    ...spanOf('speakerStart', 'speakerEnd'),
  }),
  cue: t.exposeString('cue', {
    nullable: true,
    description: 'The words that say that it was said: "said", "according to". Null where there are none.',
  }),
  cueLemma: t.exposeString('cueLemma', {
    nullable: true,
    description:
      'The same in its dictionary form: "say"; with "deny" the words are what the speaker says is not so. Null where there is no cue.',
  }),
  cueSpan: t.field({
    type: Span,
    description: 'Where the cue stands; null where there is none.',
    ...spanOf('cueStart', 'cueEnd'),
  }),
  saidOn: t.field({
    type: DateRange,
    description: 'When it was said, as far as the article tells; null where it does not.',
    ...datingOf({ from: 'saidFrom', until: 'saidUntil', precision: 'saidPrecision', basis: 'saidBasis' }),
  }),
  article: t.relation('article', { description: 'The article that reports it.' }),
  sentence: t.relation('sentence', {
    nullable: true,
    description: 'The sentence in which it begins; null where it stands in none.',
  }),
  mentions: t.field(
    listField({
      type: MentionConnection,
      description: 'Every place between its first and last word that refers to an actor, in text order.',
      filter: MentionFilter,
      list: mentionsOfQuote,
    }),
  ),
  mentioned: t.field(
    listField({
      type: ActorConnection,
      description: 'Who and what it speaks of, in a steady order.',
      filter: ActorFilter,
      list: actorsOfQuote,
    }),
  ),
  events: t.field(
    listField({
      type: EventConnection,
      description: 'The events that it speaks of, where that is plain, in a steady order.',
      filter: EventFilter,
      list: eventsOfQuote,
    }),
  ),
  provenance: t.field({
    type: Provenance,
    description: 'Where it stands, and how it was found.',
    ...ownEvidence,
  }),
}));

export const QuoteConnection = connectionType(() => QuoteNode, {
  name: 'Quote',
  of: 'quotes',
  facets: [
    { name: 'kind', table: 'Quote', column: 'kind', description: 'by kind' },
    { name: 'speaker', table: 'Quote', column: 'speakerId', names: 'Actor', description: 'by speaker' },
    {
      name: 'mentioned',
      table: 'Quote',
      column: 'actorId',
      links: { table: 'QuotedActor', key: 'quoteId' },
      names: 'Actor',
      description: 'by whom they speak of, each counted for everyone it speaks of',
    },
    {
      name: 'outlet',
      table: 'Quote',
      column: 'outletId',
      through: { table: 'Article', key: 'articleId' },
      names: 'Outlet',
      description: 'by the outlet that published them',
    },
  ],
});

const quoteOrder = orderBy({
  name: 'Quote',
  of: 'quotes',
  fields: {
    PUBLISHED: {
      description: 'When the article was published; where that is not known it counts as oldest.',
    },
  },
  usual: 'PUBLISHED',
  usually: 'newest first',
});

builder.queryFields((t) => ({
  quote: t.prismaField({
    type: QuoteNode,
    nullable: true,
    description: 'One quote; null where there is none with this id.',
    args: { id: t.arg.globalID({ required: true, description: 'The id of a `Quote`.' }) },
    ...lookup(QuoteNode, ({ id }: { id: GlobalId }) => ({ id: idOf('Quote', id) })),
  }),
  quotes: t.field(
    listField({
      type: QuoteConnection,
      description: 'What people are quoted as saying, newest first.',
      filter: QuoteFilter,
      order: quoteOrder,
      list: (of, { direction }) => allQuotes(of, direction),
    }),
  ),
}));
