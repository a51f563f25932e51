import type { NameKind } from '../../syntax/names-labels.ts';
import type { Syntax } from '../../syntax/token.ts';
import { isCapitalized } from '../../text/letters.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { firstOfTwoLastNames, lastNames } from './last-names.ts';
import { byFirst, coverage, type NameSpan } from './name-span.ts';
import { shipsShortNames } from './ships.ts';
import { isBodyWord, shortNames } from './short-names.ts';
import { speaks } from './speaks.ts';
import { wholeAsElsewhere } from './whole-as-elsewhere.ts';

/**
 * One name is one thing in a document: words that are a name somewhere, or a part of a person's, are one wherever
 * they stand capitalized; where readings differ the surest prevails.
 */
export function agreeOnNames(
  syntax: Syntax,
  names: readonly NameSpan[],
  isStory: (token: number) => boolean,
): NameSpan[] {
  const votes = countVotes(syntax, names);
  const whole = wholeAsElsewhere(syntax, names, (words) => isActor(votes.get(words)));
  const agreed = whole.map((name) => agree(name, votes.get(keyOf(syntax, name))));
  return [...agreed, ...missedNames(syntax, agreed, votes, isStory)].sort(byFirst);
}

type Votes = Map<NameKind, number>;

const DECISIVE = 100;
/** A name whose neighbors tell its kind counts for as many that tell nothing. */
const TOLD = 3;
const toldByContext = new Set([
  'name.country-here',
  'name.place-by-context',
  'name.club',
  'name.kind-noun',
  'name.partnership',
  'name.post-of-firm',
  'name.body-by-post',
]);

/** All-capital words as they stand elsewhere: "PORT SELENE" is "Port Selene". */
function asWritten(words: string): string {
  return words === words.toUpperCase()
    ? words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : words;
}

export function keyOf(
  syntax: Syntax,
  { first, end }: { readonly first: number; readonly end: number },
): string {
  let words = syntax.tokens[first]?.form ?? '';
  for (let at = first + 1; at < end; at++) words += ` ${syntax.tokens[at]?.form ?? ''}`;
  return words;
}

function countVotes(syntax: Syntax, names: readonly NameSpan[]): Map<string, Votes> {
  const votes = new Map<string, Votes>();
  const add = (words: string, kind: NameKind, weight: number): void => {
    const before = votes.get(words) ?? new Map<NameKind, number>();
    before.set(kind, (before.get(kind) ?? 0) + weight);
    votes.set(words, before);
  };
  const persons = new Set(names.filter(isPerson).flatMap((name) => lastNames(syntax, name)));
  const firms = new Set<string>();
  for (const name of names) {
    if (name.form === 'DEMONYM' || isWork(name)) continue;
    const words = keyOf(syntax, name);
    if (persons.has(words) && isTownSpeaking(syntax, name)) add(words, 'PERSON', TOLD * name.confidence);
    else add(words, name.kind, name.confidence * (toldByContext.has(name.rule) ? TOLD : 1));
    // "KESTHAVEN, Kestria (Strait Press)": there each name is what its place says.
    if (name.rule === 'name.dateline') add(asWritten(words), name.kind, DECISIVE);
    const inner = isPerson(name) ? firstOfTwoLastNames(syntax, name) : null;
    if (inner !== null) add(inner, 'PERSON', name.confidence);
    if (isPerson(name))
      // "Halberg NV ... its founder, Greta Halberg": what the text spoke of first is called by the one name.
      for (const part of lastNames(syntax, name))
        add(part, 'PERSON', name.confidence * (firms.has(part) ? 1 : weightOfPart(part)));
    if (name.rule === 'name.ship')
      for (const short of shipsShortNames(syntax, name)) add(short, 'OTHER', TOLD * name.confidence);
    for (const short of shortNames(syntax, name)) {
      firms.add(short);
      add(short, 'ORGANIZATION', TOLD * name.confidence);
    }
  }
  return votes;
}

/** "the film Dana" says nothing of the Dana that it is about. */
function isWork({ rule }: NameSpan): boolean {
  return rule === 'name.work';
}

function isPerson({ kind }: NameSpan): boolean {
  return kind === 'PERSON';
}

/** Towns don't say anything, whatever the recognizer takes a last name for that is a town's as well: "Lincoln said". */
function isTownSpeaking(syntax: Syntax, { kind, first, end }: NameSpan): boolean {
  const clue = kind === 'PLACE' ? nameClue(keyOf(syntax, { first, end })) : 'country';
  return clue !== 'country' && clue !== 'capital' && clue !== 'region' && speaks(syntax, first, end);
}

/** Somebody's full name tells what the last one is, unless a place has that name as well. */
function weightOfPart(part: string): number {
  return nameClue(part) === null ? TOLD : 1;
}

function surest(votes: Votes): readonly [NameKind, number] {
  let best: readonly [NameKind, number] = ['OTHER', 0];
  for (const entry of votes) if (entry[1] > best[1]) best = entry;
  return best;
}

/** "Miss Kestria" is a contest, which has the country's name in it. */
function isActor(votes: Votes | undefined): boolean {
  return votes !== undefined && surest(votes)[0] !== 'OTHER';
}

function agree(name: NameSpan, votes: Votes | undefined): NameSpan {
  if (votes === undefined || name.form === 'DEMONYM' || isWork(name)) return name;
  const [kind, weight] = surest(votes);
  const own = votes.get(name.kind) ?? 0;
  return kind !== name.kind && weight > 1.2 * own ? { ...name, kind, rule: 'name.agreed' } : name;
}

function missedNames(
  syntax: Syntax,
  names: readonly NameSpan[],
  votes: ReadonlyMap<string, Votes>,
  isStory: (token: number) => boolean,
): NameSpan[] {
  const covered = coverage(syntax.tokens.length, names);
  const missed: NameSpan[] = [];
  for (let first = 0; first < syntax.tokens.length; first++) {
    if (covered[first] !== -1 || !isStory(first)) continue;
    const found = knownNameAt(syntax, first, covered, votes);
    if (found === null) continue;
    missed.push(found);
    first = found.end - 1;
  }
  return missed;
}

const LONGEST = 6;

function knownNameAt(
  syntax: Syntax,
  first: number,
  covered: Int32Array,
  votes: ReadonlyMap<string, Votes>,
): NameSpan | null {
  const { tokens } = syntax;
  const word = tokens[first]?.form ?? '';
  if (!isCapitalized(word) || !/^\p{Lu}\p{L}/u.test(word)) return null;
  for (let end = Math.min(first + LONGEST, tokens.length); end > first; end--) {
    if (covered[end - 1] !== -1 || tokens[end - 1]?.sentence !== tokens[first]?.sentence) continue;
    const found = votes.get(keyOf(syntax, { first, end }));
    if (found === undefined) continue;
    const [kind, weight] = surest(found);
    if (weight < 0.8) continue;
    const run = restOfRun(syntax, end, covered);
    // "Grey Strait Marine" has another name in it, of what kind nobody can tell.
    if (kind === 'PLACE' && run > end && end - first > 1 && !isBodyWord(tokens[run - 1]?.form ?? ''))
      return null;
    const isFirm = kind === 'PLACE' && run > end && isBodyWord(tokens[run - 1]?.form ?? '');
    return {
      first,
      end: kind === 'PERSON' || isFirm ? run : end,
      kind: isFirm ? 'ORGANIZATION' : kind,
      form: 'NAME',
      rule: 'name.repeated',
      confidence: Math.min(0.8, weight),
    };
  }
  return null;
}

/**
 * "Voss" is known, "Voss Arlen" stands here: a person's name takes in the capitals that follow; "Grey Strait Shipping" is
 * a firm that has the name of a place.
 */
function restOfRun(syntax: Syntax, from: number, covered: Int32Array): number {
  const { tokens } = syntax;
  let end = from;
  while (
    covered[end] === -1 &&
    tokens[end]?.sentence === tokens[from - 1]?.sentence &&
    /^\p{Lu}\p{Ll}/u.test(tokens[end]?.form ?? '')
  )
    end++;
  return end;
}
