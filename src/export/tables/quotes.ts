import type { Database } from '../../store/database.ts';
import { encodeGlobalId } from '../../store/global-id.ts';
import { displayText } from '../../text/display.ts';
import { tableOf } from '../table.ts';
import { ARTICLE, articleColumns, provenanceColumns } from './provenance-columns.ts';

/** A quote each: what was said, who said it, of whom, and where it stands. */
export const quotes = tableOf(500, readQuotes, [
  {
    name: 'id',
    type: 'text',
    description: 'the id of the `Quote` in the graph',
    value: (quote) => encodeGlobalId('Quote', quote.id),
  },
  ...articleColumns(),
  {
    name: 'speakerId',
    type: 'text',
    description: 'the id of the `Actor` who said it; empty where that is not known',
    value: ({ speaker }) => speaker && encodeGlobalId('Actor', speaker.id),
  },
  {
    name: 'speaker',
    type: 'text',
    description: 'the name of the speaker',
    value: ({ speaker }) => speaker?.name ?? null,
  },
  {
    name: 'speakerKind',
    type: 'text',
    description: 'the `ActorKind` of the speaker',
    value: ({ speaker }) => speaker?.kind ?? null,
  },
  {
    name: 'speakerAs',
    type: 'text',
    description: 'what the article calls the speaker there',
    value: (quote) => quote.speakerAs,
  },
  { name: 'cue', type: 'text', description: 'the words that say that it was said', value: (q) => q.cue },
  {
    name: 'cueLemma',
    type: 'text',
    description: 'the same in dictionary form: `say`',
    value: (quote) => quote.cueLemma,
  },
  { name: 'kind', type: 'text', description: 'its `QuoteKind`', value: (quote) => quote.kind },
  {
    name: 'text',
    type: 'text',
    description: 'what was said, with the line breaks and page gaps of the article closed',
    value: (quote) => quote.text,
  },
  {
    name: 'content',
    type: 'texts',
    description: 'the same in its parts, where words that say so stand between them; else one',
    value: (quote) => quote.content,
  },
  {
    name: 'saidFrom',
    type: 'day',
    description: 'the first day on which it may have been said',
    value: (quote) => quote.saidFrom,
  },
  {
    name: 'saidUntil',
    type: 'day',
    description: 'the last such day, itself included',
    value: (quote) => quote.saidUntil,
  },
  {
    name: 'saidPrecision',
    type: 'text',
    description: 'how exactly the text tells it: a `Precision`',
    value: (quote) => quote.saidPrecision,
  },
  {
    name: 'saidBasis',
    type: 'text',
    description: 'what those days rest on: a `DateBasis`',
    value: (quote) => quote.saidBasis,
  },
  {
    name: 'mentionedIds',
    type: 'texts',
    description: 'the ids of the actors that it speaks of',
    value: ({ mentioned }) => mentioned.map(({ actor }) => encodeGlobalId('Actor', actor.id)),
  },
  {
    name: 'mentioned',
    type: 'texts',
    description: 'their names, in the same order',
    value: ({ mentioned }) => mentioned.map(({ actor }) => actor.name),
  },
  {
    name: 'eventIds',
    type: 'texts',
    description: 'the ids of the events that it speaks of',
    value: ({ events }) => events.map(({ eventId }) => encodeGlobalId('Event', eventId)),
  },
  ...provenanceColumns(),
]);

async function readQuotes(database: Database, ids: string[]) {
  const rows = await database.quote.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      kind: true,
      text: true,
      start: true,
      end: true,
      cue: true,
      cueLemma: true,
      speakerAs: true,
      saidFrom: true,
      saidUntil: true,
      saidPrecision: true,
      saidBasis: true,
      rule: true,
      confidence: true,
      article: { select: ARTICLE },
      speaker: { select: { id: true, name: true, kind: true } },
      mentioned: {
        select: { actor: { select: { id: true, name: true } } },
        orderBy: { actorId: 'asc' },
      },
      events: { select: { eventId: true }, orderBy: { eventId: 'asc' } },
    },
  });
  // As long as the place where it stands is what no words break: neither spans nor article need to be read for it.
  const broken = rows.filter(({ text, start, end }) => text.length < end - start);
  const parts = await partsOf(database, broken);
  return rows.map((row) => ({ ...row, content: parts.get(row.id) ?? [row.text] }));
}

type Broken = { readonly id: string; readonly article: { readonly id: string } };

/** What each of the spans says; of a quote that goes meanwhile there are none. */
async function partsOf(
  database: Database,
  quotes: readonly Broken[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const parts = new Map<string, string[]>();
  if (quotes.length === 0) return parts;
  const spans = await database.quoteSpan.findMany({
    where: { quoteId: { in: quotes.map(({ id }) => id) } },
    orderBy: { index: 'asc' },
  });
  const articles = new Map(quotes.map(({ id, article }) => [id, article.id]));
  const texts = await textsOf(database, [...new Set(articles.values())]);
  for (const { quoteId, start, end } of spans) {
    const text = texts.get(articles.get(quoteId) ?? '');
    if (text === undefined) continue;
    const part = displayText(text, { start, end });
    parts.set(quoteId, [...(parts.get(quoteId) ?? []), part]);
  }
  return parts;
}

async function textsOf(database: Database, ids: string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await database.article.findMany({
    where: { id: { in: ids } },
    select: { id: true, text: true },
  });
  return new Map(rows.map(({ id, text }) => [id, text]));
}
