import { kinship } from '../../lexicon/kinship.ts';
import type { Syntax } from '../../syntax/token.ts';
import type { Candidate } from '../mentions/candidate.ts';

/** How far before a name its description may begin: "Her daughter, the late novelist Abena Marchetti". */
const REACH = 7;

/**
 * Whether a name is introduced as a relative of somebody: "Her daughter, the novelist Abena Marchetti,". The bare last name
 * is then whoever has relatives, since writers call these by their first.
 */
export function isRelativeOf({ tokens }: Syntax, { first }: Candidate): boolean {
  for (let at = first - 1; at > Math.max(0, first - REACH); at--) {
    const token = tokens[at];
    if (token?.sentence !== tokens[first]?.sentence || /^(?:VERB|AUX|ADP)$/.test(token?.upos ?? ''))
      return false;
    if (token !== undefined && Object.hasOwn(kinship, token.lemma))
      return isOwned(tokens[at - 1]?.form, tokens[at - 2]?.form);
  }
  return false;
}

/** "her daughter", "Marten's eldest daughter". */
function isOwned(before: string | undefined, further: string | undefined): boolean {
  const owner = /^(?:his|her|their|['’]s?)$/i;
  return owner.test(before ?? '') || owner.test(further ?? '');
}
