import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface GoldActor {
  readonly id: string;
  readonly canonicalName: string;
  readonly kind: 'person' | 'organization' | 'country' | 'place' | 'group';
  readonly optional?: boolean;
  readonly mentions: readonly (GoldSpan & { readonly type: string })[];
  readonly roles?: readonly {
    readonly title: string;
    readonly organization?: string;
    readonly status: string;
    readonly evidence: GoldSpan;
  }[];
}

export interface GoldTime extends GoldSpan {
  readonly id: string;
  readonly timex: { readonly type: string; readonly value: string };
  readonly start_date: string | null;
  readonly end_date: string | null;
}

export interface GoldQuote {
  readonly id: string;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly content: GoldSpan;
  readonly speaker: string;
  readonly cue: GoldSpan;
}

export interface GoldEvent {
  readonly id: string;
  readonly type: string;
  readonly realis: 'actual' | 'reported' | 'future' | 'alleged';
  readonly salience: 'main' | 'background' | 'minor';
  readonly trigger: GoldSpan;
  readonly triggers?: readonly GoldSpan[];
  readonly participants: readonly {
    readonly actor: string;
    readonly role: string;
    readonly stated?: boolean;
  }[];
  readonly date: { readonly start: string | null; readonly end: string | null; readonly basis: string };
  readonly place: { readonly actors: readonly string[]; readonly role?: string } | null;
  readonly acceptableAlternatives?: readonly string[];
}

/** The seed article as people annotated it. */
export interface Gold {
  readonly article: { readonly url: string; readonly headline: string; readonly publishedOn: string };
  readonly boilerplate: readonly GoldSpan[];
  readonly actors: readonly GoldActor[];
  readonly timeExpressions: readonly GoldTime[];
  readonly quotes: readonly GoldQuote[];
  readonly events: readonly GoldEvent[];
}

export function readGold(): Gold {
  // The file is the project's own annotation, in the shape above.
  return JSON.parse(readFileSync(join(import.meta.dirname, 'gold.json'), 'utf8')) as Gold;
}
