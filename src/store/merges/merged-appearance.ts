import type { AppearanceRecord } from '../article-records.ts';
import { nameOfMerged, STANDING } from '../fullest-name.ts';

/** An appearance of an actor, which has a name or is only described. */
export interface MergedPart extends AppearanceRecord {
  readonly named: boolean;
}

/**
 * The one appearance in an article of actors that were merged. What several have together is told as `deriveActors` tells
 * it of an actor's appearances.
 */
export function mergedAppearance(root: string, parts: readonly MergedPart[]): AppearanceRecord {
  const [first, ...others] = [...parts].sort(
    (a, b) =>
      Number(b.actorId === root) - Number(a.actorId === root) ||
      a.firstStart - b.firstStart ||
      (a.id < b.id ? -1 : 1),
  );
  if (!first) throw new Error('an appearance of nobody');
  const { named: _, ...firstRow } = first;
  if (others.length === 0) return { ...firstRow, actorId: root };
  const name = nameIn(root, parts);
  const names = new Set(parts.flatMap((part) => [part.name, ...part.aliases]));
  names.delete(name);
  return {
    ...firstRow,
    actorId: root,
    name,
    aliases: [...names].sort(),
    kind: first.actorId === root ? first.kind : (least(parts.map((part) => part.kind)) ?? first.kind),
    country: least(parts.map((part) => part.country)),
    occupation: least(parts.map((part) => part.occupation)),
    firstStart: Math.min(...parts.map((part) => part.firstStart)),
    mentionCount: parts.reduce((sum, part) => sum + part.mentionCount, 0),
    linkRule: 'link.merged',
    linkEvidence: [first, ...others].map((part) => part.linkEvidence).join('; merged: '),
  };
}

/** As `deriveActors` has it. */
function nameIn(root: string, parts: readonly MergedPart[]): string {
  const forms = parts.map(({ actorId, named, name }) => ({
    name,
    fullestCount: 1,
    standing: actorId === root ? STANDING.kept : named ? STANDING.named : STANDING.described,
  }));
  return nameOfMerged(forms);
}

function least<Value extends string>(values: readonly (Value | null | undefined)[]): Value | null {
  return values.filter((value) => value != null).sort()[0] ?? null;
}
