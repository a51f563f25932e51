import type { Span } from '../text/span.ts';

/** The universal parts of speech of Universal Dependencies 2. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One word or mark, with its place in the sentence's dependency tree (Universal Dependencies 2). */
export interface Token extends Span {
  /** The word as read, with the line break of a word that a page broke left out. */
  readonly form: string;
  /** Dictionary form, lower case but for proper names. */
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag. */
  readonly xpos: string;
  /** Index of the head among the document's tokens; -1 for the root of a sentence. */
  readonly head: number;
  /** Universal relation to the head, with its English subtype (`nsubj:pass`, `obl:unmarked`). */
  readonly deprel: string;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** A sentence: its span from the first token's start to the last token's end, and its tokens' range. */
export interface Sentence extends Span {
  readonly firstToken: number;
  /** One past the last token. */
  readonly endToken: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

/** What the language model makes of a text: sentences and tokens, both in text order. */
export interface Syntax {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}
