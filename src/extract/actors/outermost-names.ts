import type { Syntax } from '../../syntax/token.ts';
import type { Entity } from '../coreference/entity.ts';
import type { Candidate } from '../mentions/candidate.ts';

/** For each token inside a name, the entity and the mention of the longest name. A list: a long text has many of them. */
export type Outermost = readonly (NameAt | undefined)[];

interface NameAt {
  readonly entity: Entity;
  readonly mention: Candidate;
}

export function outermost(
  { tokens }: Syntax,
  named: readonly Candidate[],
  entityOf: ReadonlyMap<Candidate, Entity>,
): Outermost {
  const found = new Array<NameAt | undefined>(tokens.length);
  for (const mention of named) {
    const entity = entityOf.get(mention);
    if (entity === undefined) continue;
    const name = { entity, mention };
    for (let at = mention.first; at < mention.endToken; at++) {
      const before = found[at]?.mention;
      if (before === undefined || before.end - before.start < mention.end - mention.start) found[at] = name;
    }
  }
  return found;
}
