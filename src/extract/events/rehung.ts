import { prepositionsOfDays } from '../../lexicon/event-connectives.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { tokensIn } from '../../syntax/find-token.ts';
import type { Token } from '../../syntax/token.ts';
import { childBy, childrenOf, headWord, type Tree, treeFrom } from '../../syntax/tree.ts';
import type { TimeExpression } from '../document.ts';

const known = new WeakMap<readonly TimeExpression[], readonly Token[]>();

/**
 * An article's tokens where no day governs what is the verb's: "held talks on Sunday with the rebels", "denied on Wednesday that
 * the port had closed", which a tree may have with the rebels and the clause at the day. The same tokens where none does.
 */
export function rehungFromDays(tokens: readonly Token[], times: readonly TimeExpression[]): readonly Token[] {
  const before = known.get(times);
  if (before !== undefined) return before;
  const tree = treeFrom(tokens);
  const moved = new Map<number, Token>();
  for (const time of times) if (isDay(time)) rehang(tree, tokensIn(tokens, time), moved);
  const rehung = moved.size === 0 ? tokens : tokens.map((token, at) => moved.get(at) ?? token);
  known.set(times, rehung);
  return rehung;
}

/** "three years in prison" may well govern something. */
function isDay({ type }: TimeExpression): boolean {
  return type === 'DATE' || type === 'TIME';
}

interface Range {
  readonly first: number;
  readonly end: number;
}

function rehang(tree: Tree, range: Range, moved: Map<number, Token>): void {
  const day = headWord(tree, range.first, range.end);
  const token = tree.tokens[day];
  // "the day that he left" is no day without what follows.
  if (token === undefined || token.head < 0 || tree.tokens[range.first]?.xpos === 'DT') return;
  const saying = sayingBefore(tree, day);
  if (saying >= 0) moved.set(day, { ...token, head: saying, deprel: 'obl' });
  const above = saying >= 0 ? saying : token.head;
  for (const kid of childrenOf(tree, day)) {
    const below = tree.tokens[kid];
    const deprel = below === undefined || kid < range.end ? null : relationAbove(tree, range, above, kid);
    if (below !== undefined && deprel !== null) moved.set(kid, { ...below, head: above, deprel });
  }
}

/** "said Friday that hackers have attacked", where the tree has the day for a subject behind "that"; -1 where it does not. */
function sayingBefore(tree: Tree, day: number): number {
  const { head = -1, deprel = '' } = tree.tokens[day] ?? {};
  const told = tree.tokens[head];
  if (told?.deprel !== 'ccomp' || told.head > day || !/^nsubj/.test(deprel)) return -1;
  return childBy(tree, head, 'mark') > day ? told.head : -1;
}

/** What a word behind a day is to the word that the day hangs on; null where it stays with the day. */
function relationAbove(tree: Tree, range: Range, above: number, kid: number): string | null {
  const isVerb = tree.tokens[above]?.upos === 'VERB';
  const relation = tree.tokens[kid]?.deprel;
  if (relation?.startsWith('nmod')) return isOfDay(tree, kid) ? null : isVerb ? 'obl' : 'nmod';
  return isVerb && relation?.startsWith('acl') === true && isTold(tree, range, above) ? 'ccomp' : null;
}

/** "the Sunday of the vote", "Friday's"; a noun without a preposition is not moved either. */
function isOfDay(tree: Tree, noun: number): boolean {
  const preposition = childBy(tree, noun, 'case');
  return preposition < 0 || prepositionsOfDays.has(tree.tokens[preposition]?.lemma ?? '');
}

/** Whether "that" right behind a day opens what somebody said on it: no noun stands between that could govern it. */
function isTold(tree: Tree, { first, end }: Range, saying: number): boolean {
  if (saying > first || first - saying > FARTHEST) return false;
  const between = tree.tokens.slice(saying + 1, first);
  return (
    tree.tokens[end]?.lemma === 'that' &&
    REPORTING_VERBS.has(tree.tokens[saying]?.lemma ?? '') &&
    childBy(tree, saying, 'ccomp') < 0 &&
    between.every(({ upos }) => upos === 'ADP' || upos === 'ADV')
  );
}

/** Words from a verb to its day: "denied late on Wednesday". */
const FARTHEST = 4;
