import { groupNouns, organizationNouns } from '../../lexicon/actor-nouns.ts';
import { organizationKinds } from '../../lexicon/kind-nouns.ts';
import { MONTHS, WEEKDAYS } from '../../lexicon/time-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { coverage, type NameSpan, withAdded } from './name-span.ts';

const calling = new Set(['called', 'named', 'dubbed', 'known', 'calling']);
const called = new Set([...organizationKinds, ...organizationNouns, ...groupNouns]);

/** "A group called Parents for Choice", "the charity known as Clear Ground": the capitals behind, and what "for" and "of" join. */
export function addBodiesCalled(
  syntax: Syntax,
  names: readonly NameSpan[],
  isStory: (token: number) => boolean,
): readonly NameSpan[] {
  const covered = coverage(syntax.tokens.length, names);
  const added: NameSpan[] = [];
  syntax.tokens.forEach((_, at) => {
    const first = startOfName(syntax, at);
    if (first < 0 || !isStory(first)) return;
    const end = endOfName(syntax, first);
    if (covered[first] !== -1 || !isFree(covered, names, first, end)) return;
    added.push({ first, end, kind: 'ORGANIZATION', form: 'NAME', rule: 'name.called', confidence: 0.85 });
  });
  if (added.length === 0) return names;
  const inside = coverage(syntax.tokens.length, added);
  return withAdded(
    names.filter(({ first }) => inside[first] === -1),
    added,
  );
}

/** Whether no name goes on over the end, and nobody is named inside. */
function isFree(covered: Int32Array, names: readonly NameSpan[], first: number, end: number): boolean {
  if ((names[covered[end - 1] ?? -1]?.end ?? end) > end) return false;
  for (let at = first; at < end; at++) if (names[covered[at] ?? -1]?.kind === 'PERSON') return false;
  return true;
}

/** What stands between the verb and the name: "known as", "calling itself". */
const BETWEEN: ReadonlyMap<string, string> = new Map([
  ['known', 'as'],
  ['calling', 'itself'],
]);

/** The first word of what a body is called, where it stands behind the verb at `at`; -1 else. */
function startOfName(syntax: Syntax, at: number): number {
  const { tokens } = syntax;
  const verb = tokens[at]?.form ?? '';
  if (!calling.has(verb) || !called.has(tokens[at - 1]?.lemma ?? '')) return -1;
  // "Unions called Thursday for a strike": there it is what they do.
  if (!/^VB[NG]$/.test(tokens[at]?.xpos ?? '')) return -1;
  const between = BETWEEN.get(verb) ?? null;
  if (between !== null && tokens[at + 1]?.form !== between) return -1;
  const first = between === null ? at + 1 : at + 2;
  const name = tokens[first]?.form === 'the' ? first + 1 : first;
  const isName = isCapital(syntax, name) && !isDay(tokens[name]?.form ?? '');
  return isName && tokens[name]?.sentence === tokens[at]?.sentence ? name : -1;
}

function isDay(form: string): boolean {
  return WEEKDAYS.has(form.toLowerCase()) || MONTHS.has(form.toLowerCase());
}

function endOfName(syntax: Syntax, first: number): number {
  let end = first + 1;
  while (isCapital(syntax, end) || isJoined(syntax, end) || isHyphen(syntax, end)) end++;
  return end;
}

/** "Lashkar-e-Orle". */
function isHyphen({ tokens }: Syntax, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.form === '-' && token?.start === before.end) return true;
  return token?.form === '-' && before?.end === token.start && next?.start === token.end;
}

/** "Lions of the Valley". */
function isJoined(syntax: Syntax, at: number): boolean {
  const isArticle = syntax.tokens[at]?.form === 'the' && isJoint(syntax, at - 1);
  if (isArticle) return isCapital(syntax, at + 1);
  const next = syntax.tokens[at + 1]?.form === 'the' ? at + 2 : at + 1;
  return isJoint(syntax, at) && isCapital(syntax, next);
}

function isJoint({ tokens }: Syntax, at: number): boolean {
  return /^(?:for|of|against|and|&|without|in)$/.test(tokens[at]?.form ?? '');
}

function isCapital({ tokens }: Syntax, at: number): boolean {
  return /^\p{Lu}\p{L}/u.test(tokens[at]?.form ?? '');
}
