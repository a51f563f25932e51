import { organizationNouns, placeNouns } from '../../lexicon/actor-nouns.ts';
import { nounsAsNames } from '../../lexicon/generic-persons.ts';
import { stateBodies } from '../../lexicon/state-bodies.ts';
import { MONTHS, WEEKDAYS } from '../../lexicon/time-words.ts';
import { titleNouns } from '../../lexicon/titles.ts';
import type { Syntax } from '../../syntax/token.ts';
import type { NameSpan } from './name-span.ts';

const generic = new Set([...placeNouns, ...organizationNouns, ...stateBodies, ...titleNouns]);

/**
 * Drops a common noun that only a capital makes look like a name: "the Council said", the letters of a currency
 * ("US$3"), and months that a town is called by as well ("in March").
 */
export function dropGenericNames(syntax: Syntax, found: readonly NameSpan[]): NameSpan[] {
  return found.filter(({ first, end, kind }) => {
    if (/^\$/.test(syntax.tokens[end]?.form ?? '') && end - first === 1) return false;
    if (end - first > 1 || kind === 'PERSON') return true;
    const word = (syntax.tokens[first]?.form ?? '').toLowerCase();
    return (!generic.has(word) || nounsAsNames.has(word)) && !MONTHS.has(word) && !WEEKDAYS.has(word);
  });
}
