import { groupNouns, organizationNouns } from '../../lexicon/actor-nouns.ts';
import { organizationKinds } from '../../lexicon/kind-nouns.ts';
import type { Syntax } from '../../syntax/token.ts';
import { byFirst, coverage, type NameSpan } from './name-span.ts';

const called = new Set([...organizationKinds, ...organizationNouns, ...groupNouns]);

/** "A group called Parents for Choice", "the charity known as Clear Ground": the capitals behind, and what "for" and "of" join. */
export function addBodiesCalled(
  syntax: Syntax,
  names: readonly NameSpan[],
  isStory: (token: number) => boolean,
): NameSpan[] {
  const covered = coverage(syntax.tokens.length, names);
  const added: NameSpan[] = [];
  syntax.tokens.forEach((_, at) => {
    const first = startOfName(syntax, at);
    if (first < 0 || !isStory(first)) return;
    const end = endOfName(syntax, first);
    if (covered[first] !== -1 || isCrossed(covered, names, end)) return;
    added.push({ first, end, kind: 'ORGANIZATION', form: 'NAME', rule: 'name.called', confidence: 0.85 });
  });
  if (added.length === 0) return [...names];
  const inside = coverage(syntax.tokens.length, added);
  return [...names.filter(({ first }) => inside[first] === -1), ...added].sort(byFirst);
}

/** Whether a name goes on over the end. */
function isCrossed(covered: Int32Array, names: readonly NameSpan[], end: number): boolean {
  return (names[covered[end - 1] ?? -1]?.end ?? end) > end;
}

/** The first word of what a body is called, where it stands behind the verb at `at`; -1 else. */
function startOfName(syntax: Syntax, at: number): number {
  const { tokens } = syntax;
  const verb = tokens[at]?.form ?? '';
  if (!/^(?:called|named|dubbed|known)$/.test(verb) || !called.has(tokens[at - 1]?.lemma ?? '')) return -1;
  const first = verb === 'known' ? at + 2 : at + 1;
  if (verb === 'known' && tokens[at + 1]?.form !== 'as') return -1;
  const name = tokens[first]?.form === 'the' ? first + 1 : first;
  return isCapital(syntax, name) && tokens[name]?.sentence === tokens[at]?.sentence ? name : -1;
}

function endOfName(syntax: Syntax, first: number): number {
  let end = first + 1;
  while (isCapital(syntax, end) || (isJoint(syntax, end) && isCapital(syntax, end + 1))) end++;
  return end;
}

function isJoint({ tokens }: Syntax, at: number): boolean {
  return /^(?:for|of|against|and|&|without|in)$/.test(tokens[at]?.form ?? '');
}

function isCapital({ tokens }: Syntax, at: number): boolean {
  return /^\p{Lu}\p{L}/u.test(tokens[at]?.form ?? '');
}
