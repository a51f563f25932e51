/** "Mother-of-three Dana Orlo wept": one person, whom a parser takes for two. */
import { kinship } from '../lexicon/kinship.ts';
import { lowerCase } from '../text/letters.ts';
import type { Configuration } from './configuration.ts';
import { type Names, xposOf } from './tree-so-far.ts';

/** Hangs the name on what the description hangs on, and the description on the name. */
export function nameParents(state: Configuration, names: Names, form: (word: number) => string): void {
  for (let noun = 1; noun + NAME < state.length; noun++) {
    if (form(noun + 1) !== '-' || form(noun + 2) !== 'of' || !isDescription(state, names, form, noun))
      continue;
    let end = noun + NAME;
    while (end <= state.length && isName(xposOf(state, names, end))) end++;
    nameParent(state, names, noun, end);
  }
}

/** Words from the noun to the name: "-", "of", "-", "three". */
const NAME = 5;

function isDescription(
  state: Configuration,
  names: Names,
  form: (word: number) => string,
  noun: number,
): boolean {
  if (form(noun + 3) !== '-' || xposOf(state, names, noun + 4) !== 'CD') return false;
  return isName(xposOf(state, names, noun + NAME)) && Object.hasOwn(kinship, lowerCase(form(noun)));
}

function isName(xpos: string): boolean {
  return xpos === 'NNP' || xpos === 'NNPS';
}

function nameParent(state: Configuration, names: Names, noun: number, end: number): void {
  const isInside = (word: number): boolean => word >= noun && word < end;
  let top = noun;
  for (let step = noun; step < end && isInside(state.heads[top] ?? 0); step++) top = state.heads[top] ?? 0;
  const above = state.heads[top] ?? 0;
  for (let at = above, step = 0; at > 0 && step < state.length; step++) {
    if (isInside(at)) return;
    at = state.heads[at] ?? 0;
  }
  const label = state.labels[top] ?? 0;
  const name = noun + NAME;
  for (let word = 1; word <= state.length; word++)
    if (!isInside(word) && isInside(state.heads[word] ?? 0)) state.heads[word] = name;
  const hang = (word: number, head: number, relation: string): void => {
    state.heads[word] = head;
    state.labels[word] = names.relationNames.indexOf(relation);
  };
  for (let word = noun + 1; word < name; word++) hang(word, noun, word === name - 1 ? 'nmod' : 'punct');
  for (let word = name + 1; word < end; word++) hang(word, name, 'flat');
  hang(noun, name, 'compound');
  state.heads[name] = above;
  state.labels[name] = label;
}
