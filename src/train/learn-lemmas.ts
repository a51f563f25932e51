/** Learns lemma rules: the shortest endings that tell what to cut and add, and whole words that differ. */
import { editBetween, type LemmaRules, LONGEST_ENDING, lemmaBase } from '../syntax/lemma.ts';

/** One word of a treebank, with its Penn tag. */
export interface LemmaExample {
  readonly form: string;
  readonly xpos: string;
  readonly lemma: string;
}

/** An ending needs this many different words behind it. */
const LEAST_WORDS = 3;

export function learnLemmas(examples: readonly LemmaExample[]): LemmaRules {
  const words = new Map<string, Map<string, Tally>>();
  for (const { form, xpos, lemma } of examples) {
    const base = lemmaBase(form, xpos);
    if (/\d/.test(base) || lemma === '_' || base.length > 20) continue;
    const own = words.get(xpos) ?? new Map<string, Tally>();
    words.set(xpos, own);
    const tally = own.get(base) ?? new Map<string, number>();
    own.set(base, tally);
    count(tally, editBetween(base, lemma));
  }
  return new Map([...words].map(([xpos, own]) => [xpos, rulesOf(own)]));
}

type Tally = Map<string, number>;

function count(tally: Tally, edit: string): void {
  tally.set(edit, (tally.get(edit) ?? 0) + 1);
}

function commonest(tally: Tally): string {
  return [...tally].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '0';
}

function rulesOf(words: ReadonlyMap<string, Tally>): ReadonlyMap<string, string> {
  const endings = new Map<string, Tally>();
  const best = new Map<string, string>();
  for (const [base, tally] of words) {
    const edit = commonest(tally);
    best.set(base, edit);
    for (let size = 0; size <= Math.min(LONGEST_ENDING, base.length); size++) {
      const ending = base.slice(base.length - size);
      const own = endings.get(ending) ?? new Map<string, number>();
      endings.set(ending, own);
      count(own, edit);
    }
  }
  return pruned(endings, best);
}

/** Keeps a rule only where a shorter one says something else. */
function pruned(endings: ReadonlyMap<string, Tally>, best: ReadonlyMap<string, string>): Map<string, string> {
  const rules = new Map<string, string>();
  const byLength = [...endings].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  for (const [ending, tally] of byLength) {
    const words = [...tally.values()].reduce((sum, n) => sum + n, 0);
    const edit = commonest(tally);
    if ((ending === '' || words >= LEAST_WORDS) && edit !== ruleFor(rules, ending.slice(1), ending === '')) {
      rules.set(ending, edit);
    }
  }
  for (const [base, edit] of best) if (edit !== ruleFor(rules, base, false)) rules.set(`^${base}`, edit);
  return rules;
}

function ruleFor(rules: ReadonlyMap<string, string>, word: string, none: boolean): string {
  if (none) return '0';
  for (let size = Math.min(LONGEST_ENDING, word.length); size >= 0; size--) {
    const edit = rules.get(word.slice(word.length - size));
    if (edit !== undefined) return edit;
  }
  return '0';
}
