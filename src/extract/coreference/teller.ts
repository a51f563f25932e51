import type { Syntax, Token } from '../../syntax/token.ts';
import { reportingVerbOf } from '../../text/reporting-forms.ts';
import { isSubject } from './pronoun-syntax.ts';

/** What the odds of whoever tells what a pronoun is the subject of are multiplied with: in news eight in ten are meant. */
export const ODDS_OF_TELLER = 6;

/** Verbs between a pronoun and the one that reports its clause: "said he hoped he would". */
const MOST_CLAUSES = 3;
/** Words from the verb back to its subject. */
const FARTHEST = 20;

/**
 * The word for whoever tells, in the text's own words, what a pronoun is the subject of: "Voss" in "Voss said he would
 * leave", "Lind" in "Lind, who had told Voss he would help", and for whoever is asked about it; -1 where nobody is.
 */
export function tellerOf(syntax: Syntax, pronoun: number): number {
  const { tokens } = syntax;
  let clause = tokens[pronoun];
  if (!isSubject(clause)) return -1;
  for (let step = 0; step < MOST_CLAUSES && clause !== undefined; step++) {
    const at: number = clause.head;
    const verb: Token | undefined = tokens[at];
    const above = tokens[verb?.head ?? -1];
    if (verb === undefined || above === undefined || verb.sentence !== above.sentence) return -1;
    if (!/^(?:ccomp|conj|advcl|xcomp)$/.test(verb.deprel)) return -1;
    const reporting = reportingVerbOf(above.form);
    if (/^(?:ccomp|advcl)$/.test(verb.deprel) && verb.head < pronoun && reporting !== null) {
      if (isQuotedBetween(syntax, verb.head, pronoun)) return -1;
      if (reporting === 'ask') return objectOf(syntax, verb.head);
      if (verb.deprel === 'ccomp') return subjectOf(syntax, verb.head);
    }
    clause = verb;
  }
  return -1;
}

function isQuotedBetween({ tokens }: Syntax, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^["“”„«»]|^``/.test(tokens[at]?.form ?? '')) return true;
  return false;
}

/** A verb's subject; the noun that "who" stands for. */
function subjectOf({ tokens }: Syntax, verb: number): number {
  for (let at = verb - 1; at >= Math.max(0, verb - FARTHEST); at--) {
    const token = tokens[at];
    if (token?.head !== verb || !isSubject(token)) continue;
    const isRelative = /^(?:who|which|that)$/i.test(token.form) && tokens[verb]?.deprel === 'acl:relcl';
    return isRelative ? (tokens[verb]?.head ?? -1) : at;
  }
  return -1;
}

/** Whom a verb is done to: "asked Lind whether he would". */
function objectOf({ tokens }: Syntax, verb: number): number {
  for (let at = verb + 1; at < verb + FARTHEST; at++)
    if (tokens[at]?.head === verb && /^i?obj$/.test(tokens[at]?.deprel ?? '')) return at;
  return -1;
}
