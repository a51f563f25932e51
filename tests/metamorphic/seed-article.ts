import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, Metadata } from '../../src/extract/document.ts';
import { packageRoot } from '../../src/package-root.ts';
import type { LayerComparison } from './compare.ts';
import { compareDocuments } from './compare.ts';
import { withCrlf, withStraightMarks, wrappedAt } from './layouts.ts';
import { renamingOf } from './renaming.ts';
import type { Rewriting } from './rewriting.ts';

export type Extract = (text: string, metadata: Metadata) => Document;

export interface Comparison {
  readonly name: string;
  readonly layers: readonly LayerComparison[];
}

export const RENAMINGS = 24;

export const seedArticle: string = readFileSync(
  join(packageRoot, 'seeds/moscow-times-2025-02-28-istanbul-talks.txt'),
  'utf8',
);
const metadata: Metadata = { publishedAt: '2025-02-28', language: 'en' };

/** Ways to lay the same words out, under which the graph must not change at all. */
const LAYOUTS: Readonly<Record<string, (text: string) => Rewriting>> = {
  'straight marks': withStraightMarks,
  CRLF: withCrlf,
  'lines of 50': (text) => wrappedAt(text, 50),
  'lines of 72': (text) => wrappedAt(text, 72),
  'lines of 110': (text) => wrappedAt(text, 110),
  'a line a paragraph': (text) => wrappedAt(text, Number.POSITIVE_INFINITY),
};

/** The seed article with other names and dates, against itself. */
export function compareRenamings(extract: Extract, count = RENAMINGS): readonly Comparison[] {
  const base = extract(seedArticle, metadata);
  return Array.from({ length: count }, (_, seed) => {
    const renaming = renamingOf(seedArticle, seed);
    const other = extract(renaming.rewriting.text, renaming.metadata);
    const { countries, shift } = renaming;
    const name = `renaming ${seed}, ${renaming.culture}, ${shift.to}`;
    return {
      name,
      layers: compareDocuments(base, other, { moved: renaming.rewriting.moved, countries, shift }),
    };
  });
}

/** The seed article in another layout, against itself. */
export function compareLayouts(extract: Extract): readonly Comparison[] {
  const base = extract(seedArticle, metadata);
  const shift = { from: '2025-02-28', to: '2025-02-28' };
  return Object.entries(LAYOUTS).map(([name, layOut]) => {
    const { text, moved } = layOut(seedArticle);
    const other = extract(text, metadata);
    return { name, layers: compareDocuments(base, other, { moved, countries: new Map(), shift }) };
  });
}
