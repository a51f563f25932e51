/** Layers whose single records are judged. */
export const JUDGED_LAYERS = ['names', 'quotes', 'speakers', 'times', 'events'] as const;

export type JudgedLayer = (typeof JUDGED_LAYERS)[number];

/** What became of one record: found and right, found and wrong, found where nothing is, or missed. */
export interface Verdict {
  readonly layer: JudgedLayer;
  /** Offset of the record in its text. */
  readonly start: number;
  /** What was found there, for a reader; null where a record was missed. */
  readonly found: string | null;
  /** What is annotated there; null where nothing is. */
  readonly wanted: string | null;
  /** The found record's; null for a missed record and for a layer without confidences. */
  readonly confidence: number | null;
  readonly isRight: boolean;
}
