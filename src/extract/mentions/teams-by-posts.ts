import { teamPosts } from '../../lexicon/match-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { isCapitalized } from '../../text/letters.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import type { NameSpan } from './name-span.ts';
import { isOfSport } from './sport.ts';

/**
 * In a report of matches a single word that has a coach or a striker is a team: "Tarsk manager Ruud Kessels", "Brodno's
 * goalkeeper"; and so are the two of a score, "Brodno 2 Tarsk 1". Not where something is, nor where somebody is called so.
 */
export function teamsByPosts(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  const single = names.filter((name) => mayBeTeam(syntax, name));
  if (single.length === 0 || !isOfSport(syntax)) return [...names];
  const persons = new Set(names.filter(({ kind }) => kind === 'PERSON').map(({ first }) => first));
  const called = lastNames(syntax, names);
  const teams = new Set(
    single
      .filter((name) => hasPlayers(syntax, name, persons) || isInScore(syntax, name.first))
      .map((name) => wordOf(syntax, name))
      .filter((word) => !called.has(word)),
  );
  if (teams.size === 0) return [...names];
  return names.map((name) =>
    mayBeTeam(syntax, name) && teams.has(wordOf(syntax, name)) && !isWhere(syntax, name)
      ? { ...name, kind: 'ORGANIZATION', rule: 'name.club', confidence: Math.max(TOLD, name.confidence) }
      : name,
  );
}

const TOLD = 0.8;

function wordOf({ tokens }: Syntax, { first }: NameSpan): string {
  return tokens[first]?.form ?? '';
}

/** A single word that is no country's: national teams are told by several matches. */
function mayBeTeam(syntax: Syntax, name: NameSpan): boolean {
  if (name.form === 'DEMONYM' || name.end - name.first !== 1) return false;
  const clue = nameClue(wordOf(syntax, name));
  return clue === null || clue === 'city';
}

function lastNames({ tokens }: Syntax, names: readonly NameSpan[]): ReadonlySet<string> {
  const full = names.filter(({ kind, first, end }) => kind === 'PERSON' && end - first > 1);
  return new Set(full.flatMap(({ first, end }) => [tokens[first]?.form ?? '', tokens[end - 1]?.form ?? '']));
}

/** "Tarsk manager Ruud Kessels", "Tarsk's goalkeeper". */
function hasPlayers({ tokens }: Syntax, { end }: NameSpan, persons: ReadonlySet<number>): boolean {
  const isOwner = /^['’]s?$/.test(tokens[end]?.form ?? '');
  const post = isOwner ? end + 1 : end;
  return teamPosts.has(tokens[post]?.form ?? '') && (isOwner || persons.has(post + 1));
}

/** "Brodno 2 Tarsk 1": a line of two names and their points. */
function isInScore({ tokens, sentences }: Syntax, at: number): boolean {
  const { firstToken = 0, endToken = 0 } = sentences[tokens[at]?.sentence ?? -1] ?? {};
  const words = tokens.slice(firstToken, endToken).map(({ form }) => form);
  const isScore = words.length === 4 && [1, 3].every((n) => /^\d{1,3}$/.test(words[n] ?? ''));
  return isScore && [0, 2].every((n) => isCapitalized(words[n] ?? ''));
}

function isWhere({ tokens }: Syntax, { first }: NameSpan): boolean {
  return /^(?:in|from|near|outside)$/i.test(tokens[first - 1]?.form ?? '');
}
