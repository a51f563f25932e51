/** Walking the dependency trees of a document's tokens; indexes are those of the token list. */
import { interned } from '../text/interned.ts';
import { remembered } from '../text/remembered.ts';
import type { Span } from '../text/span.ts';
import type { Token } from './token.ts';

/** The trees of a document, with what their walks need, built once in linear time. */
export interface Tree {
  readonly tokens: readonly Token[];
  /** Children of each token, in text order. */
  readonly children: readonly (readonly number[])[];
  /** The leftmost and the rightmost token of the subtree of each token. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

const NO_CHILDREN: readonly number[] = [];

const known = new WeakMap<readonly Token[], Tree>();

/** The trees of a document's tokens; the same object for the same tokens. */
export function treeFrom(tokens: readonly Token[]): Tree {
  const before = known.get(tokens);
  if (before !== undefined) return before;
  const tree = buildTree(tokens);
  known.set(tokens, tree);
  return tree;
}

function buildTree(tokens: readonly Token[]): Tree {
  const children = childLists(tokens);
  const firsts = new Int32Array(tokens.length);
  for (let at = 0; at < firsts.length; at++) firsts[at] = at;
  const lasts = firsts.slice();
  const order = topDown(tokens, children);
  for (let at = order.length - 1; at >= 0; at--) {
    const index = order[at] ?? 0;
    const head = tokens[index]?.head ?? -1;
    if (head < 0) continue;
    firsts[head] = Math.min(firsts[head] ?? 0, firsts[index] ?? 0);
    lasts[head] = Math.max(lasts[head] ?? 0, lasts[index] ?? 0);
  }
  return { tokens, children, firsts, lasts };
}

/** Most tokens have no children, and share one empty list. */
function childLists(tokens: readonly Token[]): readonly (readonly number[])[] {
  const own = new Array<number[] | undefined>(tokens.length).fill(undefined);
  tokens.forEach(({ head }, index) => {
    if (head < 0 || head >= tokens.length) return;
    const list = own[head];
    if (list === undefined) own[head] = [index];
    else list.push(index);
  });
  return own.map((list) => list ?? NO_CHILDREN);
}

/** Every token before all of its children. */
function topDown(tokens: readonly Token[], children: readonly (readonly number[])[]): readonly number[] {
  const order: number[] = [];
  tokens.forEach(({ head }, index) => {
    if (head < 0) order.push(index);
  });
  // The list grows while it is read: each token brings its children.
  for (let at = 0; at < order.length; at++)
    for (const child of children[order[at] ?? 0] ?? []) order.push(child);
  return order;
}

export function childrenOf(tree: Tree, index: number): readonly number[] {
  return tree.children[index] ?? NO_CHILDREN;
}

/** The relation without its subtype: `nsubj:pass` is `nsubj`. */
export function relationOf({ deprel }: Token): string {
  return deprel.includes(':') ? withoutSubtype(deprel) : deprel;
}

const MOST_RELATIONS = 1000;
const withoutSubtype = remembered(MOST_RELATIONS, (relation) =>
  interned(relation.slice(0, relation.indexOf(':'))),
);

/** Children whose relation, with or without its subtype, is one of those named. */
export function childrenBy(tree: Tree, index: number, ...relations: readonly string[]): readonly number[] {
  let found: number[] | null = null;
  for (const child of childrenOf(tree, index))
    if (hasRelation(tree.tokens[child], relations)) {
      if (found === null) found = [child];
      else found.push(child);
    }
  return found ?? NO_CHILDREN;
}

/** The first of such children, or -1. */
export function childBy(tree: Tree, index: number, ...relations: readonly string[]): number {
  for (const child of childrenOf(tree, index)) if (hasRelation(tree.tokens[child], relations)) return child;
  return -1;
}

function hasRelation(token: Token | undefined, relations: readonly string[]): boolean {
  if (token === undefined) return false;
  const { deprel } = token;
  return isOneOf(relations, deprel) || (deprel.includes(':') && isOneOf(relations, withoutSubtype(deprel)));
}

/** One comparison for most relations, which are few: `includes` takes longer to begin than this does to end. */
function isOneOf(relations: readonly string[], relation: string): boolean {
  for (let at = 0; at < relations.length; at++) if (relations[at] === relation) return true;
  return false;
}

/** From the first to the last token of everything under a token, itself included. */
export function subtreeSpan(tree: Tree, index: number): Span {
  const start = tree.tokens[tree.firsts[index] ?? index]?.start ?? 0;
  const end = tree.tokens[tree.lasts[index] ?? index]?.end ?? start;
  return { start, end };
}

/** Tokens under a token, itself included, in text order. */
export function subtreeOf(tree: Tree, index: number): number[] {
  const found = [index];
  for (let at = 0; at < found.length; at++)
    for (const child of childrenOf(tree, found[at] ?? 0)) found.push(child);
  return found.sort((a, b) => a - b);
}

/** Whether a token is another or hangs under it, at any depth. */
export function isUnder(tree: Tree, index: number, ancestor: number): boolean {
  for (let at = index; at >= 0; at = tree.tokens[at]?.head ?? -1) if (at === ancestor) return true;
  return false;
}

/** The token of a range [first, end) that the others of it hang on: the first whose head lies outside. */
export function headWord(tree: Tree, first: number, end: number): number {
  for (let index = first; index < end; index++) {
    const head = tree.tokens[index]?.head ?? -1;
    if (head < first || head >= end) return index;
  }
  return first;
}
