import { accidentWords, harmingVerbs } from '../../lexicon/event-verb-classes.ts';
import type { EventType } from '../document.ts';
import { conditionFrom, fitting } from './condition.ts';
import type { Draft } from './draft.ts';
import { isFlight } from './draft-type.ts';
import { lemmaOf, type Story } from './story.ts';
import { isParticipleClause, toldVerb } from './told-verb.ts';
import { whenClause } from './when-clause.ts';

/**
 * Deaths as what brought them about: of nobody who killed, in an article of a flood or a crash and of no attack, they are
 * no assault, and who flees from it gives up nothing. "Three villagers were killed when a wall collapsed."
 */
export function withAccidents(story: Story, drafts: readonly Draft[]): readonly Draft[] {
  const isAttack = drafts.some((draft) => draft.type === 'ASSAULT' && !isUnexplained(story, draft));
  const isAccident = drafts.some((draft) => draft.type === 'OTHER' && isMishap(story, draft));
  const byToken = new Map(drafts.map((draft) => [draft.trigger.token, draft]));
  return drafts.map((draft, at) => {
    if (isFlight(story, draft.trigger) && isAccident && !isAttack) return { ...draft, type: 'OTHER' };
    if (isOutcome(story, draft))
      return {
        ...draft,
        type: outcomeType(story, draft, causeOf(story, draft, byToken) ?? drafts[at - 1], byToken),
      };
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

/** "The bridge collapsed, killing four": what came of a deed or an accident. */
function isOutcome(story: Story, { trigger: { token }, type }: Draft): boolean {
  if (type !== 'ASSAULT' && type !== 'OTHER') return false;
  return isParticipleClause(story, token) && harmingVerbs.has(lemmaOf(story, token));
}

const ARMED = conditionFrom(
  '@HUMAN @ORGANIZATION @COUNTRY #ARMED #TROOPS #ARMS attack clash fighting raid shooting shelling strike violence bomb grenade mine mortar explosive bullet gunfire',
);

function causeOf(
  story: Story,
  { trigger: { token } }: Draft,
  byToken: ReadonlyMap<number, Draft>,
): Draft | undefined {
  return byToken.get(toldVerb(story, token));
}

/** Of an assault, one; of flood waters or a roof, none: only who is armed or alive assaults. */
function outcomeType(
  story: Story,
  { trigger, type, sentence }: Draft,
  cause: Draft | undefined,
  byToken: ReadonlyMap<number, Draft>,
): EventType {
  if (cause?.type === 'ASSAULT' && cause.sentence === sentence) return 'ASSAULT';
  const subjects = trigger.clause?.subjects ?? [];
  // "A missile strike destroyed a school, killing nine": what did it is an assault itself.
  if (subjects.some((subject) => byToken.get(subject)?.type === 'ASSAULT')) return 'ASSAULT';
  return subjects.length > 0 && (fitting(story, ARMED, subjects) ?? -1) >= 0 ? type : 'OTHER';
}
