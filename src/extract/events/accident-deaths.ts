import { accidentWords, harmingVerbs } from '../../lexicon/event-verb-classes.ts';
import type { Draft } from './draft.ts';
import { isFlight } from './draft-type.ts';
import { lemmaOf, type Story } from './story.ts';
import { whenClause } from './when-clause.ts';

/**
 * Deaths as what brought them about: of nobody who killed, in an article of a flood or a crash and of no attack, they are
 * no assault, and who flees from it gives up nothing. "Three villagers were killed when a wall collapsed."
 */
export function withAccidents(story: Story, drafts: readonly Draft[]): readonly Draft[] {
  const isAttack = drafts.some((draft) => draft.type === 'ASSAULT' && !isUnexplained(story, draft));
  const isAccident = drafts.some((draft) => draft.type === 'OTHER' && isMishap(story, draft));
  const byToken = new Map(drafts.map((draft) => [draft.trigger.token, draft]));
  return drafts.map((draft) => {
    if (isFlight(story, draft.trigger) && isAccident && !isAttack) return { ...draft, type: 'OTHER' };
    if (draft.type !== 'ASSAULT' || !isUnexplained(story, draft)) return draft;
    const cause = byToken.get(whenClause(story, draft.trigger.token));
    const isOther = cause === undefined ? isAccident && !isAttack : cause.type === 'OTHER';
    return isOther ? { ...draft, type: 'OTHER' } : draft;
  });
}

/** "were killed", and nobody told who killed them. */
function isUnexplained(story: Story, { trigger, participants }: Draft): boolean {
  const { clause, token } = trigger;
  if (clause?.passive !== true || !harmingVerbs.has(lemmaOf(story, token))) return false;
  return clause.agents.length === 0 && !participants.some((one) => one.role === 'AGENT');
}

function isMishap(story: Story, { trigger: { token, noun } }: Draft): boolean {
  return accidentWords.has(lemmaOf(story, token)) || accidentWords.has(lemmaOf(story, noun));
}
