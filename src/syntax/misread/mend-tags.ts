import { FINITE, type Mended, type TaggedSentence, type WordRule } from './rule.ts';
import { VERB_RULES, WORD_RULES } from './rules.ts';

/**
 * Tells which words of a sentence must be others than they are tagged. `write` is called for each and changes what
 * `sentence.xpos` says of it.
 */
export function mendTags(sentence: TaggedSentence, write: (mended: Mended) => void): void {
  const hits = findHits(sentence);
  for (const rule of hits.length === 0 ? NONE : WORD_RULES)
    for (const mended of mendedBy(rule, hits, sentence)) write(mended);
  if (hasFiniteVerb(sentence)) return;
  for (const rule of VERB_RULES) {
    const verb = rule.mend(sentence);
    if (verb === null) continue;
    write(verb);
    return;
  }
}

/** All that a rule mends is found before any of it is written. */
function mendedBy(rule: WordRule, hits: readonly Hit[], sentence: TaggedSentence): readonly Mended[] {
  const mended: Mended[] = [];
  for (const hit of hits) if (hit.rule === rule) mended.push(...rule.mend(sentence, hit.word));
  return mended;
}

interface Hit {
  readonly word: number;
  readonly rule: WordRule;
}

/** One walk over the words: which rule looks at which. */
function findHits(sentence: TaggedSentence): readonly Hit[] {
  const hits: Hit[] = [];
  for (let word = 0; word < sentence.length; word++) {
    for (const rule of byForm.get(sentence.form(word)) ?? NONE) hits.push({ word, rule });
    for (const rule of byXpos.get(sentence.xpos(word)) ?? NONE) hits.push({ word, rule });
  }
  return hits;
}

const NONE: readonly WordRule[] = [];
const byForm = rulesBy(({ forms }) => forms ?? []);
const byXpos = rulesBy(({ xpos }) => (xpos === undefined ? [] : [xpos]));

function rulesBy(keysOf: (rule: WordRule) => Iterable<string>): ReadonlyMap<string, readonly WordRule[]> {
  const rules = new Map<string, WordRule[]>();
  for (const rule of WORD_RULES)
    for (const key of keysOf(rule)) rules.set(key, [...(rules.get(key) ?? []), rule]);
  return rules;
}

/** Whether a verb stands behind the last colon of a sentence, or in one without a colon. */
function hasFiniteVerb({ length, form, xpos }: TaggedSentence): boolean {
  for (let word = length - 1; word >= 0 && form(word) !== ':'; word--)
    if (FINITE.test(xpos(word))) return true;
  return false;
}
