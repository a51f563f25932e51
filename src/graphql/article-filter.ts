import type { ArticleConditions } from '../store/lists/article-lists.ts';
import { DayRangeInput } from './day-range.ts';
import { filterOf } from './filter.ts';
import { ActorBy, actorIds, OutletBy, outletIds } from './names.ts';

export const ArticleFilter = filterOf({
  name: 'ArticleFilter',
  of: 'articles',
  fields: (t) => ({
    actor: t.field({ type: ActorBy, description: 'This actor is in it.' }),
    outlet: t.field({ type: OutletBy, description: 'This outlet published it.' }),
    language: t.stringList({ description: 'It is written in one of these languages (BCP 47: `en`).' }),
    published: t.field({ type: DayRangeInput, description: 'It was published on one of these days.' }),
    titleContains: t.string({
      description: 'Its headline contains these letters, be they words or a part of one.',
    }),
    textContains: t.string({
      description:
        'Its text contains these letters, be they words or a part of one: `ferr` finds "ferry" and "ferries".',
    }),
  }),
  conditions: async ({ actor, outlet, language, ...rest }, context): Promise<ArticleConditions> => {
    const [actors, outlets] = await Promise.all([actorIds(actor, context), outletIds(outlet, context)]);
    return { ...rest, actors, outlets, languages: language ?? null };
  },
});
