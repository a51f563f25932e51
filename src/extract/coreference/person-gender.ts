import { femaleFirstNames, maleFirstNames } from '../../lexicon/first-names.ts';
import { honorifics } from '../../lexicon/honorifics.ts';
import { genderedNouns, kinship } from '../../lexicon/kinship.ts';
import type { Gender } from '../../lexicon/pronouns.ts';
import type { Syntax } from '../../syntax/token.ts';
import { nameKey } from '../gazetteer/name-key.ts';
import type { RolePhrase } from '../roles/role-phrase.ts';
import type { Entity } from './entity.ts';

const female = new Set(femaleFirstNames.split(/\s+/).map(nameKey));
const male = new Set(maleFirstNames.split(/\s+/).map(nameKey));

/** A person's gender by how the text addresses and describes them, else by the first name; null where neither tells. */
export function personGender(syntax: Syntax, entity: Entity, roles: readonly RolePhrase[]): Gender | null {
  for (const mention of entity.mentions) {
    const [before, first] = [syntax.tokens[mention.first - 1], syntax.tokens[mention.first]];
    // "will miss Marten" is no form of address.
    const told = before?.upos === 'VERB' ? null : genderOfWord(before?.form);
    const gender = told ?? genderOfWord(first?.form);
    if (gender !== null) return gender;
  }
  for (const role of roles) {
    const told = genderOfWord(syntax.tokens[role.head]?.lemma);
    if (told !== null) return told;
  }
  return genderOfFirstName(entity);
}

/** What a form of address or a noun tells: "Ms.", "spokeswoman", "nephew". */
export function genderOfWord(word: string | undefined): Gender | null {
  const key = word?.toLowerCase().replace(/\.$/, '') ?? '';
  return honorifics[key] ?? genderedNouns[key] ?? kinship[key] ?? null;
}

function genderOfFirstName(entity: Entity): Gender | null {
  const fullest = entity.mentions.reduce((a, b) =>
    b.text.split(' ').length > a.text.split(' ').length ? b : a,
  );
  const words = nameKey(fullest.text).split(' ');
  if (words.length < 2) return null;
  for (const word of words.slice(0, -1)) {
    const isFemale = female.has(word);
    const isMale = male.has(word);
    if (isFemale !== isMale) return isFemale ? 'female' : 'male';
  }
  return null;
}
