import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { childrenBy } from '../../syntax/tree.ts';
import { lemmaOf, relationAt, type Story } from './story.ts';

/**
 * The verb that a participle goes with: its head in the tree, or what was said where that is the "police said" at the end.
 * "Thieves stole a crown, escaping by boat, police said."
 */
export function toldVerb(story: Story, participle: number): number {
  const head = headOf(story, participle);
  if (head < participle || !REPORTING_VERBS.has(lemmaOf(story, head))) return head;
  const said = childrenBy(story.tree, head, 'ccomp', 'parataxis').filter((kid) => kid < participle);
  return said.at(-1) ?? verbBeside(story, head, participle) ?? head;
}

/** Where the tree has the "police said" beside what was said: the verb before, if nothing else is said. */
function verbBeside(story: Story, saying: number, participle: number): number | null {
  const beside = story.tokens[saying]?.head ?? -1;
  if (beside < 0 || beside > participle || story.tokens[beside]?.upos !== 'VERB') return null;
  return childrenBy(story.tree, saying, 'ccomp', 'xcomp', 'obj').length === 0 ? beside : null;
}

/** "struck on Thursday, killing four", where the tree has the killing for a clause of the day: what struck. */
function headOf(story: Story, participle: number): number {
  let at = story.tokens[participle]?.head ?? -1;
  for (let steps = 0; story.timeTokens.has(at) && steps < HIGHEST; steps++) at = story.tokens[at]?.head ?? -1;
  return at;
}

const HIGHEST = 4;

/** Whether a word in "-ing" tells what somebody did beside the verb that it hangs on, be it past a day. */
export function isParticipleClause(story: Story, token: number): boolean {
  const { xpos, head = -1 } = story.tokens[token] ?? {};
  if (xpos !== 'VBG') return false;
  const relation = relationAt(story, token);
  return relation === 'advcl' || (relation === 'acl' && isAfterDay(story, token, head));
}

/** A day has no deeds: what stands behind its comma goes with the verb. */
export function isAfterDay(story: Story, token: number, head: number): boolean {
  return story.timeTokens.has(head) && story.tokens[token - 1]?.form === ',';
}
