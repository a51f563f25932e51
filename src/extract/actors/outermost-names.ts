import type { Entity } from '../coreference/entity.ts';
import type { Candidate } from '../mentions/candidate.ts';

/** For each token inside a name, the entity and the mention of the longest name. */
export type Outermost = ReadonlyMap<number, { readonly entity: Entity; readonly mention: Candidate }>;

export function outermost(named: readonly Candidate[], entityOf: ReadonlyMap<Candidate, Entity>): Outermost {
  const found = new Map<number, { entity: Entity; mention: Candidate }>();
  for (const mention of named) {
    const entity = entityOf.get(mention);
    if (entity === undefined) continue;
    for (let at = mention.first; at < mention.endToken; at++) {
      const before = found.get(at);
      if (before === undefined || before.mention.end - before.mention.start < mention.end - mention.start)
        found.set(at, { entity, mention });
    }
  }
  return found;
}
