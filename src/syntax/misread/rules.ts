/** Every rule for words that a tagger takes for others: a new one is a file beside these and a row here. */
import { birth } from './birth.ts';
import { headline } from './headline.ts';
import { intransitives } from './intransitives.ts';
import { nameParts } from './name-parts.ts';
import { namings } from './namings.ts';
import { nouns } from './nouns.ts';
import { particles } from './particles.ts';
import { pastPredicate } from './past-predicate.ts';
import { pasts } from './pasts.ts';
import { presentPredicate } from './present-predicate.ts';
import type { VerbRule, WordRule } from './rule.ts';
import { speech } from './speech.ts';
import { titles } from './titles.ts';

/** In order: each sees what those before it have mended. */
export const WORD_RULES: readonly WordRule[] = [
  nameParts,
  nouns,
  pasts,
  speech,
  birth,
  titles,
  namings,
  intransitives,
  particles,
];

/** The first that finds a verb is the last that is asked. */
export const VERB_RULES: readonly VerbRule[] = [presentPredicate, headline, pastPredicate];
