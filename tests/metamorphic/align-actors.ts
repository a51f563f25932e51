import type { Document } from '../../src/extract/document.ts';
import type { Span } from '../../src/text/span.ts';
import { overlaps } from '../../src/text/span.ts';

/** The actor of the other graph for each key of the base: the one with which it shares most mentions. */
export function alignActors(
  base: Document,
  other: Document,
  moved: (span: Span) => Span,
): ReadonlyMap<string, string> {
  const shared = sharedMentions(base, other, moved);
  shared.sort((a, b) => b.count - a.count || (a.base < b.base ? -1 : 1));
  const actorOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const link of shared) {
    if (actorOf.has(link.base) || taken.has(link.other)) continue;
    actorOf.set(link.base, link.other);
    taken.add(link.other);
  }
  return actorOf;
}

interface Link {
  readonly base: string;
  readonly other: string;
  readonly count: number;
}

function sharedMentions(base: Document, other: Document, moved: (span: Span) => Span): Link[] {
  const counts = new Map<string, Link>();
  for (const mention of base.mentions) {
    if (mention.actor === null) continue;
    const span = moved(mention);
    for (const candidate of other.mentions) {
      if (candidate.actor === null || !overlaps(candidate, span)) continue;
      const key = `${mention.actor}\n${candidate.actor}`;
      const isEqual = candidate.start === span.start && candidate.end === span.end;
      const count = (counts.get(key)?.count ?? 0) + (isEqual ? 1 : 0.1);
      counts.set(key, { base: mention.actor, other: candidate.actor, count });
    }
  }
  return [...counts.values()];
}
