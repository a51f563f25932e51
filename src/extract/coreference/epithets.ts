import { partsInStories, personHypernyms } from '../../lexicon/person-hypernyms.ts';
import type { Syntax, Token } from '../../syntax/token.ts';
import { reportingVerbOf } from '../../text/reporting-forms.ts';
import type { Candidate } from '../mentions/candidate.ts';
import { isPostNoun } from '../roles/title-words.ts';
import type { Entity, Seen } from './entity.ts';
import { genderOfFirstName } from './first-name-gender.ts';
import { genderOfWord } from './person-gender.ts';
import { isSubject } from './pronoun-syntax.ts';
import { isRelativeOf } from './relative-of.ts';

/** Whether a noun is what somebody of these nouns may be called later: "the author" for a novelist. */
export function isHypernym(noun: string, nouns: ReadonlySet<string>): boolean {
  const special = personHypernyms.get(noun);
  if (special === undefined) return false;
  for (const one of nouns) if (special.has(one)) return true;
  return false;
}

/** Sentences of the story back to whoever an epithet is about; the very words of speakers apart. */
const FARTHEST = 2;

/**
 * "Dana Orlo scored twice. The striker, who joined in May, ...", "“I was angry,” the 24-year-old said": a subject that is
 * described by a trade or an age, of which the text has told nobody, is the one person whom it has just told something of.
 */
export function antecedentOfEpithet(
  syntax: Syntax,
  phrase: Candidate,
  seen: readonly Seen[],
  isQuoted: (token: number) => boolean,
): Entity | null {
  if (!isEpithet(syntax, phrase) || isQuoted(phrase.head)) return null;
  const here = syntax.tokens[phrase.head]?.sentence ?? 0;
  const persons = new Set<Entity>();
  let nearest = -1;
  for (const { mention, entity } of seen) {
    const sentence = syntax.tokens[mention.head]?.sentence ?? -1;
    if (here - sentence > MOST_SENTENCES) break;
    if (entity.kind !== 'PERSON' || entity.isPlural || isQuoted(mention.head)) continue;
    if (mention.endToken > phrase.first || sentence === here) return null;
    if (nearest < 0) nearest = sentence;
    if (sentence < nearest) break;
    // "her brother, Anselm Dorr": the 24-year-old is whom the story is about.
    if (tellsAge(syntax, phrase) && isRelativeOf(syntax, mention)) return null;
    persons.add(entity);
  }
  if (nearest < 0 || toldBetween(syntax, nearest, here, isQuoted) >= FARTHEST) return null;
  const [one] = persons.size === 1 ? persons : actingOf(syntax, persons, seen, nearest);
  return one?.isNamed && mayBe(syntax, phrase, one) ? one : null;
}

function tellsAge({ tokens }: Syntax, { head }: Candidate): boolean {
  return tokens[head]?.form === 'old';
}

/** A quotation between may run on, but not for ever. */
const MOST_SENTENCES = 8;

/** Sentences after one and before another that have a word of the story's own. */
function toldBetween(
  { sentences }: Syntax,
  after: number,
  before: number,
  isQuoted: (token: number) => boolean,
): number {
  let count = 0;
  for (let at = after + 1; at < before; at++) if (!isQuoted((sentences[at]?.firstToken ?? 0) + 1)) count++;
  return count;
}

/** Whoever a sentence's root has for its subject; the root itself, where "who" has led the parser astray. */
function actingOf(
  { tokens }: Syntax,
  persons: ReadonlySet<Entity>,
  seen: readonly Seen[],
  sentence: number,
): readonly Entity[] {
  const acting = seen.find(({ mention, entity }) => {
    const own = tokens[mention.head];
    // "City coach Andrea Conti": the name stands beside the noun of the post.
    const word = own?.deprel === 'appos' ? tokens[own.head] : own;
    return (
      word?.sentence === sentence &&
      persons.has(entity) &&
      (word.head < 0 || (isSubject(word) && (tokens[word.head]?.head ?? 0) < 0))
    );
  });
  return acting === undefined ? [] : [acting.entity];
}

/** "The striker", "the former champion", "the Italian", "The Orle club's"; no case's or office's part, and nobody's relative. */
function isEpithet(syntax: Syntax, phrase: Candidate): boolean {
  const { tokens } = syntax;
  const { first, endToken, head } = phrase;
  if (phrase.kind !== 'PERSON' || !/^the$/i.test(tokens[first]?.form ?? '')) return false;
  if (tokens[head]?.form === 'old')
    return (
      /^(?:VERB|AUX)$/.test(tokens[endToken]?.upos ?? '') ||
      isToldMoreOf(tokens, endToken) ||
      isSaidBy(tokens, phrase)
    );
  if (!tellsOf(syntax, phrase) || !isSubject(tokens[head]) || isOfOthers(syntax, phrase)) return false;
  if (/^(?:who|whom|whose|of|from|in|at|for|and|or|with)$/.test(tokens[endToken]?.form ?? '')) return false;
  return isToldOutright(syntax, tokens[head]?.head ?? -1);
}

/** "“I was tired,” said the 24-year-old." */
function isSaidBy(tokens: readonly Token[], { first, endToken }: Candidate): boolean {
  const isWhole = /^[.,]$/.test(tokens[endToken]?.form ?? '');
  return (
    isWhole &&
    reportingVerbOf(tokens[first - 1]?.form ?? '') !== null &&
    /^["”'’]/.test(tokens[first - 2]?.form ?? '')
  );
}

/** "The 24-year-old, who". */
function isToldMoreOf(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.form === ',' && /^(?:who|whose)$/.test(tokens[end + 1]?.form ?? '');
}

function tellsOf({ tokens }: Syntax, phrase: Candidate): boolean {
  const { first, endToken, head } = phrase;
  const noun = tokens[head];
  if (phrase.rule === 'nominal.one-of-people') return isBesideQuotation(tokens, phrase);
  if (endToken !== head + 1 || endToken - first > LONGEST || noun?.xpos !== 'NN') return false;
  return (
    isPostNoun(noun) && (!partsInStories.has(noun.lemma) || /^former$/.test(tokens[head - 1]?.form ?? ''))
  );
}

const LONGEST = 4;

/** "“We lose together,” the Italian said". */
function isBesideQuotation(tokens: readonly Token[], { first }: Candidate): boolean {
  return /^["”'’]/.test(tokens[first - 1]?.form ?? '');
}

/** "the man's lawyer". */
function isOfOthers({ tokens }: Syntax, { first, head }: Candidate): boolean {
  return tokens.slice(first, head).some(({ xpos }) => xpos === 'POS' || xpos === 'PRP$');
}

/** A sentence's own verb, what is coordinated with it, or that of "the striker said" behind what is said. */
function isToldOutright({ tokens }: Syntax, verb: number): boolean {
  const token = tokens[verb];
  if (token === undefined) return false;
  return token.head < 0 || token.deprel === 'parataxis' || reportingVerbOf(token.form) !== null;
}

/** Of the gender that the noun tells; whoever is mayor is not "the former mayor", and who speaks for others tells of them. */
function mayBe({ tokens }: Syntax, { head }: Candidate, entity: Entity): boolean {
  const noun = tokens[head]?.lemma ?? '';
  if ([...entity.nouns].some((one) => SPEAKS_FOR_OTHERS.test(one))) return false;
  const told = genderOfWord(noun);
  const own = entity.gender ?? genderOfFirstName(entity);
  return !entity.nouns.has(noun) && (told === null || own === null || told === own);
}

const SPEAKS_FOR_OTHERS = /^spokes(?:man|woman|person)$/;
