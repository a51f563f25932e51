import { motionWords } from '../../lexicon/event-verb-classes.ts';
import { childBy } from '../../syntax/tree.ts';
import type { Draft } from './draft.ts';
import { lemmaOf, relationAt, type Story } from './story.ts';
import { toldVerb } from './told-verb.ts';
import { isWhenClause, whenClause } from './when-clause.ts';

/**
 * Drafts with the places of what the same sentence tells of them: "Two died when a bus overturned near Belmar", "stormed
 * a hotel in Belmar, killing four", "In Belmar, police arrested four and seized weapons".
 */
export function sharedPlaces(story: Story, drafts: readonly Draft[]): readonly Draft[] {
  const byToken = new Map(drafts.map((draft) => [draft.trigger.token, draft]));
  return drafts.map((draft) => {
    if (draft.place !== null) return draft;
    const host = byToken.get(hostOf(story, draft.trigger.token));
    const isShared =
      host?.place != null && host.sentence === draft.sentence && isOneScene(story, host, draft);
    return isShared ? { ...draft, place: host.place } : draft;
  });
}

/** The verb that this one happens with. */
function hostOf(story: Story, token: number): number {
  const own = story.tokens[token];
  if (own === undefined) return -1;
  const when = whenClause(story, token);
  if (when >= 0) return when;
  const relation = relationAt(story, token);
  if (relation === 'advcl' && own.xpos === 'VBG') return toldVerb(story, token);
  if (relation === 'conj' || (relation === 'advcl' && isWhenClause(story, token))) return own.head;
  // "An explosion at a plant in Belmar killed two": what did it.
  return childBy(story.tree, token, 'nsubj');
}

/** Of two verbs side by side the place must be told in front of both, or go with a day that is; nobody moves between. */
function isOneScene(story: Story, host: Draft, draft: Draft): boolean {
  const { token } = draft.trigger;
  if (relationAt(story, token) !== 'conj') return true;
  if ([host, draft].some((one) => motionWords.has(lemmaOf(story, one.trigger.token)))) return false;
  if (childBy(story.tree, token, 'nsubj') >= 0) return false;
  const isFronted = (host.place?.end ?? 0) <= (story.tokens[host.trigger.first]?.start ?? 0);
  const days = [host, draft].map(({ date }) => date?.span?.start);
  return isFronted || (days[0] !== undefined && days[0] === days[1]);
}
