import type { Span } from '../../text/span.ts';
import type { EntityKind, Found, MentionForm } from '../document.ts';

/** A mention while it is worked out: its words, and the one that heads it. */
export interface Candidate extends Span, Found {
  /** Tokens [first, endToken). */
  readonly first: number;
  readonly endToken: number;
  /** The token that the rest hangs on. */
  readonly head: number;
  readonly kind: EntityKind;
  readonly form: MentionForm;
  /** As shown: white space joined. */
  readonly text: string;
}
