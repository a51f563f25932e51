import type { Actor, Document, EventMention, Quote } from '../../src/extract/document.ts';
import { displayText } from '../../src/text/display.ts';
import type { Span } from '../../src/text/span.ts';
import { alignActors } from './align-actors.ts';
import type { DateShift } from './date-shift.ts';
import type { Pair } from './same-record.ts';
import {
  isSameActor,
  isSameEvent,
  isSameMention,
  isSameQuote,
  isSameRole,
  isSameTime,
} from './same-record.ts';

/** What a graph becomes when its text is written otherwise. */
export interface Correspondence {
  readonly moved: (span: Span) => Span;
  readonly countries: ReadonlyMap<string, string>;
  readonly shift: DateShift;
}

export interface LayerComparison {
  readonly layer: string;
  /** Records that both graphs have. */
  readonly same: number;
  /** Records of the larger of the two layers. */
  readonly of: number;
  /** Records that only one has, in words. */
  readonly onlyBase: readonly string[];
  readonly onlyOther: readonly string[];
}

interface Layer<Item> {
  readonly name: string;
  readonly of: (document: Document) => readonly Item[];
  readonly isSame: (pair: Pair, a: Item, b: Item) => boolean;
  readonly shown: (document: Document, item: Item) => string;
}

/** Compares two graphs layer by layer: which records of one are those of the other, moved. */
export function compareDocuments(
  base: Document,
  other: Document,
  correspondence: Correspondence,
): readonly LayerComparison[] {
  const pair: Pair = {
    ...correspondence,
    base,
    other,
    actorOf: alignActors(base, other, correspondence.moved),
  };
  return [
    compareLayer(pair, {
      name: 'mentions',
      of: (document) => document.mentions,
      isSame: isSameMention,
      shown: (document, item) => `${shownSpan(document, item)} ${item.kind} ${item.form} ${item.actor}`,
    }),
    compareLayer(pair, {
      name: 'actors',
      of: (document) => document.actors,
      isSame: isSameActor,
      shown: (_document, item) => shownActor(item),
    }),
    compareLayer(pair, {
      name: 'roles',
      of: (document) => document.roles,
      isSame: isSameRole,
      shown: (document, item) =>
        `${shownSpan(document, item)} of ${item.actor}, ${item.organization}, ${item.country}`,
    }),
    compareLayer(pair, {
      name: 'times',
      of: (document) => document.times,
      isSame: isSameTime,
      shown: (document, item) =>
        `${shownSpan(document, item)} ${item.type} ${item.value} ${JSON.stringify(item.range)}`,
    }),
    compareLayer(pair, {
      name: 'quotes',
      of: (document) => document.quotes,
      isSame: isSameQuote,
      shown: shownQuote,
    }),
    compareLayer(pair, {
      name: 'events',
      of: (document) => document.events,
      isSame: isSameEvent,
      shown: shownEvent,
    }),
  ];
}

/** The share of all records, of every layer, that are the same. */
export function shareSame(layers: readonly LayerComparison[]): number {
  const same = layers.reduce((total, layer) => total + layer.same, 0);
  const of = layers.reduce((total, layer) => total + layer.of, 0);
  return of === 0 ? 1 : same / of;
}

function compareLayer<Item>(pair: Pair, layer: Layer<Item>): LayerComparison {
  const base = layer.of(pair.base);
  const other = layer.of(pair.other);
  const left = [...other];
  const onlyBase: Item[] = [];
  for (const item of base) {
    const at = left.findIndex((candidate) => layer.isSame(pair, item, candidate));
    if (at === -1) onlyBase.push(item);
    else left.splice(at, 1);
  }
  return {
    layer: layer.name,
    same: base.length - onlyBase.length,
    of: Math.max(base.length, other.length),
    onlyBase: onlyBase.map((item) => layer.shown(pair.base, item)),
    onlyOther: left.map((item) => layer.shown(pair.other, item)),
  };
}

function shownSpan(document: Document, span: Span | null): string {
  return span === null ? '-' : `"${displayText(document.text, span)}"`;
}

function shownActor(actor: Actor): string {
  return `${actor.key} ${actor.name} ${actor.kind} ${actor.country} [${actor.aliases.join('; ')}]`;
}

function shownQuote(document: Document, quote: Quote): string {
  const content = quote.content.map((span) => shownSpan(document, span)).join(' + ');
  const speaker = `${shownSpan(document, quote.speaker)} ${quote.speaker?.actor ?? null}`;
  return `${quote.kind} ${content} | ${shownSpan(document, quote.cue)} | ${speaker} | ${JSON.stringify(quote.saidOn)}`;
}

function shownEvent(document: Document, event: EventMention): string {
  const participants = event.participants.map(
    ({ role, actor, stated, span }) => `${role}${stated ? '' : '?'} ${shownSpan(document, span)} ${actor}`,
  );
  const where = `at ${shownSpan(document, event.place)} ${event.place?.actor ?? null}`;
  const when = event.date === null ? '-' : `${event.date.from}/${event.date.until} ${event.date.basis}`;
  const what = `${event.type} ${event.realis}${event.main ? ' main' : ''} ${shownSpan(document, event.trigger)}`;
  return `${what} | ${participants.join(', ')} | ${when} | ${where}`;
}
