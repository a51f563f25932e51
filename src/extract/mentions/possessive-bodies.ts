import {
  officersWithOffices,
  ownersOfBodies,
  possessiveBodyWords,
} from '../../lexicon/organization-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { gather } from '../../text/gather.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { coverage, type NameSpan, withAdded } from './name-span.ts';

const bodies = new Set(possessiveBodyWords);
const MARK = /^['’]s?$/;

/** Bodies called by an owner: "St. Brigid's Hospital", "King's College", "the Orle Teachers' Union" are one name each. */
export function namePossessiveBodies(
  syntax: Syntax,
  names: readonly NameSpan[],
  isStory: (token: number) => boolean,
): readonly NameSpan[] {
  const around = coverage(syntax.tokens.length, names);
  const found = bodiesIn(syntax)
    .filter(({ first, end }) => isStory(first) && (names[around[first] ?? -1]?.end ?? 0) < end)
    // "Swiss People" | "'s Party": whatever begins before begins the whole.
    .map((body) => ({
      ...body,
      first: Math.min(body.first, names[around[body.first] ?? -1]?.first ?? body.first),
    }));
  if (found.length === 0) return names;
  const inside = coverage(syntax.tokens.length, found);
  const kept = names.filter(({ first, end }) => inside[first] === -1 || inside[end - 1] === -1);
  return withAdded(kept, found);
}

function bodiesIn(syntax: Syntax): NameSpan[] {
  const { tokens } = syntax;
  return gather(tokens, ({ form }, mark): NameSpan | null => {
    if (form.length > 2 || !MARK.test(form)) return null;
    const first = ownerBefore(syntax, mark);
    const end = first < 0 ? -1 : bodyBehind(syntax, mark);
    const body = end < 0 ? officeOf(syntax, mark) : { first, end };
    return body === null
      ? null
      : { ...body, kind: 'ORGANIZATION', form: 'NAME', rule: 'name.possessive-body', confidence: 0.9 };
  });
}

/** "the Special Prosecutor's Office", "Attorney General's Office"; "the governor's Office" is no name. */
function officeOf(syntax: Syntax, mark: number): Pick<NameSpan, 'first' | 'end'> | null {
  const { tokens } = syntax;
  if (tokens[mark + 1]?.form !== 'Office' || tokens[mark + 1]?.sentence !== tokens[mark]?.sentence)
    return null;
  if (isCapital(syntax, mark + 2) || !officersWithOffices.has(tokens[mark - 1]?.form ?? '')) return null;
  let first = mark - 1;
  while (first > mark - LONGEST && isWordOfPost(syntax, first - 1, mark)) first--;
  return { first, end: mark + 2 };
}

/** Words of a post: "Special", "Attorney". */
const LONGEST = 5;

function isWordOfPost(syntax: Syntax, at: number, mark: number): boolean {
  const token = syntax.tokens[at];
  if (token?.sentence !== syntax.tokens[mark]?.sentence || !isCapital(syntax, at)) return false;
  return (
    !/^(?:DET|PRON|ADP|SCONJ|CCONJ|AUX|VERB)$/.test(token?.upos ?? '') && nameClue(token?.form ?? '') === null
  );
}

/** Where the owner begins, -1 where it is none of these. */
function ownerBefore(syntax: Syntax, mark: number): number {
  const { tokens } = syntax;
  const owner = tokens[mark - 1];
  if (owner === undefined || owner.sentence !== tokens[mark]?.sentence || !isCapital(syntax, mark - 1))
    return -1;
  if (/^(?:St\.?|Saint)$/.test(tokens[mark - 2]?.form ?? '')) return mark - 2;
  return ownersOfBodies.has(owner.form) ? mark - 1 : -1;
}

/** One past the word of bodies that capitals behind the mark lead to, -1 without one. */
function bodyBehind(syntax: Syntax, mark: number): number {
  const { tokens } = syntax;
  for (let at = mark + 1; at < mark + 4 && isCapital(syntax, at); at++) {
    if (tokens[at]?.sentence !== tokens[mark]?.sentence) return -1;
    if (bodies.has(tokens[at]?.form.toLowerCase() ?? '') && !isCapital(syntax, at + 1)) return at + 1;
  }
  return -1;
}

function isCapital({ tokens }: Syntax, at: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(tokens[at]?.form ?? '');
}
