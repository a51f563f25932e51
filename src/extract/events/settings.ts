import type { Draft } from './draft.ts';
import { prepositionOf } from './noun-phrase.ts';
import type { Story } from './story.ts';

/**
 * "won a prize at the festival on Sunday": the festival is where and when somebody won, and no second event; it gives the
 * other its day and place.
 */
export function withSettings(story: Story, drafts: readonly Draft[]): readonly Draft[] {
  const byToken = new Map(drafts.map((draft) => [draft.trigger.token, draft]));
  const settings = new Map(
    drafts.flatMap((draft) => {
      const host = isSetting(story, draft)
        ? byToken.get(story.tokens[draft.trigger.token]?.head ?? -1)
        : undefined;
      return host === undefined ? [] : [[host, draft] as const];
    }),
  );
  const dropped = new Set(settings.values());
  return drafts.flatMap((draft) => {
    if (dropped.has(draft)) return [];
    const setting = settings.get(draft);
    return {
      ...draft,
      date: draft.date ?? setting?.date ?? null,
      place: draft.place ?? setting?.place ?? null,
    };
  });
}

function isSetting(story: Story, { type, trigger }: Draft): boolean {
  const preposition = trigger.form === 'NOMINAL' ? prepositionOf(story, trigger.token) : '';
  return type === 'OTHER' && (preposition === 'at' || preposition === 'during');
}
