import { encodeGlobalId } from '../../store/global-id.ts';
import { type Annotate, annotator } from './annotation.ts';
import type { ArticleRecord, QuoteRecord, ReportRecord } from './article-record.ts';
import { grouped } from './grouped.ts';
import { actorNodes, geoOf, reference } from './json-ld-actor.ts';
import { known } from './known.ts';
import { urnOf } from './urn.ts';

const CONTEXT = [
  'https://schema.org',
  {
    oa: 'http://www.w3.org/ns/oa#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    'oa:start': { '@type': 'xsd:nonNegativeInteger' },
    'oa:end': { '@type': 'xsd:nonNegativeInteger' },
  },
] as const;

/**
 * An article as JSON-LD in schema.org's vocabulary: a NewsArticle whose parts are Quotations and which mentions people,
 * organizations, places and Events; where each stands is said by Web Annotation's selectors. What is not known is left out.
 */
export function jsonLdFrom(article: ArticleRecord): object {
  const annotate = annotator(article);
  const reports = grouped(article.events, (report) => report.event.id);
  const mains = new Set(article.events.filter(({ main }) => main).map(({ event }) => event.id));
  return known({
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    '@id': urnOf('Article', article.id),
    identifier: encodeGlobalId('Article', article.id),
    url: article.url,
    headline: article.title,
    datePublished: article.publishedAt ?? article.publishedOn,
    inLanguage: article.language,
    wordCount: article.wordCount,
    publisher: article.outlet && {
      '@type': 'Organization',
      '@id': urnOf('Outlet', article.outlet.id),
      name: article.outlet.name,
    },
    articleBody: article.text,
    about: [...mains].map((id) => reference('Event', id)),
    mentions: [...actorNodes(article, annotate), ...eventNodes(article, reports, annotate)],
    hasPart: article.quotes.map((quote) => quotationNode(quote, annotate)),
  });
}

function quotationNode(quote: QuoteRecord, annotate: Annotate): object {
  const { id, text, kind, spans, speakerId, speakerAs } = quote;
  return known({
    '@type': 'Quotation',
    '@id': urnOf('Quote', id),
    identifier: encodeGlobalId('Quote', id),
    text,
    keywords: [term('QuoteKind', kind)],
    // A Role between a property and its value says more of the two: here, what the article calls the speaker.
    spokenByCharacter:
      speakerId &&
      known({
        '@type': 'Role',
        roleName: speakerAs,
        spokenByCharacter: reference('Actor', speakerId),
      }),
    dateCreated: quote.saidPrecision === 'DAY' ? quote.saidFrom : null,
    mentions: [
      ...quote.mentioned.map(({ actorId }) => reference('Actor', actorId)),
      ...quote.events.map(({ eventId }) => reference('Event', eventId)),
    ],
    ...annotate([{ ...quote, spans }]),
  });
}

/** The events that an article reports, each once, with every place where it does. */
function eventNodes(
  article: ArticleRecord,
  reports: ReadonlyMap<string, readonly ReportRecord[]>,
  annotate: Annotate,
): readonly object[] {
  const participants = grouped(article.participants, (participant) => participant.eventId);
  return [...reports.values()].flatMap((ofEvent) => {
    const [first] = ofEvent;
    return first ? eventNode(first.event, participants.get(first.event.id) ?? [], ofEvent, annotate) : [];
  });
}

function eventNode(
  event: ReportRecord['event'],
  participants: readonly ArticleRecord['participants'][number][],
  reports: readonly ReportRecord[],
  annotate: Annotate,
): object {
  return known({
    '@type': 'Event',
    '@id': urnOf('Event', event.id),
    identifier: encodeGlobalId('Event', event.id),
    name: event.title,
    keywords: [term('EventType', event.type), term('Realis', event.realis)],
    eventStatus: event.realis === 'PLANNED' ? { '@id': 'schema:EventScheduled' } : null,
    startDate: event.from,
    endDate: event.until,
    location: locationOf(event),
    about: participants.flatMap(({ role, actorId }) =>
      actorId === null ? [] : { '@type': 'Role', roleName: role, about: reference('Actor', actorId) },
    ),
    ...annotate(
      reports.map((report) => ({
        ...report,
        spans: [{ start: report.triggerStart, end: report.triggerEnd }],
      })),
    ),
  });
}

/** The place that the text names, or the gazetteer's; of an organization, its name: schema.org expects a place there. */
function locationOf({ place, placeActor }: ReportRecord['event']): object | string | null {
  if (placeActor?.kind === 'PLACE' || placeActor?.kind === 'COUNTRY')
    return reference('Actor', placeActor.id);
  if (place) {
    return { '@type': 'Place', '@id': urnOf('Place', place.id), name: place.name, geo: geoOf(place) };
  }
  return placeActor?.name ?? null;
}

/** A value of one of the graph's enumerations. */
function term(inDefinedTermSet: string, termCode: string): object {
  return {
    '@type': 'DefinedTerm',
    termCode,
    name: termCode,
    inDefinedTermSet: urnOf('enum', inDefinedTermSet),
  };
}
