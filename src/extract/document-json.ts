import type { Span } from '../text/span.ts';
import type { Document, EventMention, Quote, TimeExpression } from './document.ts';
import { participantsOf } from './event-participants.ts';

export interface JsonLineOptions {
  /** Adds `sentences` and `tokens`. */
  readonly tokens?: boolean;
}

/**
 * A document as one line of JSON, without the line break: what `dateline extract` prints and other programs read.
 * Offsets are UTF-16 code units into the text. Fields may be added, none is ever taken away or renamed.
 */
export function jsonLineFromDocument(
  id: string,
  document: Document,
  { tokens = false }: JsonLineOptions = {},
): string {
  return JSON.stringify({
    id,
    mentions: document.mentions.map(({ start, end, kind, form, actor, confidence }) => ({
      start,
      end,
      kind,
      form,
      actor,
      confidence,
    })),
    actors: document.actors.map(({ key, name, kind, aliases }) => ({ key, name, kind, aliases })),
    quotes: document.quotes.map(quoteJson),
    times: document.times.map(timeJson),
    events: document.events.map(eventJson),
    w5h1: document.w5h1,
    ...(tokens ? tokenLayers(document) : {}),
  });
}

function quoteJson({ kind, content, speaker, cue, confidence }: Quote) {
  return {
    kind,
    content: content.map(spanJson),
    speaker: speaker && { actor: speaker.actor, ...spanJson(speaker) },
    cue: cue && spanJson(cue),
    confidence,
  };
}

function timeJson({ start, end, type, value, confidence }: TimeExpression) {
  return { start, end, type, value, confidence };
}

function eventJson(event: EventMention) {
  const { type, trigger, realis, date, place, main, confidence } = event;
  return {
    type,
    trigger: spanJson(trigger),
    realis,
    participants: participantsOf(event).map(({ actor, role, stated, span }) => ({
      actor,
      role,
      stated,
      start: span?.start ?? null,
      end: span?.end ?? null,
    })),
    date: date && { start: date.from, end: date.until, precision: date.precision },
    place: place && { actor: place.actor, ...spanJson(place) },
    main,
    confidence,
  };
}

function tokenLayers({ sentences, tokens }: Document) {
  return {
    sentences: sentences.map(({ start, end }) => [start, end]),
    tokens: tokens.map(({ start, end, lemma, upos, xpos, head, deprel }) => ({
      start,
      end,
      lemma,
      upos,
      xpos,
      head,
      deprel,
    })),
  };
}

function spanJson({ start, end }: Span): Span {
  return { start, end };
}
