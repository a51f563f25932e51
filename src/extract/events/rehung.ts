import { partsOfDay, prepositionsOfDays } from '../../lexicon/event-connectives.ts';
import { chargingVerbs, clauseOnlyVerbs } from '../../lexicon/event-verb-classes.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { tokensIn } from '../../syntax/find-token.ts';
import type { Syntax, Token } from '../../syntax/token.ts';
import { childBy, childrenBy, childrenOf, headWord, type Tree, treeFrom } from '../../syntax/tree.ts';
import type { Mention, TimeExpression } from '../document.ts';

const known = new WeakMap<readonly TimeExpression[], readonly Token[]>();

/** An article's tokens with what a tree hangs on a day, or on whom somebody accuses, at the verb; the same where nothing is. */
export function rehung({ syntax: { tokens }, times, mentions }: Layers): readonly Token[] {
  const before = known.get(times);
  if (before !== undefined) return before;
  const tree = treeFrom(tokens);
  const moved = new Map<number, Token>();
  for (const time of times) if (isDay(time)) rehangFromDay(tree, tokensIn(tokens, time), moved);
  rehangCharges(tree, mentions, moved);
  rehangSubjects(tree, moved);
  const all = moved.size === 0 ? tokens : tokens.map((token, at) => moved.get(at) ?? token);
  known.set(times, all);
  return all;
}

interface Layers {
  readonly syntax: Syntax;
  readonly times: readonly TimeExpression[];
  readonly mentions: readonly Mention[];
}

/** "three years in prison" may well govern something. */
function isDay({ type }: TimeExpression): boolean {
  return type === 'DATE' || type === 'TIME';
}

interface Range {
  readonly first: number;
  readonly end: number;
}

/**
 * "held talks on Sunday with the rebels", "denied on Wednesday that the port had closed": no day governs what is the verb's.
 */
function rehangFromDay(tree: Tree, range: Range, moved: Map<number, Token>): void {
  const day = headWord(tree, range.first, range.end);
  const token = tree.tokens[day];
  // "the day that he left" is no day without what follows.
  if (token === undefined || token.head < 0 || tree.tokens[range.first]?.xpos === 'DT') return;
  rehangFromDawn(tree, day, moved);
  const told = tree.tokens[range.end]?.head ?? -1;
  if (isContent(tree, told, day)) openClause(tree, range.end, told, moved);
  const saying = sayingBefore(tree, day);
  if (saying >= 0) moved.set(day, { ...token, head: saying, deprel: 'obl' });
  const above = saying >= 0 ? saying : token.head;
  for (const kid of childrenOf(tree, day)) {
    const below = tree.tokens[kid];
    const deprel = below === undefined || kid < range.end ? null : relationAbove(tree, range, above, kid);
    if (below === undefined || deprel === null) continue;
    moved.set(kid, { ...below, head: above, deprel });
    if (deprel === 'ccomp') openClause(tree, range.end, kid, moved);
  }
}

/** "that" of what was said stands for nothing in it. */
function openClause(tree: Tree, that: number, verb: number, moved: Map<number, Token>): void {
  const token = tree.tokens[that];
  if (token?.lemma === 'that') moved.set(that, { ...token, head: verb, deprel: 'mark' });
}

/** "before dawn on Tuesday, killing two", where a tagger has the dawn for a verb: the day and the deed are those of the verb above. */
function rehangFromDawn(tree: Tree, day: number, moved: Map<number, Token>): void {
  const token = tree.tokens[day];
  const dawn = tree.tokens[token?.head ?? -1];
  if (token === undefined || dawn?.deprel !== 'advcl' || !partsOfDay.has(dawn.form)) return;
  moved.set(day, { ...token, head: dawn.head, deprel: 'obl' });
  for (const kid of childrenBy(tree, token.head, 'advcl')) {
    const below = tree.tokens[kid];
    if (below !== undefined && kid > day) moved.set(kid, { ...below, head: dawn.head });
  }
}

/** "said Friday that hackers have attacked", where the tree has the day for a subject behind "that"; -1 where it does not. */
function sayingBefore(tree: Tree, day: number): number {
  const { head = -1, deprel = '' } = tree.tokens[day] ?? {};
  if (!isContent(tree, head, day) || !/^nsubj/.test(deprel)) return -1;
  return childBy(tree, head, 'mark') > day ? (tree.tokens[head]?.head ?? -1) : -1;
}

/** Whether a verb says what the verb before a day tells. */
function isContent(tree: Tree, verb: number, day: number): boolean {
  const token = tree.tokens[verb];
  return verb > day && token?.deprel === 'ccomp' && token.head < day;
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

/** "accused the army of the killing": what somebody is accused of is no part of who that is, unless it is somebody, too. */
function rehangCharges(tree: Tree, mentions: readonly Mention[], moved: Map<number, Token>): void {
  let starts: ReadonlySet<number> | undefined;
  tree.tokens.forEach(({ upos, lemma }, verb) => {
    if (upos !== 'VERB' || !chargingVerbs.has(lemma)) return;
    const charge = chargeOf(tree, verb);
    const token = tree.tokens[charge];
    if (token === undefined) return;
    starts ??= new Set(mentions.map(({ start }) => start));
    const first = tree.tokens[(tree.firsts[charge] ?? 0) + 1];
    if (first === undefined || starts.has(first.start)) return;
    moved.set(charge, { ...token, head: verb, deprel: 'obl' });
  });
}

/** The last noun after "of" at a verb's object, where no clause says what the charge is; -1 where there is none. */
function chargeOf(tree: Tree, verb: number): number {
  const object = childBy(tree, verb, 'obj');
  if (object < verb || childBy(tree, verb, 'advcl', 'obl') > object || childBy(tree, object, 'acl') >= 0)
    return -1;
  const nouns = childrenBy(tree, object, 'nmod').filter((kid) => {
    const preposition = childBy(tree, kid, 'case');
    return preposition > object && tree.tokens[preposition]?.lemma === 'of';
  });
  const last = nouns.at(-1) ?? -1;
  return tree.tokens[last]?.upos === 'NOUN' ? last : -1;
}

/** "Prosecutors say the inspector, Karel Izzo, 48, took bribes", where the tree has the inspector for what they say: he took them. */
function rehangSubjects(tree: Tree, moved: Map<number, Token>): void {
  tree.tokens.forEach((token, verb) => {
    const saying = tree.tokens[token.head];
    if (token.deprel !== 'conj' || !/^VB[DZP]$/.test(token.xpos) || tree.tokens[verb - 1]?.form !== ',')
      return;
    if (saying === undefined || !clauseOnlyVerbs.has(saying.lemma) || childBy(tree, verb, 'nsubj', 'cc') >= 0)
      return;
    const object = childBy(tree, token.head, 'obj');
    const noun = tree.tokens[object];
    if (noun === undefined || object < token.head || object > verb || childBy(tree, object, 'appos') < 0)
      return;
    moved.set(verb, { ...token, deprel: 'ccomp' });
    moved.set(object, { ...noun, head: verb, deprel: 'nsubj' });
  });
}
