import type { Realis } from '../document.ts';

/** Whether an event came to pass. Without a realis there is no event: a possibility, a wish, a condition. */
export interface Standing {
  readonly realis: Realis | null;
  /** The word that makes it a plan: "plan" of "plan to meet"; -1 where there is none. */
  readonly plan: number;
}

export const ACTUAL: Standing = { realis: 'ACTUAL', plan: -1 };
export const NO_EVENT: Standing = { realis: null, plan: -1 };
export const NEGATED: Standing = { realis: 'NEGATED', plan: -1 };
export const ALLEGED: Standing = { realis: 'ALLEGED', plan: -1 };
export const PLANNED: Standing = { realis: 'PLANNED', plan: -1 };
export const PROPOSED: Standing = { realis: 'PROPOSED', plan: -1 };

/** How many words up the tree a standing is looked for. */
export const DEEPEST = 12;
