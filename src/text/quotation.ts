import type { Span } from './span.ts';

/** Words between quotation marks; its span holds the marks. */
export interface Quotation extends Span {
  /** One span a paragraph, each with the marks that stand in it: a long quotation repeats its opening mark. */
  readonly parts: readonly Span[];
  readonly style: 'double' | 'single';
  /** 0 for an outermost one, 1 for one inside it, and so on. */
  readonly depth: number;
  /** False where the closing mark is missing: it then ends with its paragraph. */
  readonly closed: boolean;
}
