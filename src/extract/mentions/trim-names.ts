import { arabicArticles, endsCompounds, openingParticles } from '../../lexicon/name-particles.ts';
import { businessWords, companyForms } from '../../lexicon/organization-words.ts';
import { OPENERS_BEFORE_NAMES } from '../../lexicon/sentence-openers.ts';
import { WEEKDAYS } from '../../lexicon/time-words.ts';
import { honorsBehindNames, noblesTitles } from '../../lexicon/titles.ts';
import { FIRST_NAME, factsOfWord, HONORIFIC, TITLE } from '../../syntax/names-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { lookupForm, type NameSpan, wordsOf } from './name-span.ts';

/** Cuts from a name what is no part of it: articles, titles, a possessive, marks at its edges. */
export function trimNames(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  const starts = new Set(names.map((name) => name.first));
  const ends = new Set(names.map((name) => name.end));
  return names.map((name) => trimName(syntax, name, starts, ends)).filter((name) => name.first < name.end);
}

function trimName(
  syntax: Syntax,
  name: NameSpan,
  starts: ReadonlySet<number>,
  ends: ReadonlySet<number>,
): NameSpan {
  if (name.rule === 'name.short-article') return name;
  let { first, end } = name;
  const form = (at: number): string => syntax.tokens[at]?.form ?? '';
  if (end - first > 1 && (isDayOfText(syntax, first) || isOpener(syntax, first))) first++;
  while (first < end && /^(the|a|an|\P{L}+)$/iu.test(form(first)) && !/^\p{N}/u.test(form(first))) first++;
  // "Emir | of Kestria" cut behind the post.
  if (form(first) === 'of') first++;
  while (first < end && /^(['’]s?|[^\p{L}\p{N}.]+)$/u.test(form(end - 1))) end--;
  if (name.kind === 'PERSON') while (first < end - 1 && isTitleBeforeName(form(first))) first++;
  if (name.kind === 'PERSON')
    ({ first, end } = wholePersonName(syntax, first, endBeforeHonors(syntax, first, end), ends));
  else if (name.form === 'NAME' && !starts.has(end + 1))
    end = endPastHyphen(syntax, end, name.kind === 'OTHER' ? /^[\p{Lu}\d]/u : /^\p{Lu}/u);
  if (name.kind === 'ORGANIZATION') {
    end = endBeforeSeat(syntax, first, end);
    if (isCutAtHyphen(syntax, first, end, ends) && !isKnown(syntax, first, end)) first -= 2;
  }
  if (hasHyphenedArticle(syntax, first)) first -= 2;
  return first === name.first && end === name.end ? name : { ...name, first, end };
}

/** "Desmond Lyle QC": what stands behind a name for an honor, a degree or a seat. */
function endBeforeHonors({ tokens }: Syntax, first: number, to: number): number {
  let end = to;
  while (end > first + 2 && honorsBehindNames.has(tokens[end - 1]?.form ?? '')) end--;
  return end;
}

const firms = new Set([...companyForms, ...businessWords]);

/** "Corvane Freight of Ordania": where a firm is from is no part of its name; "Bank of Kestria" is one name. */
function endBeforeSeat({ tokens }: Syntax, first: number, end: number): number {
  for (let at = first + 2; at < end - 1; at++) {
    const before = tokens[at - 1]?.form.toLowerCase().replace(/\.$/, '') ?? '';
    if (tokens[at]?.form === 'of' && firms.has(before)) return at;
  }
  return end;
}

/** "On Friday Kestria's ministry": the day is told by its preposition; "Friday Harbor" has none. */
function isDayOfText({ tokens }: Syntax, first: number): boolean {
  const before = tokens[first - 1]?.form.toLowerCase() ?? '';
  return (
    WEEKDAYS.has(tokens[first]?.form.toLowerCase() ?? '') &&
    /^(on|last|next|this|since|until|by)$/.test(before)
  );
}

/** "Yesterday Voss resigned", "So Voss left": a capital that only the sentence gives. */
function isOpener({ tokens, sentences }: Syntax, at: number): boolean {
  const token = tokens[at];
  const opens = token !== undefined && sentences[token.sentence]?.firstToken === at;
  return opens && OPENERS_BEFORE_NAMES.has(token.form.toLowerCase());
}

/** "Al-Mandar": the Arabic article belongs to the name. */
function hasHyphenedArticle({ tokens }: Syntax, first: number): boolean {
  const hyphen = tokens[first - 1];
  const article = tokens[first - 2];
  if (hyphen?.form !== '-' || hyphen.end !== tokens[first]?.start || article?.end !== hyphen.start)
    return false;
  return arabicArticles.has(article.form.toLowerCase());
}

/** "the Orle-Washington Post poll": two papers. */
function isKnown(syntax: Syntax, first: number, end: number): boolean {
  return nameClue(lookupForm(wordsOf(syntax, { first, end }))) !== null;
}

/** "Export-Import Bank", "All-Kestria Youth League" cut behind the hyphen: a body of several words, and no name before. */
function isCutAtHyphen({ tokens }: Syntax, first: number, end: number, ends: ReadonlySet<number>): boolean {
  const [before, hyphen] = [tokens[first - 2], tokens[first - 1]];
  if (hyphen?.form !== '-' || hyphen.end !== tokens[first]?.start || before?.end !== hyphen.start)
    return false;
  return (
    end - first > 1 &&
    !ends.has(first - 1) &&
    /^\p{Lu}\p{L}/u.test(before.form) &&
    tokens[first - 3]?.form !== '-'
  );
}

/** A name goes on over a hyphen ("Ho Sung-min", "Dana Orlo-Reyes") and begins with its particle ("Van der Meer"). */
function wholePersonName(
  syntax: Syntax,
  from: number,
  to: number,
  ends: ReadonlySet<number>,
): { first: number; end: number } {
  const { tokens } = syntax;
  let first = from;
  const end = endPastHyphen(syntax, to, /^\p{L}/u);
  while (
    first > 0 &&
    openingParticles.has(tokens[first - 1]?.form.toLowerCase() ?? '') &&
    tokens[first - 1]?.sentence === tokens[first]?.sentence
  )
    first--;
  if (isCutAtFather(syntax, first) && !ends.has(first)) first--;
  return { first, end };
}

/** "Prince Faisal | bin Omar Al-Kest": whose son somebody is stands behind the first name. */
function isCutAtFather({ tokens }: Syntax, first: number): boolean {
  const [before, particle] = [tokens[first - 1], tokens[first]];
  if (!/^(?:bin|bint|ibn)$/.test(particle?.form ?? '') || before?.sentence !== particle?.sentence)
    return false;
  return /^\p{Lu}\p{Ll}+$/u.test(before?.form ?? '') && !isTitleBeforeName(before?.form ?? '');
}

/** One past the word that a hyphen without spaces joins to the name: "Sharm Orl-Sahir" cut after "Orl". */
function endPastHyphen({ tokens }: Syntax, end: number, part: RegExp): number {
  const [last, hyphen, next] = [tokens[end - 1], tokens[end], tokens[end + 1]];
  if (hyphen?.form !== '-' || hyphen.start !== last?.end || next?.start !== hyphen.end) return end;
  return part.test(next.form) && !endsCompounds.has(next.form) ? end + 2 : end;
}

/** "President Voss" is the name "Voss", as "King Orin" is "Orin"; "Dean Harrow" may be a man called Dean. */
function isTitleBeforeName(word: string): boolean {
  const { bits, lower } = factsOfWord(word);
  if (noblesTitles.has(lower)) return true;
  if (/^(saint|st\.?)$/.test(lower)) return false;
  return (bits & (TITLE | HONORIFIC)) !== 0 && (bits & FIRST_NAME) === 0;
}
