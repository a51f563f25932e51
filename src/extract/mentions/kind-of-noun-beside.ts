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
  if (before.form === ',') return isBodyBeforeComma(syntax, first, end) ? 'ORGANIZATION' : null;
  if (!isSingularNoun(before)) return null;
  if (has(organizations, before)) return 'ORGANIZATION';
  if (has(vessels, before)) return mayAct(syntax, first, end, /^ADP$/) ? null : 'OTHER';
  return has(works, before) && !mayAct(syntax, first, end, /./) ? 'WORK' : null;
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

/** "Clear Ground, a charity that removes mines": what stands behind a name and its comma tells a body. */
export function isBodyBehind({ tokens }: Syntax, end: number): boolean {
  if (tokens[end]?.form !== ',' || !/^an?$/.test(tokens[end + 1]?.form ?? '')) return false;
  let at = end + 2;
  while (at < end + LONGEST && /^(ADJ|NOUN|PROPN|ADV)$|^-$/.test(partOf(tokens[at + 1]))) at++;
  const noun = tokens[at];
  if (!isSingularNoun(noun) || /^['’]s?$/.test(tokens[at + 1]?.form ?? '')) return false;
  return has(organizations, noun) && !has(ambiguous, noun);
}

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
