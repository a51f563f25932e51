/** "Izzo denied having sold the secrets": a clause without a subject has that of the verb above it, and is no statement. */
import type { Configuration } from './configuration.ts';
import { type Names, relationOf, xposOf } from './tree-so-far.ts';

/** Calls such a clause what it is. */
export function openGerunds(state: Configuration, names: Names): void {
  for (let auxiliary = 2; auxiliary < state.length; auxiliary++) {
    if (xposOf(state, names, auxiliary) !== 'VBG' || relationOf(state, names, auxiliary) !== 'aux') continue;
    const verb = state.heads[auxiliary] ?? 0;
    if (relationOf(state, names, verb) !== 'ccomp' || hasSubject(state, names, verb)) continue;
    state.labels[verb] = names.relationNames.indexOf('xcomp');
  }
}

function hasSubject(state: Configuration, names: Names, verb: number): boolean {
  for (let word = 1; word <= state.length; word++)
    if (state.heads[word] === verb && /^[nc]subj/.test(relationOf(state, names, word))) return true;
  return false;
}
