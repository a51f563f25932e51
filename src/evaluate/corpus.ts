import { readFileSync } from 'node:fs';

/** A half-open range of UTF-16 offsets, as corpora write it. */
export type Range = readonly [start: number, end: number];

export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly form?: 'NAME' | 'NOMINAL' | 'PRONOUN';
  /** Mentions of one thing share it. */
  readonly entity?: string;
  /** The bare name where the mention is a longer phrase. */
  readonly name?: Range;
  /** Another mention in it bears the same name. */
  readonly outer?: boolean;
  /** A name inside a longer name: neither right nor wrong. */
  readonly optional?: boolean;
}

export interface GoldQuote {
  readonly content: readonly Range[];
  readonly speaker: readonly Range[] | null;
  readonly cue: readonly Range[] | null;
  readonly kind: 'DIRECT' | 'MIXED' | 'INDIRECT';
  readonly isSpeech: boolean;
  readonly speakerEntity?: string;
}

export interface GoldTime {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value?: string | null;
}

export interface GoldParticipant {
  readonly start: number;
  readonly end: number;
  readonly role: string;
}

export interface GoldEvent {
  readonly trigger: Range | null;
  readonly triggers?: readonly Range[];
  readonly type?: string;
  readonly alsoType?: readonly string[];
  readonly participants?: readonly GoldParticipant[];
  /** `2016`, `2016-05`, `2016-05-03`, or an interval `a/b` with `..` for an open side. */
  readonly date?: string;
  readonly realis?: string;
  readonly optional?: boolean;
}

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly coref: boolean;
}

/** An annotated article. A layer that is absent is not annotated; an empty one is annotated and has nothing. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
  /** Names, times and events are annotated only there. */
  readonly scope?: Range;
  readonly mentions?: readonly GoldMention[];
  readonly quotes?: readonly GoldQuote[];
  readonly times?: readonly GoldTime[];
  readonly events?: readonly GoldEvent[];
  readonly w5h1?: Readonly<Record<string, readonly { readonly text: string }[]>>;
  readonly gap?: {
    readonly pronoun: { readonly text: string; readonly start: number; readonly end: number };
    readonly a: GoldName;
    readonly b: GoldName;
  };
}

/** Reads a corpus: UTF-8, one JSON record a line. Throws with the line's number where one is not JSON. */
export function readCorpus(path: string): readonly GoldDocument[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() ? [parseLine(path, line, index + 1)] : []));
}

function parseLine(path: string, line: string, number: number): GoldDocument {
  try {
    // The format is documented, not enforced: a missing layer is simply not scored.
    return JSON.parse(line) as GoldDocument;
  } catch (cause) {
    throw new Error(`${path}:${number}: not a JSON record`, { cause });
  }
}

/** Whether an annotation that starts at `start` lies in the annotated part of the text. */
export function inScope(gold: GoldDocument, start: number): boolean {
  return !gold.scope || (gold.scope[0] <= start && start < gold.scope[1]);
}
