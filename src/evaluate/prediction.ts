import type { Range } from './corpus.ts';

interface Place {
  readonly start: number | null;
  readonly end: number | null;
}

/** What `dateline extract` prints for a document, as far as it is scored. */
export interface Prediction {
  readonly id: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: string;
    readonly form: string;
    readonly actor: string | null;
    readonly confidence: number;
  }[];
  readonly quotes: readonly {
    readonly kind: string;
    readonly content: readonly { readonly start: number; readonly end: number }[];
    readonly speaker: (Place & { readonly actor: string | null }) | null;
    readonly cue: Place | null;
    readonly confidence: number;
  }[];
  readonly times: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly value: string | null;
    readonly confidence: number;
  }[];
  readonly events: readonly {
    readonly type: string;
    readonly trigger: Place;
    readonly realis: string;
    readonly participants: readonly (Place & { readonly actor: string | null; readonly role: string })[];
    readonly date: {
      readonly start: string | null;
      readonly end: string | null;
      readonly precision: string;
    } | null;
    readonly confidence: number;
  }[];
  readonly w5h1: Readonly<Record<string, string | null>>;
}

/** The range of something that may not stand in the text. */
export function rangeOf(place: Place | null | undefined): Range | null {
  return place && place.start !== null && place.end !== null ? [place.start, place.end] : null;
}
