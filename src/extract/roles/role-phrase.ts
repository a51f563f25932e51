import type { NameSpan } from '../mentions/name-span.ts';

/** Words [first, end) that say what the bearer of a name is: "Kestria's Foreign Ministry spokeswoman". */
export interface RolePhrase {
  readonly first: number;
  readonly end: number;
  /** The noun that is the post: "spokeswoman". */
  readonly head: number;
  readonly holder: NameSpan;
  readonly rule: string;
  readonly confidence: number;
}
