/**
 * Whoever says what a sentence tells, behind its last comma, read into a list before it: "killing three people, police said"
 * like "killing people, police and guards".
 */
import { closingSayingForms } from '../lexicon/misread-words.ts';
import type { Configuration } from './configuration.ts';
import { IN_NOUN_PHRASE } from './misread/rule.ts';
import { type Names, relationOf, xposOf } from './tree-so-far.ts';

/** Hangs such a noun on the verb behind it, as its subject. */
export function placeSpeakers(state: Configuration, names: Names, form: (word: number) => string): void {
  const xpos = (word: number) => xposOf(state, names, word);
  for (let verb = 3; verb <= state.length; verb++) {
    if (!closingSayingForms.has(form(verb))) continue;
    if (!/^VB[DZ]$/.test(xpos(verb)) || !/^[.,]?$/.test(form(verb + 1))) continue;
    let first = verb;
    while (first > 1 && IN_NOUN_PHRASE.test(xpos(first - 1))) first--;
    if (first === verb || form(first - 1) !== ',') continue;
    const noun = headOf(state, first, verb);
    if (noun === 0 || state.heads[noun] === verb || isAbove(state, noun, verb)) continue;
    if (relationOf(state, names, noun) !== 'conj') continue;
    state.heads[noun] = verb;
    state.labels[noun] = names.relationNames.indexOf('nsubj');
  }
}

/** The word of [first, end) that hangs on one outside; 0 where there are several. */
function headOf(state: Configuration, first: number, end: number): number {
  let found = 0;
  for (let word = first; word < end; word++) {
    const head = state.heads[word] ?? 0;
    if (head >= first && head < end) continue;
    if (found !== 0) return 0;
    found = word;
  }
  return found;
}

function isAbove(state: Configuration, word: number, below: number): boolean {
  for (let at = below, step = 0; at > 0 && at <= state.length && step <= state.length; step++) {
    if (at === word) return true;
    at = state.heads[at] ?? 0;
  }
  return false;
}
