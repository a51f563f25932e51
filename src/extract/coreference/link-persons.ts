import type { Gender } from '../../lexicon/pronouns.ts';
import type { Syntax } from '../../syntax/token.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { Entity } from './entity.ts';
import { genderOfFirstName } from './first-name-gender.ts';
import { createNameIndex } from './name-index.ts';
import { nearness } from './nearness.ts';
import { genderOfAddress } from './person-gender.ts';
import { generationOf, personMatch, personWords } from './person-names.ts';
import { isRelativeOf } from './relative-of.ts';

interface KnownPerson {
  readonly entity: Entity;
  readonly words: readonly string[];
  /** As forms of address tell it. */
  gender: Gender | null;
  readonly isRelative: boolean;
  /** "jr" of "Tarel Voss Jr."; null where the name has none, first of all in the text. */
  readonly generation: string | null;
  /** A headline has the short form of a name. */
  readonly isHeadline: boolean;
  /** Whether verbs may have been read into the name: "Dana Orlo Wins Prize". */
  readonly isTitled: boolean;
}

/**
 * Full names first, then shorter forms, each to the person of that name who was named last before it. "Ms Voss" is not
 * Edmund Voss.
 */
export function linkPersons(
  syntax: Syntax,
  mentions: readonly Candidate[],
  create: (mention: Candidate) => Entity,
): void {
  const known = createNameIndex<KnownPerson>();
  const wordsOf = new Map(mentions.map((mention) => [mention, personWords(mention.text)]));
  const rank = (mention: Candidate): number => Math.min(wordsOf.get(mention)?.length ?? 0, 3);
  for (const mention of [...mentions].sort((a, b) => rank(b) - rank(a) || a.start - b.start)) {
    const words = wordsOf.get(mention) ?? [];
    const gender = genderOfAddress(syntax, mention);
    const alike = known.find([words[0] ?? '', words.at(-1) ?? '']);
    const own = generationOf(mention.text);
    const isTold = words.length > 1 || alike.some(({ generation }) => own !== null && generation === own);
    const fitting = alike.filter(
      (one) =>
        (words.length > 1 || gender === null || mayBeOf(gender, one)) &&
        (!isTold || isOfGeneration(mention, own, one)),
    );
    const best = bestPerson(mention, words, fitting);
    if (best === undefined)
      known.add([...words, ...halvesOf(words.at(-1) ?? '')], {
        entity: create(mention),
        words,
        gender,
        isRelative: isRelativeOf(syntax, mention),
        generation: own,
        isHeadline: isHeadline(syntax, mention),
        isTitled: isTitled(syntax, mention),
      });
    else {
      best.entity.mentions.push(mention);
      best.gender ??= gender;
    }
  }
}

function mayBeOf(gender: Gender, { gender: told, entity }: KnownPerson): boolean {
  const own = told ?? genderOfFirstName(entity);
  return own === null || own === gender;
}

/**
 * "Tarel Voss founded the firm. Tarel Voss Jr. sold it.": two persons, since whoever is told apart by "Jr." is so from the
 * start. "Tarel Voss Jr. sold it. Voss left." is one.
 */
function isOfGeneration(
  mention: Candidate,
  own: string | null,
  { generation, entity, isHeadline }: KnownPerson,
): boolean {
  if (own === generation || isHeadline) return true;
  return own === null && mention.start > (entity.mentions[0]?.start ?? 0);
}

function bestPerson(
  mention: Candidate,
  words: readonly string[],
  known: readonly KnownPerson[],
): KnownPerson | undefined {
  let best: KnownPerson | undefined;
  let bestScore = 0;
  for (const one of known) {
    const fit = Math.min(personMatch(words, one.words), words.length === 1 ? LAST_NAME : EQUAL);
    const match = fit === INNER && one.isTitled ? 0 : fit;
    const isOthers = one.isRelative && words.length === 1 && match === LAST_NAME;
    const score = match === 0 ? 0 : match + nearness(mention, one.entity) - (isOthers ? 1 : 0);
    if (score > bestScore) {
      bestScore = score;
      best = one;
    }
  }
  return best;
}

/** "Voss" is as good for Ilse Voss as for the Ms Voss whose first name is not told: whoever was named last is meant. */
const LAST_NAME = 3;
const EQUAL = 4;
/** "Quiroga" for María Quiroga Salcedo. */
const INNER = 1;

/** In a line that no mark closes. */
function isHeadline({ tokens, sentences }: Syntax, mention: Candidate): boolean {
  const sentence = sentences[tokens[mention.first]?.sentence ?? -1];
  return !/^[.!?…"”’')\]:;,]$/.test(tokens[(sentence?.endToken ?? 0) - 1]?.form ?? '');
}

/** In a sentence that has no longer word without a capital. */
function isTitled({ tokens, sentences }: Syntax, mention: Candidate): boolean {
  const sentence = sentences[tokens[mention.first]?.sentence ?? -1];
  const words = tokens.slice(sentence?.firstToken ?? 0, sentence?.endToken ?? 0);
  return (
    !words.some(({ form }) => /^\p{Ll}{5,}$/u.test(form)) &&
    words.length > mention.endToken - mention.first + 2
  );
}

/** The last name's halves, by which it is found as well: "Sato" and "Wells" of "Sato-Wells". */
function halvesOf(last: string): readonly string[] {
  const halves = last.split('-');
  return [halves[0] ?? '', halves.at(-1) ?? ''];
}
