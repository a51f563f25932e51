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
 * ("US$3"), an amount ("N2bn"), and months and days that a town or a person is called by as well ("in March", "will miss
 * Tuesday's game").
 */
export function dropGenericNames(syntax: Syntax, found: readonly NameSpan[]): NameSpan[] {
  return found.filter((name) => {
    if (/^\$/.test(syntax.tokens[name.end]?.form ?? '') && name.end - name.first === 1) return false;
    if (name.end - name.first > 1) return true;
    const form = syntax.tokens[name.first]?.form ?? '';
    const word = form.toLowerCase();
    if (AMOUNT.test(form)) return false;
    if (name.kind === 'PERSON') return !WEEKDAYS.has(word) || isPartOfName(syntax, found, form);
    return (!generic.has(word) || nounsAsNames.has(word)) && !MONTHS.has(word) && !WEEKDAYS.has(word);
  });
}

/** "N2bn", "KSh3.5m": the letters of a currency, and how many. */
const AMOUNT = /^\p{Lu}\p{L}{0,2}\d[\d.,]*(?:k|mn?|bn|tr?n)$/u;

/** "Sunday" where "Sunday Okar" stands too. */
function isPartOfName({ tokens }: Syntax, names: readonly NameSpan[], form: string): boolean {
  return names.some(
    ({ kind, first, end }) =>
      kind === 'PERSON' && end - first > 1 && tokens.slice(first, end).some((token) => token.form === form),
  );
}
