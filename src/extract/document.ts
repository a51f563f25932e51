import type { EventType } from '../lexicon/event-frame.ts';
import type { Sentence, Token } from '../syntax/token.ts';
import type { Span } from '../text/span.ts';
import type { Place } from './gazetteer/place.ts';

/** What is known of an article beside its text; every field as its publisher states it. */
export interface Metadata {
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** ISO 8601 date, or date-time with offset; relative times count from its local day. */
  readonly publishedAt?: string;
  /** BCP 47; where absent it is guessed from the text. */
  readonly language?: string;
}

export type EntityKind = 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'GROUP' | 'OTHER';
export type ActorKind = EntityKind | 'COUNTRY';
export type MentionForm = 'NAME' | 'NOMINAL' | 'PRONOUN' | 'DEMONYM' | 'METONYM';
export type QuoteKind = 'DIRECT' | 'MIXED' | 'INDIRECT';
export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type Precision =
  | 'MINUTE'
  | 'HOUR'
  | 'DAY'
  | 'WEEK'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR'
  | 'DECADE'
  | 'INTERVAL'
  | 'VAGUE';
/** What a date was resolved on. */
export type DateBasis = 'STATED' | 'PUBLICATION' | 'NARRATED' | 'INHERITED';
export type Realis = 'ACTUAL' | 'PLANNED' | 'PROPOSED' | 'ALLEGED' | 'NEGATED';
export type ParticipantRole = 'AGENT' | 'RECIPIENT' | 'LOCATION' | 'OTHER';
export type { EventType };

/** How a record came about: the rule that produced it, and how sure it is. */
export interface Found {
  /** Name of the rule, for example `quote.cue-after`. */
  readonly rule: string;
  /** Between 0 and 1: the share of such records that are exactly right. */
  readonly confidence: number;
}

/** Days, ISO `YYYY-MM-DD`, both inclusive; null where that side is open or not known. */
export interface DateRange {
  readonly from: string | null;
  readonly until: string | null;
  readonly precision: Precision;
}

/** A time expression as TIMEX3 has it (ISO-TimeML). */
export interface TimeExpression extends Span, Found {
  readonly type: TimeType;
  /** TIMEX3 value (`2025-02-27`, `2024-11`, `PT6H`, `FUTURE_REF`); null where nothing resolves it. */
  readonly value: string | null;
  readonly range: DateRange | null;
  readonly basis: DateBasis | null;
}

/** One place where words refer to something. */
export interface Mention extends Span, Found {
  readonly kind: EntityKind;
  readonly form: MentionForm;
  /** Key of the actor of this document that it refers to; null where it is not known or none. */
  readonly actor: string | null;
}

/** A person, organization, place, country or group that this document's mentions refer to. */
export interface Actor {
  /** Unique within its document. */
  readonly key: string;
  /** The fullest form that stands in the text. */
  readonly name: string;
  readonly kind: ActorKind;
  /** Every other form of the name that stands in the text, in order of appearance. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-3 of the country that it is, or that the text says it belongs to. */
  readonly country: string | null;
  /** Where it lies, for a PLACE or COUNTRY that the gazetteer knows. */
  readonly place: Place | null;
  /** Whether it has a name, or is only described ("farmers from both valleys"). */
  readonly named: boolean;
}

/** A post or function that the text states of an actor. */
export interface Role extends Span, Found {
  /** Key of whose it is. */
  readonly actor: string;
  /** As stated, without the country before it: "Foreign Ministry spokeswoman". */
  readonly title: string;
  /** Key of the organization, where the text states it. */
  readonly organization: string | null;
  /** Key of the country, where the text states it. */
  readonly country: string | null;
}

/** Who said it: the full noun phrase, and the actor that it refers to. */
export interface Speaker extends Span {
  readonly actor: string | null;
}

export interface Quote extends Found {
  readonly kind: QuoteKind;
  /** One span, or several where the cue breaks the quotation; in text order. */
  readonly content: readonly Span[];
  readonly speaker: Speaker | null;
  /** The word or words that say that it was said. */
  readonly cue: Span | null;
  /** Dictionary form of the cue's verb or noun: "say", "statement". */
  readonly cueLemma: string | null;
  /** When it was said, where the text tells. */
  readonly saidOn: (DateRange & { readonly basis: DateBasis }) | null;
  /** Keys of the actors that its content mentions, in order. */
  readonly mentioned: readonly string[];
  /** Keys of the events that its content reports. */
  readonly events: readonly string[];
}

export interface Participant {
  readonly actor: string | null;
  readonly role: ParticipantRole;
  /** False where the text implies it ("both sides agreed": the two that met). */
  readonly stated: boolean;
  /** The phrase that names it, for a stated one. */
  readonly span: Span | null;
}

export interface EventDate extends DateRange {
  readonly basis: DateBasis;
  /** The time expression that says so, where there is one in the text. */
  readonly span: Span | null;
}

export interface EventPlace extends Span {
  readonly actor: string | null;
}

/** One report of an event: the words that show it, and the sentence they stand in. */
export interface EventReport {
  readonly trigger: Span;
  /** Index of the sentence. */
  readonly sentence: number;
}

/** Something that happened, will, might or is said to have; joined over its reports in this article. */
export interface EventMention extends Found {
  /** Unique within its document. */
  readonly key: string;
  readonly type: EventType;
  readonly realis: Realis;
  readonly trigger: Span;
  /** Every report, the trigger's own first. */
  readonly reports: readonly EventReport[];
  readonly participants: readonly Participant[];
  readonly date: EventDate | null;
  readonly place: EventPlace | null;
  /** Key of the event that this is part of. */
  readonly partOf: string | null;
  /** Whether it is what the article is about. */
  readonly main: boolean;
}

/** The main event in phrases of the text, what happened perhaps in words of the headline that all stand in the text. */
export interface W5h1 {
  readonly who: string | null;
  readonly what: string | null;
  readonly when: string | null;
  readonly where: string | null;
}

/** One article's text and every layer derived from it, each in text order. */
export interface Document {
  readonly text: string;
  readonly metadata: Metadata;
  /** BCP 47, given or guessed; `und` where it can't be told. */
  readonly language: string;
  readonly extractorVersion: string;
  /** What a page adds to the story: related links, captions, share lines. */
  readonly furniture: readonly Span[];
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly times: readonly TimeExpression[];
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly roles: readonly Role[];
  readonly quotes: readonly Quote[];
  readonly events: readonly EventMention[];
  readonly w5h1: W5h1;
}
