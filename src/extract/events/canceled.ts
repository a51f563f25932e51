import { deniableTypes } from '../../lexicon/event-type-classes.ts';
import { cancelingVerbs } from '../../lexicon/event-verb-classes.ts';
import { anchorsOf, type Draft } from './draft.ts';
import { nominalTypeOf } from './nominal-type.ts';
import { isDefinite } from './noun-standing.ts';
import { lemmaOf, type Story } from './story.ts';

/**
 * Drafts with those taken back that the article calls off: "The two were to meet in May. The meeting was canceled" tells
 * of a meeting that will not be, and so does "the talks due to open on Monday have been called off".
 */
export function withCancellations(story: Story, drafts: readonly Draft[]): readonly Draft[] {
  const canceled = new Set<Draft>();
  drafts.forEach((draft, at) => {
    if (draft.realis !== 'ACTUAL' || !isCancellation(story, draft)) return;
    for (const noun of nounsOf(story, draft)) {
      const told = drafts.filter((one) => one !== draft && isToldOf(story, one, noun));
      const referred = told.length === 0 ? planBefore(story, drafts.slice(0, at), noun) : undefined;
      for (const one of referred === undefined ? told : [referred]) canceled.add(one);
    }
  });
  return canceled.size === 0
    ? drafts
    : drafts.flatMap((draft) => (canceled.has(draft) ? takenBack(draft) : [draft]));
}

function isCancellation(story: Story, { trigger: { token } }: Draft): boolean {
  return cancelingVerbs.has(lemmaOf(story, token)) || isCalledOff(story, token);
}

function isCalledOff(story: Story, token: number): boolean {
  return lemmaOf(story, token) === 'call' && lemmaOf(story, token + 1) === 'off';
}

/** What is called off: the object, or the subject of a passive. */
function nounsOf(story: Story, { trigger: { objects, governed, noun, clause } }: Draft): readonly number[] {
  const off = clause?.obliques.filter((one) => one.preposition === 'off').map((one) => one.token) ?? [];
  return [...new Set([...objects, ...governed, ...off, noun])].filter(
    (token) => token >= 0 && nominalTypeOf(story, token) !== null,
  );
}

/** The noun itself and what is said of it: "talks due to open", "a summit planned for May". */
function isToldOf(story: Story, draft: Draft, noun: number): boolean {
  if (draft.realis !== 'ACTUAL' && draft.realis !== 'PLANNED') return false;
  const { form, token, clause } = draft.trigger;
  if (form === 'NOMINAL') return token === noun;
  if (draft.realis === 'ACTUAL' && story.tokens[token]?.xpos !== 'VB') return false;
  return clause?.subjects.includes(noun) === true || anchorsOf(draft).some((at) => isUnder(story, at, noun));
}

const HIGHEST = 4;

function isUnder(story: Story, token: number, noun: number): boolean {
  let at = token;
  for (let steps = 0; at >= 0 && steps < HIGHEST; steps++) {
    if (at === noun) return true;
    at = story.tokens[at]?.head ?? -1;
  }
  return false;
}

/** "The meeting was canceled": the last plan of the kind told of before. */
function planBefore(story: Story, before: readonly Draft[], noun: number): Draft | undefined {
  if (!isDefinite(story, noun)) return undefined;
  const type = nominalTypeOf(story, noun);
  return before.findLast((draft) => draft.realis === 'PLANNED' && draft.trigger.type === type);
}

/** None, of a type that nothing is told of where it did not happen. */
function takenBack(draft: Draft): readonly Draft[] {
  const { type } = draft.trigger;
  return type !== 'NONE' && deniableTypes.has(type) ? [{ ...draft, type, realis: 'NEGATED' }] : [];
}
