import { tookPlaceVerbs } from '../../lexicon/modality.ts';
import { relationOf } from '../../syntax/tree.ts';
import type { Draft } from './draft.ts';
import { prepositionOf } from './noun-phrase.ts';
import { lemmaOf, relationAt, type Story } from './story.ts';

/**
 * Drafts without those that only say where another one took place, or are named in passing. "Won the race at the
 * festival on Sunday": the verb has the day and the place of both.
 */
export function withSettings(story: Story, drafts: readonly Draft[]): readonly Draft[] {
  const byToken = new Map(drafts.map((draft) => [draft.trigger.token, draft]));
  const settings = new Map<Draft, Draft>();
  const dropped = new Set<Draft>();
  for (const draft of drafts) {
    const host = byToken.get(story.tokens[draft.trigger.token]?.head ?? -1);
    const isAround = host !== undefined && isSetting(story, draft);
    if (!isAround && !isPassing(story, draft)) continue;
    dropped.add(draft);
    if (isAround || (host !== undefined && relationAt(story, draft.trigger.token) === 'obj'))
      settings.set(host, draft);
  }
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

/** "at the festival", "during the match", of the verb. */
function isSetting(story: Story, { type, trigger }: Draft): boolean {
  const preposition = trigger.form === 'NOMINAL' ? prepositionOf(story, trigger.token) : '';
  return type === 'OTHER' && (preposition === 'at' || preposition === 'during');
}

/** "in the election", "a crash that": a noun of some other event, without date, only in passing. */
function isPassing(story: Story, draft: Draft): boolean {
  const { form, token } = draft.trigger;
  if (form !== 'NOMINAL' || draft.type !== 'OTHER' || draft.date?.span != null) return false;
  if (draft.participants.some((one) => one.role === 'RECIPIENT')) return false;
  const word = story.tokens[token];
  return (
    word === undefined || !(relationOf(word) === 'nsubj' && tookPlaceVerbs.has(lemmaOf(story, word.head)))
  );
}
