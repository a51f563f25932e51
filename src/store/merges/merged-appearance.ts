import type { AppearanceRecord } from '../article-records.ts';
import { fullestName } from '../fullest-name.ts';

/**
 * The one appearance in an article of actors that were merged. What several have together is told as `deriveActors` tells
 * it of an actor's appearances.
 */
export function mergedAppearance(root: string, parts: readonly AppearanceRecord[]): AppearanceRecord {
  const [first, ...others] = [...parts].sort(
    (a, b) =>
      Number(b.actorId === root) - Number(a.actorId === root) ||
      a.firstStart - b.firstStart ||
      (a.id < b.id ? -1 : 1),
  );
  if (!first) throw new Error('an appearance of nobody');
  if (others.length === 0) return { ...first, actorId: root };
  const name = fullestName(parts.map((part) => ({ name: part.name, fullestCount: 1 })));
  const names = new Set(parts.flatMap((part) => [part.name, ...part.aliases]));
  names.delete(name);
  return {
    ...first,
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

function least<Value extends string>(values: readonly (Value | null | undefined)[]): Value | null {
  return values.filter((value) => value != null).sort()[0] ?? null;
}
