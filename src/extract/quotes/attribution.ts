import type { Span } from '../../text/span.ts';
import type { Cue } from './cue.ts';
import type { Phrase } from './phrase.ts';

/** Something said, with the words that say so and who said it, before the speaker is looked up among the actors. */
export interface Attribution {
  readonly rule: string;
  readonly content: readonly Span[];
  /** Null for a quotation that only its neighbors attribute. */
  readonly cue: CueWords | null;
  readonly speaker: Phrase | null;
}

/** The cue as it is stored: a verb, a noun, "according to", or a colon. */
interface CueWords {
  readonly span: Span;
  readonly lemma: string;
  readonly token: number;
}

export function cueWords(cue: Cue): CueWords {
  return { span: cue.span, lemma: cue.lemma, token: cue.token };
}
