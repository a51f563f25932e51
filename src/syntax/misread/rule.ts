/** What a rule is told of a sentence, and what it answers, where a tagger takes words for others. */

/** A sentence as it is tagged so far. */
export interface TaggedSentence {
  /** In words. */
  readonly length: number;
  /** The word at an index from 0; '' where there is none. */
  readonly form: (word: number) => string;
  /** Its Penn tag; '' where there is none. */
  readonly xpos: (word: number) => string;
}

/** The tags that words may be given instead. */
export type MendedTag = 'NN' | 'NNS' | 'NNP' | 'RP' | 'TO' | 'VB' | 'VBD' | 'VBN' | 'VBP' | 'VBZ';

/** A word (from 0), and what it must be. */
export interface Mended {
  readonly word: number;
  readonly as: MendedTag;
}

/** A rule for words of certain forms or of a certain tag. */
export interface WordRule {
  readonly name: string;
  /** The words that it looks at; all others are passed over. */
  readonly forms?: ReadonlySet<string>;
  readonly xpos?: string;
  readonly mend: (sentence: TaggedSentence, word: number) => readonly Mended[];
}

/** A rule for a sentence that has no finite verb, which answers with its verb; null where it finds none. */
export interface VerbRule {
  readonly name: string;
  readonly mend: (sentence: TaggedSentence) => Mended | null;
}

/** Tags of a verb that needs no other. */
export const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
/** Tags of what may stand in a noun phrase before or after its noun. */
export const IN_NOUN_PHRASE = /^(?:DT|JJ|NNP?S?|POS|CD)$/;
