import type {
  Actor,
  Document,
  EventMention,
  Mention,
  Participant,
  Quote,
  Role,
  TimeExpression,
} from '../../src/extract/document.ts';
import { displayText } from '../../src/text/display.ts';
import type { Span } from '../../src/text/span.ts';
import type { DateShift } from './date-shift.ts';
import { isShiftedRange, shiftedValue } from './date-shift.ts';

/** Two graphs of one story written in two ways, and what in one is what in the other. */
export interface Pair {
  readonly base: Document;
  readonly other: Document;
  readonly moved: (span: Span) => Span;
  readonly countries: ReadonlyMap<string, string>;
  readonly shift: DateShift;
  /** The actor of the other graph for the key of one of the base. */
  readonly actorOf: ReadonlyMap<string, string>;
}

export function isSameMention(pair: Pair, a: Mention, b: Mention): boolean {
  return (
    isMovedSpan(pair, a, b) && a.kind === b.kind && a.form === b.form && isSameKey(pair, a.actor, b.actor)
  );
}

/** The same names stand for it, in the same places. */
export function isSameActor(pair: Pair, a: Actor, b: Actor): boolean {
  return (
    isSameKey(pair, a.key, b.key) &&
    a.kind === b.kind &&
    a.named === b.named &&
    isSameCountry(pair, a.country, b.country) &&
    isSameName(pair, a, b)
  );
}

export function isSameRole(pair: Pair, a: Role, b: Role): boolean {
  return (
    isMovedSpan(pair, a, b) &&
    isSameKey(pair, a.actor, b.actor) &&
    isSameKey(pair, a.organization, b.organization) &&
    isSameKey(pair, a.country, b.country)
  );
}

export function isSameTime(pair: Pair, a: TimeExpression, b: TimeExpression): boolean {
  return (
    isMovedSpan(pair, a, b) &&
    a.type === b.type &&
    a.basis === b.basis &&
    shiftedValue(a.value, pair.shift) === b.value &&
    isShiftedRange(a.range, b.range, pair.shift)
  );
}

export function isSameQuote(pair: Pair, a: Quote, b: Quote): boolean {
  return (
    a.kind === b.kind &&
    a.content.length === b.content.length &&
    a.content.every((span, at) => isMovedSpan(pair, span, b.content[at] ?? null)) &&
    isMovedSpan(pair, a.cue, b.cue) &&
    isMovedSpan(pair, a.speaker, b.speaker) &&
    isSameKey(pair, a.speaker?.actor ?? null, b.speaker?.actor ?? null) &&
    isShiftedRange(a.saidOn, b.saidOn, pair.shift)
  );
}

export function isSameEvent(pair: Pair, a: EventMention, b: EventMention): boolean {
  return (
    isMovedSpan(pair, a.trigger, b.trigger) &&
    a.type === b.type &&
    a.realis === b.realis &&
    a.main === b.main &&
    isMovedSpan(pair, a.place, b.place) &&
    isSameKey(pair, a.place?.actor ?? null, b.place?.actor ?? null) &&
    isShiftedRange(a.date, b.date, pair.shift) &&
    a.participants.length === b.participants.length &&
    a.participants.every((participant) =>
      b.participants.some((one) => isSameParticipant(pair, participant, one)),
    )
  );
}

function isSameParticipant(pair: Pair, a: Participant, b: Participant): boolean {
  return (
    a.role === b.role &&
    a.stated === b.stated &&
    isMovedSpan(pair, a.span, b.span) &&
    isSameKey(pair, a.actor, b.actor)
  );
}

function isMovedSpan(pair: Pair, a: Span | null, b: Span | null): boolean {
  if (a === null || b === null) return a === b;
  const moved = pair.moved(a);
  return moved.start === b.start && moved.end === b.end;
}

function isSameKey(pair: Pair, a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : pair.actorOf.get(a) === b;
}

function isSameCountry(pair: Pair, a: string | null, b: string | null): boolean {
  return a === null ? b === null : (pair.countries.get(a) ?? a) === b;
}

/** Names are forms that stand in the text: where the base has one, the other has what stands there now. */
function isSameName(pair: Pair, a: Actor, b: Actor): boolean {
  return (
    renamed(pair, a.name).has(b.name) && a.aliases.every((alias) => hasOneOf(b.aliases, renamed(pair, alias)))
  );
}

function hasOneOf(names: readonly string[], wanted: ReadonlySet<string>): boolean {
  return names.some((name) => wanted.has(name));
}

function renamed(pair: Pair, name: string): ReadonlySet<string> {
  const pattern = new RegExp(name.split(' ').map(escaped).join('\\s*'), 'g');
  const places = [...pair.base.text.matchAll(pattern)];
  const shown = places.map((place) =>
    displayText(pair.other.text, pair.moved({ start: place.index, end: place.index + place[0].length })),
  );
  return new Set(shown);
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/['"‘’“”]/g, '[\'"‘’“”]');
}
