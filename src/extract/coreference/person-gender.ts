import { honorifics } from '../../lexicon/honorifics.ts';
import { genderedNouns, kinship } from '../../lexicon/kinship.ts';
import type { Gender } from '../../lexicon/pronouns.ts';
import type { Syntax } from '../../syntax/token.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { RolePhrase } from '../roles/role-phrase.ts';
import type { Entity } from './entity.ts';

/** A person's gender as the text tells it by address or description; null where it does not. */
export function personGender(syntax: Syntax, entity: Entity, roles: readonly RolePhrase[]): Gender | null {
  for (const mention of entity.mentions) {
    const gender = genderOfAddress(syntax, mention);
    if (gender !== null) return gender;
  }
  for (const role of roles) {
    const told = genderOfWord(syntax.tokens[role.head]?.lemma);
    if (told !== null) return told;
  }
  return null;
}

/** What stands before a name, or opens it: "Ms. Voss", "his wife Ilse". */
export function genderOfAddress({ tokens }: Syntax, mention: Candidate): Gender | null {
  const [before, first] = [tokens[mention.first - 1], tokens[mention.first]];
  // "will miss Marten" is no form of address, nor is the end of a headline above.
  const isBeside = before?.sentence === first?.sentence && before?.upos !== 'VERB';
  const told = isBeside ? genderOfWord(before?.form) : null;
  return told ?? genderOfWord(first?.form);
}

/** What a form of address or a noun tells: "Ms.", "spokeswoman", "nephew". */
export function genderOfWord(word: string | undefined): Gender | null {
  const key = word?.toLowerCase().replace(/\.$/, '') ?? '';
  return honorifics[key] ?? genderedNouns[key] ?? kinship[key] ?? null;
}
