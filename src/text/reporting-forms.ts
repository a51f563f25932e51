import { OPENING_VERBS, REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import { DOUBLING_VERBS, IRREGULAR_FORMS } from '../lexicon/verb-forms.ts';
import { lowerCase } from './letters.ts';

const lemmas = new Map<string, string>();
for (const verb of [...OPENING_VERBS, ...REPORTING_VERBS.keys()]) {
  for (const form of formsOf(verb)) lemmas.set(form, verb);
}

/** The reporting verb that a word is a form of ("quipped": quip), whatever a tagger makes of it; null for none. */
export function reportingVerbOf(form: string): string | null {
  return lemmas.get(lowerCase(form)) ?? null;
}

function formsOf(verb: string): readonly string[] {
  const british = verb.replace(/([a-z]{2})ize$/, '$1ise');
  return [...new Set([verb, british])].flatMap((spelling) => formsWith(spelling, stemOf(spelling)));
}

/** Forms with -ing and -ed; of a verb in -el also the British ones, "labelled" beside "labeled". */
function formsWith(verb: string, stem: string): readonly string[] {
  const stems = /[^e]el$|nal$/.test(verb) ? [stem, `${stem}l`] : [stem];
  const past = IRREGULAR_FORMS.get(verb) ?? stems.map(pastOf);
  return [verb, thirdPerson(verb), ...stems.map((each) => `${each}ing`), ...past];
}

/** "denied", "agreed". */
function pastOf(stem: string): string {
  return stem.endsWith('e') ? `${stem}d` : `${stem.replace(/([^aeiou])y$/, '$1i')}ed`;
}

/** What -ed and -ing are put to: "not" of note, "quipp" of quip. */
function stemOf(verb: string): string {
  if (/[^eo]e$/.test(verb)) return verb.slice(0, -1);
  if (DOUBLING_VERBS.has(verb) || /^[^aeiou]*u?[aeiou][bdgmnprt]$/.test(verb)) return verb + verb.slice(-1);
  return verb;
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|go)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
