import type { Quote } from '../extract/document.ts';
import type { ArticleRecords } from '../store/article-records.ts';
import { displayText } from '../text/display.ts';
import { actorIdOf, type LinkedArticle, sentenceIdAt, spanIds } from './linked-article.ts';

type QuoteRecords = Pick<ArticleRecords, 'quotes' | 'quoteSpans' | 'quotedActors' | 'quotedEvents'>;

/** Quotes with their content spans, and the actors and events that they speak of. */
export function quoteRecords(article: LinkedArticle, eventIds: ReadonlyMap<string, string>): QuoteRecords {
  const idOf = spanIds(article.id, 'quote');
  const identified = article.document.quotes
    .filter((quote) => quote.content.length > 0)
    .map((quote) => ({ quote, id: idOf(...quote.content) }));
  return {
    quotes: identified.map(({ quote, id }) => quoteRecord(article, quote, id)),
    quoteSpans: identified.flatMap(({ quote, id }) =>
      quote.content.map(({ start, end }, index) => ({ quoteId: id, index, start, end })),
    ),
    quotedActors: identified.flatMap(({ quote, id }) =>
      known(quote.mentioned, (key) => actorIdOf(article, key)).map((actorId) => ({
        quoteId: id,
        actorId,
        published: article.published,
        speakerId: actorIdOf(article, quote.speaker?.actor ?? null),
      })),
    ),
    quotedEvents: identified.flatMap(({ quote, id }) =>
      known(quote.events, (key) => eventIds.get(key) ?? null).map((eventId) => ({ quoteId: id, eventId })),
    ),
  };
}

function quoteRecord(article: LinkedArticle, quote: Quote, id: string): ArticleRecords['quotes'][number] {
  const { text } = article.document;
  const { content, speaker, cue, saidOn } = quote;
  const start = content[0]?.start ?? 0;
  return {
    id,
    articleId: article.id,
    sentenceId: sentenceIdAt(article, { start }),
    published: article.published,
    kind: quote.kind,
    text: content.map((span) => displayText(text, span)).join(' '),
    start,
    end: content.at(-1)?.end ?? start,
    cueStart: cue?.start ?? null,
    cueEnd: cue?.end ?? null,
    cue: cue && displayText(text, cue),
    cueLemma: quote.cueLemma,
    speakerId: actorIdOf(article, speaker?.actor ?? null),
    speakerStart: speaker?.start ?? null,
    speakerEnd: speaker?.end ?? null,
    speakerAs: speaker && displayText(text, speaker),
    saidFrom: saidOn?.from ?? null,
    saidUntil: saidOn?.until ?? null,
    saidPrecision: saidOn?.precision ?? null,
    saidBasis: saidOn?.basis ?? null,
    said: saidDay(saidOn) ?? article.published,
    rule: quote.rule,
    confidence: quote.confidence,
  };
}

/** The day on which it was said, where the text tells it to the day. */
function saidDay(saidOn: Quote['saidOn']): string | null {
  return saidOn && TO_THE_DAY.has(saidOn.precision) ? saidOn.from : null;
}

const TO_THE_DAY: ReadonlySet<string> = new Set(['MINUTE', 'HOUR', 'DAY']);

function known(keys: readonly string[], idOf: (key: string) => string | null): readonly string[] {
  return [...new Set(keys.map(idOf))].filter((id) => id !== null);
}
