import { kinship } from '../../lexicon/kinship.ts';
import { personNouns } from '../../lexicon/person-nouns.ts';
import { convictions, personRelations } from '../../lexicon/person-relations.ts';
import { titleAbbreviations, titleNouns } from '../../lexicon/titles.ts';
import type { Token } from '../../syntax/token.ts';
import { lowerCase } from '../../text/letters.ts';

const titles = new Set(titleNouns);
const short = new Set(titleAbbreviations);
const persons = new Set([...personNouns, ...Object.keys(kinship)]);

const convinced = new Set(convictions);
const relations = new Set([...personRelations, ...Object.keys(kinship)]);

/** Whether a word is the head noun of a post or function: "minister", "Co-founder", "Sen." */
export function isTitleNoun(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const lower = lowerCase(token.form);
  return (
    titles.has(lower) ||
    titles.has(lowerCase(token.lemma)) ||
    short.has(lower.endsWith('.') ? lower.slice(0, -1) : lower)
  );
}

/** Whether a word is a noun for a person: a post, a relative, or "resident", "woman". */
export function isPersonNoun(token: Token | undefined): boolean {
  return token !== undefined && (isTitleNoun(token) || persons.has(lowerCase(token.lemma)));
}

/** Whether a noun for a person is a post, a function or a trade: no "friend", "wife" or "woman". */
export function isPostNoun(token: Token | undefined): boolean {
  return isPersonNoun(token) && !relations.has(token?.lemma.toLowerCase() ?? '');
}

/** "the drummer Kofi Strand": one word for what somebody does, that is no adjective. */
export function isTradeNoun(token: Token | undefined): boolean {
  return token?.xpos === 'NN' && token.upos === 'NOUN' && isPostNoun(token) && !convinced.has(token.lemma);
}
