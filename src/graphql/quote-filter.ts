import type { QuoteConditions } from '../store/lists/quote-conditions.ts';
import { reportingVerbOf } from '../text/reporting-forms.ts';
import { MIN_CONFIDENCE } from './confidence.ts';
import { DayRangeInput } from './day-range.ts';
import { filterOf } from './filter.ts';
import { idsOf } from './global-id.ts';
import { ActorBy, actorIds, OutletBy, outletIds } from './names.ts';
import { QuoteKind } from './quote-kind.ts';

export const QuoteFilter = filterOf({
  name: 'QuoteFilter',
  of: 'quotes',
  fields: (t) => ({
    speaker: t.field({ type: ActorBy, description: 'This actor said it.' }),
    hasSpeaker: t.boolean({ description: 'The speaker is known (true), or not (false).' }),
    speakerAsContains: t.string({
      description:
        'What the article calls the speaker contains these letters, be they words or a part of one: "minister". Whoever is so called elsewhere alone is found by `actors(filter: { roleContains })`.',
    }),
    mentioning: t.field({ type: ActorBy, description: 'It speaks of this actor.' }),
    kind: t.field({ type: [QuoteKind], description: 'It is of one of these kinds.' }),
    textContains: t.string({
      description:
        'It contains these letters, be they words or a part of one: `ferr` finds "ferry" and "ferries".',
    }),
    cue: t.stringList({
      description:
        'It was said with one of these words, whatever the form: "say", "said" and "says" are the same. Any cue that is no verb of saying stands as in `cueLemma`: "according to".',
    }),
    saidOn: t.field({
      type: DayRangeInput,
      description:
        'It was said on one of these days, as far as an article tells; of most quotes none does (`saidOrPublished`).',
    }),
    saidOrPublished: t.field({
      type: DayRangeInput,
      description:
        'It was said on one of these days or, where that is not known to the day, published then: as a timeline counts it.',
    }),
    published: t.field({
      type: DayRangeInput,
      description: 'The article was published on one of these days.',
    }),
    article: t.globalIDList({ description: 'It stands in one of these articles.' }),
    outlet: t.field({ type: OutletBy, description: 'This outlet published it.' }),
    minConfidence: t.float({ description: MIN_CONFIDENCE }),
  }),
  conditions: async (
    { speaker, mentioning, kind, cue, article, outlet, ...rest },
    context,
  ): Promise<QuoteConditions> => {
    const [speakers, mentioned, outlets] = await Promise.all([
      actorIds(speaker, context),
      actorIds(mentioning, context),
      outletIds(outlet, context),
    ]);
    return {
      ...rest,
      speakers,
      mentioning: mentioned,
      outlets,
      kinds: kind ?? null,
      cueLemmas: cue ? lemmasOf(cue) : null,
      articles: idsOf('Article', article),
    };
  },
});

/** A noun may look like a form of a verb: "warning". */
function lemmasOf(cues: readonly string[]): readonly string[] {
  return [...new Set(cues.flatMap((cue) => [cue, reportingVerbOf(cue) ?? cue]))];
}
