import { folded } from '../store/folded.ts';
import type { ActorConditions } from '../store/lists/actor-lists.ts';
import { ActorKind } from './actor-kind.ts';
import { filterOf } from './filter.ts';
import { ActorBy, actorIds } from './names.ts';

export const ActorFilter = filterOf({
  name: 'ActorFilter',
  of: 'actors',
  fields: (t) => ({
    is: t.field({ type: ActorBy, description: 'It is this one; with a name, every one that goes by it.' }),
    kind: t.field({ type: [ActorKind], description: 'It is of one of these kinds.' }),
    nameContains: t.string({
      description: 'Its name contains these letters, whatever their case and accents.',
    }),
    roleContains: t.string({
      description: 'An article states a role of it that contains these words: "minister".',
    }),
    country: t.stringList({
      description: 'It is or belongs to one of these countries (ISO 3166-1 alpha-3: `FRA`).',
    }),
    named: t.boolean({ description: 'It has a name (true), or is only described (false).' }),
    minArticles: t.int({ description: 'It is in at least so many articles.' }),
    minQuotes: t.int({ description: 'At least so many quotes are by it.' }),
  }),
  conditions: async (
    { is, kind, nameContains, roleContains, country, ...rest },
    context,
  ): Promise<ActorConditions> => ({
    ...rest,
    ids: await actorIds(is, context),
    kinds: kind ?? null,
    nameContains: nameContains ? folded(nameContains) : null,
    roleContains: roleContains ? folded(roleContains) : null,
    countries: country ?? null,
  }),
});
