/** Dictionary forms by the ending and the tag of a word; the rules are learned from the treebanks. */
import { irregularLemmas } from '../lexicon/irregular-verbs.ts';
import { singularsInS } from '../lexicon/singulars-in-s.ts';

/** For each tag, what to do with words of an ending: cut so many letters and add others. `^` is a word's start. */
export type LemmaRules = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Longest ending that a rule is about, without the `^` of whole words. */
export const LONGEST_ENDING = 5;
const LONGEST_WORD = 24;

/** A name keeps its letters; any other word is taken in lower case. */
export function lemmaBase(form: string, xpos: string): string {
  const plain = form.includes('’') ? form.replaceAll('’', "'") : form;
  return xpos.startsWith('NNP') ? plain : plain.toLowerCase();
}

/** Tags of pasts and participles, and those of the present that a tagger takes a past for: "the court upheld". */
const PAST_TAGS = new Set(['VBD', 'VBN', 'VBP', 'VBZ']);

/** The lemma of a form under a Penn tag. */
export function lemmaOf(form: string, xpos: string, rules: LemmaRules): string {
  const base = lemmaBase(form, xpos);
  const irregular = PAST_TAGS.has(xpos) ? irregularLemmas.get(base) : undefined;
  if (irregular !== undefined) return irregular;
  if (xpos === 'NNS' && singularsInS.has(base)) return base;
  const own = rules.get(xpos);
  if (own === undefined || base.length > LONGEST_WORD) return base;
  const whole = own.get(`^${base}`);
  if (whole !== undefined) return applyEdit(base, whole);
  for (let size = Math.min(LONGEST_ENDING, base.length); size >= 0; size--) {
    const edit = own.get(base.slice(base.length - size));
    if (edit !== undefined) return undoubled(applyEdit(base, edit), xpos);
  }
  return base;
}

/** "skidded" is of "skid": where the rules know no word, its last letter was doubled by the ending. */
function undoubled(lemma: string, xpos: string): string {
  return PAST_TAGS.has(xpos) && DOUBLED.test(lemma) ? lemma.slice(0, -1) : lemma;
}

const DOUBLED = /^..+[aeiou]([bdgmnpt])\1$/;

/** What a verb's form may come from by the regular rules: "upgraded" from "upgrade", "shelled" from "shell". */
export function regularStems(form: string): readonly string[] {
  const bare = /^(.+?)(?:ed|ing|es|s)$/.exec(form)?.[1];
  return bare === undefined ? [] : [`${bare}e`, bare, bare.replace(/(.)\1$/, '$1'), bare.replace(/i$/, 'y')];
}

/** An edit is the number of letters to cut and the letters to add: "3y" makes "parties" "party". */
export function applyEdit(base: string, edit: string): string {
  const digits = /^\d+/.exec(edit)?.[0] ?? '0';
  const lemma = base.slice(0, Math.max(0, base.length - Number(digits))) + edit.slice(digits.length);
  return lemma === '' ? base : lemma;
}

/** The edit that makes `lemma` of `base`. */
export function editBetween(base: string, lemma: string): string {
  let same = 0;
  while (same < base.length && same < lemma.length && base[same] === lemma[same]) same++;
  return `${base.length - same}${lemma.slice(same)}`;
}

/** One rule a line, as a model file keeps them. */
export function formatLemmaRules(rules: LemmaRules): string {
  return [...rules]
    .flatMap(([xpos, own]) => [...own].map(([ending, edit]) => `${xpos}\t${ending}\t${edit}`))
    .join('\n');
}

export function parseLemmaRules(lines: string): LemmaRules {
  const rules = new Map<string, Map<string, string>>();
  for (const line of lines.split('\n')) {
    const [xpos = '', ending = '', edit = '0'] = line.split('\t');
    const own = rules.get(xpos) ?? new Map<string, string>();
    rules.set(xpos, own.set(ending, edit));
  }
  return rules;
}
