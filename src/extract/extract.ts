import { analyze } from '../syntax/analyze.ts';
import { findFurniture } from '../text/furniture.ts';
import { guessLanguage, UNDETERMINED } from '../text/language.ts';
import { findParagraphs } from '../text/paragraphs.ts';
import { findActors } from './actors/find-actors.ts';
import { keepActing } from './actors/keep-acting.ts';
import { linkFirstPersons } from './coreference/first-person.ts';
import type { Document, EventMention, Metadata, Quote } from './document.ts';
import { findEvents } from './events/find-events.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { withReportedEvents } from './reported-events.ts';
import { findTimes } from './times/find-times.ts';
import { EXTRACTOR_VERSION } from './version.ts';
import { w5h1Of } from './w5h1.ts';

/**
 * Derives every layer from an article's text. Pure: the same text and metadata give the same document on any machine.
 * A text in another language than English has sentences and tokens, and no records.
 *
 * @param text the article as it was read; every span of the document is a half-open range of its UTF-16 code units
 * @param said what the publisher says of it, null counting as nothing; without `publishedAt` relative times stay unresolved
 */
export function extract(text: string, said: Metadata = {}): Document {
  const metadata = withoutNulls(said);
  const language = metadata.language ?? guessLanguage(text);
  const all = findParagraphs(text);
  const furniture = findFurniture(text, all);
  const added = new Set(furniture.map(({ start }) => start));
  const paragraphs = all.filter(({ start }) => !added.has(start));
  const syntax = analyze(text, paragraphs);
  const page = {
    text,
    metadata,
    language,
    extractorVersion: EXTRACTOR_VERSION,
    furniture,
    paragraphs,
    ...syntax,
  };
  if (!isReadable(language)) return { ...page, ...NOTHING_FOUND };

  const times = findTimes(text, syntax, metadata);
  const found = findActors(text, syntax, furniture);
  const quotes = findQuotes({ text, paragraphs, furniture, syntax, times, mentions: found.mentions });
  const linked = { ...found, mentions: linkFirstPersons(found.mentions, { text, quotes, ...found }) };
  const layers = { text, metadata, furniture, syntax, times, quotes, ...linked };
  const events = findEvents(layers);
  return {
    ...page,
    ...keepActing(linked, actingIn(quotes, events)),
    times,
    quotes: withReportedEvents(quotes, events),
    events,
    w5h1: w5h1Of(layers, events),
  };
}

/** JSON and databases have null for what is not known, and JavaScript lets it in. */
function withoutNulls(metadata: Metadata): Metadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== null));
}

const NOTHING_FOUND = {
  times: [],
  mentions: [],
  actors: [],
  roles: [],
  quotes: [],
  events: [],
  w5h1: { who: null, what: null, when: null, where: null },
};

function isReadable(language: string): boolean {
  return language === UNDETERMINED || /^en\b/i.test(language);
}

/** Keys of those who speak or take part. */
function actingIn(quotes: readonly Quote[], events: readonly EventMention[]): ReadonlySet<string> {
  const speakers = quotes.map((quote) => quote.speaker?.actor);
  const participants = events.flatMap((event) => event.participants.map(({ actor }) => actor));
  const places = events.map((event) => event.place?.actor);
  return new Set([...speakers, ...participants, ...places].filter((key) => key != null));
}
