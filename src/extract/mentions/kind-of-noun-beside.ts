import { organizationKinds, personsOrFirms, vesselKinds, workKinds } from '../../lexicon/kind-nouns.ts';
import type { Syntax, Token } from '../../syntax/token.ts';
import { isPersonNoun } from '../roles/title-words.ts';

/** What a common noun beside a name tells that it is; a work may be called by whom it is about. */
export type ToldKind = 'ORGANIZATION' | 'OTHER' | 'WORK';

const organizations = new Set(organizationKinds);
const vessels = new Set(vesselKinds);
const works = new Set(workKinds);
const ambiguous = new Set(personsOrFirms);

/** "the insurer Stellan Re", "the freighter Amber Dana", for the words [first, end) of a name; null where no noun tells. */
export function kindOfNounBefore(syntax: Syntax, first: number, end: number): ToldKind | null {
  const { tokens } = syntax;
  const before = tokens[first - 1];
  if (before === undefined || before.sentence !== tokens[first]?.sentence) return null;
  if (before.form === ',') return kindBeforeComma(syntax, first, end);
  // "their film, The Glass Harbor,": the article is no part of a name here.
  if (/^The$/.test(before.form) && tokens[first - 2]?.form === ',')
    return workBeforeComma(syntax, first - 1, end);
  if (!isSingularNoun(before)) return null;
  if (has(organizations, before)) return 'ORGANIZATION';
  if (has(vessels, before)) return mayAct(syntax, first, end, /^ADP$/) ? null : 'OTHER';
  return has(works, before) && !mayAct(syntax, first, end, /./) ? 'WORK' : null;
}

function kindBeforeComma(syntax: Syntax, first: number, end: number): ToldKind | null {
  return isBodyBeforeComma(syntax, first, end) ? 'ORGANIZATION' : workBeforeComma(syntax, first, end);
}

/** "Her new film, Harvest Ellen, opens": the one that she has made; "the star of his film, Ellen Orlo," is who plays in it. */
function workBeforeComma({ tokens }: Syntax, first: number, end: number): ToldKind | null {
  const noun = tokens[first - 2];
  if (!isSingularNoun(noun) || !has(works, noun) || !/^(?:nsubj|obj|root)/.test(noun?.deprel ?? ''))
    return null;
  if (!/^[,.]$/.test(tokens[end]?.form ?? '')) return null;
  let at = first - 3;
  while (/^(?:ADJ|NOUN|NUM)$/.test(tokens[at]?.upos ?? '')) at--;
  return /^(?:PRP\$|POS)$/.test(tokens[at]?.xpos ?? '') ? 'WORK' : null;
}

/** "Another ferry company, Island Link, had ..." names it beside the noun; "the leader of the team, Dana Orlo," is who leads. */
function isBodyBeforeComma({ tokens }: Syntax, first: number, end: number): boolean {
  const noun = tokens[first - 2];
  if (!isSingularNoun(noun) || !has(organizations, noun)) return false;
  if (!/^(,|\.|;|which|has|had|is|was)$/.test(tokens[end]?.form ?? '')) return false;
  return !isPersonNoun(tokens[noun?.head ?? -1]) && !isOfPerson(tokens, first - 2);
}

/** "A spokeswoman for the company, Dana Orlo, said": the comma's name is hers. */
function isOfPerson(tokens: readonly Token[], noun: number): boolean {
  let at = noun - 1;
  while (/^(DET|ADJ|NOUN|PRON|NUM)$/.test(tokens[at]?.upos ?? '')) at--;
  return /^(of|for|at|from|with)$/.test(tokens[at]?.form ?? '') && isPersonNoun(tokens[at - 1]);
}

/**
 * What stands behind a name and its comma: "Clear Ground, a charity that removes mines", "Aldertide, the country's largest
 * maker of cable", "the Blue Dana, a wooden boat"; null where it tells no body or vessel.
 */
export function kindOfNounBehind({ tokens }: Syntax, end: number): 'ORGANIZATION' | 'OTHER' | null {
  if (tokens[end]?.form !== ',') return null;
  const isOne = /^an?$/.test(tokens[end + 1]?.form ?? '');
  const superlative = isOne ? -1 : behindSuperlative(tokens, end + 1);
  const isThe = superlative < 0 && tokens[end + 1]?.form === 'the';
  const first = isOne || isThe ? end + 2 : superlative;
  if (first < 0) return null;
  let at = first;
  while (at < end + LONGEST && /^(ADJ|NOUN|PROPN|ADV)$|^-$/.test(partOf(tokens[at + 1]))) at++;
  const noun = tokens[at];
  if (!isSingularNoun(noun) || /^['’]s?$/.test(tokens[at + 1]?.form ?? '')) return null;
  if (isOne && has(vessels, noun)) return 'OTHER';
  if (isThe) return isToldApart(tokens, at) ? 'ORGANIZATION' : null;
  return has(organizations, noun) && !(isOne && has(ambiguous, noun)) ? 'ORGANIZATION' : null;
}

/** "Aldertide, the Kestrian maker of cable", "the charity that runs the camp"; whoever is "the publisher of a paper" may be somebody. */
function isToldApart(tokens: readonly Token[], noun: number): boolean {
  const next = tokens[noun + 1]?.form ?? '';
  if (tokens[noun]?.lemma === 'maker') return next === 'of';
  return (
    has(organizations, tokens[noun]) && !has(ambiguous, tokens[noun]) && /^(?:that|which|behind)$/.test(next)
  );
}

/** Where "maker" stands in "the country's largest maker": nobody is called the largest one of a trade. -1 without one. */
function behindSuperlative(tokens: readonly Token[], first: number): number {
  if (!/^(DET|PRON|PROPN)$/.test(partOf(tokens[first]))) return -1;
  for (let at = first + 1; at < first + LONGEST; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[first]?.sentence) return -1;
    if (superlatives.has(token.form)) return at + 1;
    if (!/^(DET|NOUN|PROPN|PART|NUM|ADJ|ADV)$|^-$/.test(partOf(token))) return -1;
  }
  return -1;
}

const superlatives: ReadonlySet<string> = new Set(['largest', 'biggest', 'smallest', 'oldest', 'leading']);

const LONGEST = 8;

function partOf(token: Token | undefined): string {
  return token?.form === '-' ? '-' : (token?.upos ?? '');
}

/** A tagger may take "insurer" for a comparative, so that only what the word can't be counts. */
function isSingularNoun(token: Token | undefined): boolean {
  return (
    token !== undefined && /^(NOUN|ADJ|PROPN)$/.test(token.upos) && token.xpos !== 'NNS' && isLower(token)
  );
}

function isLower(token: Token): boolean {
  return /^\p{Ll}/u.test(token.form);
}

function has(nouns: ReadonlySet<string>, token: Token | undefined): boolean {
  return token !== undefined && (nouns.has(token.form) || nouns.has(token.lemma));
}

/**
 * "In the film Dana Orlo plays a judge", "to promote the album Dana Orlo sang", "a film Orlo disliked": there a clause
 * begins with the name, which it does not where the noun opens the sentence.
 */
function mayAct({ tokens }: Syntax, first: number, end: number, governors: RegExp): boolean {
  if (!/^(VERB|AUX|PART)$/.test(tokens[end]?.upos ?? '')) return false;
  for (let at = first - 2; at > first - LONGEST; at--) {
    const { upos = '', sentence = -1 } = tokens[at] ?? {};
    if (sentence !== tokens[first]?.sentence) return false;
    if (!/^(DET|ADJ|NOUN|NUM|PRON)$/.test(upos)) return governors.test(upos);
  }
  return false;
}
