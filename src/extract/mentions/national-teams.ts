import { homeNations } from '../../lexicon/match-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { lookupForm, type NameSpan, wordsOf } from './name-span.ts';
import { isOfSport } from './sport.ts';

/** Sentences that tell how countries played, which with words of sport make a text a report of matches. */
const FEWEST_SCORES = 2;

/**
 * In a report of matches between countries the name of one that plays is its team's, an organization: "Kestria beat
 * Ordania 3-1. Kestria's coach ..."; where something is or comes from ("in Kestria") it stays the country.
 */
export function nationalTeams(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  const teams = playing(syntax, names);
  if (teams.size === 0) return [...names];
  return names.map((name) =>
    teams.has(written(syntax, name)) && isNation(syntax, name) && !isWhere(syntax, name)
      ? { ...name, kind: 'ORGANIZATION', form: 'NAME', rule: 'name.national-team' }
      : name,
  );
}

function written(syntax: Syntax, name: NameSpan): string {
  return lookupForm(wordsOf(syntax, name));
}

function playing(syntax: Syntax, names: readonly NameSpan[]): ReadonlySet<string> {
  const none = new Set<string>();
  const scored = sentencesWithScores(syntax);
  if (scored.size < FEWEST_SCORES || !isOfSport(syntax)) return none;
  const nations = names.filter((name) => isNation(syntax, name) && !isWhere(syntax, name));
  const bySentence = new Map<number, string[]>();
  for (const name of nations) {
    const sentence = syntax.tokens[name.first]?.sentence ?? -1;
    if (scored.has(sentence))
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), written(syntax, name)]);
  }
  const matches = [...bySentence.values()].filter((teams) => new Set(teams).size > 1);
  return matches.length < FEWEST_SCORES ? none : new Set(matches.flat());
}

function isNation(syntax: Syntax, name: NameSpan): boolean {
  if (name.kind !== 'PLACE' || name.form !== 'NAME') return false;
  const words = written(syntax, name);
  return homeNations.has(words) || nameClue(words) === 'country';
}

function isWhere({ tokens }: Syntax, { first }: NameSpan): boolean {
  return /^(?:in|into|from|across|near|through|throughout|outside|inside)$/i.test(
    tokens[first - 1]?.form ?? '',
  );
}

function isPoints(word = ''): boolean {
  return /^\d{1,2}$/.test(word);
}

function isFigure(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

/** "3-1", "1 – 0". */
function sentencesWithScores({ tokens }: Syntax): ReadonlySet<number> {
  const found = new Set<number>();
  tokens.forEach(({ form, sentence }, at) => {
    if (!isFigure(form)) return;
    const isApart =
      isPoints(form) && /^[-–—]$/.test(tokens[at + 1]?.form ?? '') && isPoints(tokens[at + 2]?.form);
    if (isApart || /^\d{1,2}[-–]\d{1,2}$/.test(form)) found.add(sentence);
  });
  return found;
}
