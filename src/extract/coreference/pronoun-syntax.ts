import type { Syntax, Token } from '../../syntax/token.ts';

export function isSubject(token: Token | undefined): boolean {
  return token?.deprel.startsWith('nsubj') === true;
}

const relations = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'obl',
  'nmod',
  'nmod:poss',
  'conj',
  'appos',
  'compound',
  'root',
  'flat',
];

/** A number for a word's relation to its head. */
export function relationClass(token: Token | undefined): number {
  const relation = token?.deprel ?? '';
  const exact = relations.indexOf(relation);
  if (exact >= 0) return exact;
  const base = relations.indexOf(relation.split(':')[0] ?? '');
  return base >= 0 ? base : relations.length;
}

/** How two words of one sentence hang together in its tree. */
export interface ClausePath {
  /** Steps from the later word, and from the earlier one, up to the first word that governs both; at most 5. */
  readonly up: number;
  readonly down: number;
  /** How the later word's clause hangs on the word that governs both. */
  readonly link: number;
  /** Whether the earlier word depends on a verb that governs the later one, and so commands it. */
  readonly isCommanding: boolean;
  /** "Voss and his deputy". */
  readonly isCoordinated: boolean;
}

const MOST_STEPS = 5;
const links = [
  'conj',
  'advcl',
  'ccomp',
  'xcomp',
  'acl',
  'acl:relcl',
  'parataxis',
  'appos',
  'obl',
  'obj',
  'nmod',
  'nsubj',
];

/** Null for words of different sentences. */
export function clausePath(syntax: Syntax, later: number, earlier: number): ClausePath | null {
  if (syntax.tokens[later]?.sentence !== syntax.tokens[earlier]?.sentence) return null;
  const [above, below] = [governors(syntax, later), governors(syntax, earlier)];
  const common = above.find((at) => below.includes(at));
  if (common === undefined) return null;
  const [up, down] = [above.indexOf(common), below.indexOf(common)];
  const link = syntax.tokens[above[up - 1] ?? later];
  return {
    up: Math.min(up, MOST_STEPS),
    down: Math.min(down, MOST_STEPS),
    link: up === 0 ? links.length : linkClass(link),
    isCommanding: down === 1 && isSubject(syntax.tokens[earlier]),
    isCoordinated: down === 0 && link?.deprel === 'conj' && up <= 2,
  };
}

function linkClass({ deprel }: Pick<Token, 'deprel'> = { deprel: '' }): number {
  const exact = links.indexOf(deprel);
  return exact >= 0 ? exact : links.indexOf(deprel.split(':')[0] ?? '');
}

/** A word and those that govern it, up to its sentence's root. */
export function governors(syntax: Syntax, token: number): number[] {
  const found: number[] = [];
  for (let at = token; at >= 0 && found.length < 16; at = syntax.tokens[at]?.head ?? -1) found.push(at);
  return found;
}
