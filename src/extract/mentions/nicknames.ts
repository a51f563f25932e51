import type { Syntax, Token } from '../../syntax/token.ts';
import { type NameSpan, withInstead } from './name-span.ts';

/**
 * 'Kasia "the Hook" Dembo', "Tarel ‘Lucky’ Voss": what a person is called between marks stands inside the name. Not
 * 'Voss called "Amber Sea" Marten's best': a first name is in a name already, and its last one directly behind the marks.
 */
export function joinNicknamed(syntax: Syntax, names: readonly NameSpan[]): readonly NameSpan[] {
  const joined: NameSpan[] = [];
  for (const name of names) {
    const end = mayBeFirstName(name) ? endOfNicknamed(syntax, markOf(syntax, name)) : null;
    if (end === null) continue;
    const confidence = Math.max(SURE, name.confidence);
    joined.push({ ...name, end, kind: 'PERSON', form: 'NAME', rule: 'name.nickname', confidence });
  }
  return withInstead(syntax.tokens.length, names, joined);
}

const SURE = 0.8;
/** Words of a nickname. */
const LONGEST = 4;

function mayBeFirstName({ kind, form, first, end }: NameSpan): boolean {
  return form === 'NAME' && (kind === 'PERSON' || end - first === 1);
}

/** Where a nickname opens: behind the name, or in one that was cut inside the marks, 'Kasia "the | Hook"'. */
function markOf({ tokens }: Syntax, { first, end }: NameSpan): number {
  for (let at = first + 1; at < end; at++) if (/^["“‘]$|^``$/.test(tokens[at]?.form ?? '')) return at;
  return end;
}

/** One past the last name behind a nickname that opens at a token; null where none does. */
function endOfNicknamed({ tokens }: Syntax, open: number): number | null {
  const mark = tokens[open];
  if (!isMark(mark)) return null;
  let close = open + 1;
  while (close <= open + LONGEST && isWord(tokens[close], mark)) close++;
  if (close === open + 1 || !isMark(tokens[close])) return null;
  let end = close + 1;
  while (end < close + LONGEST && isNamePart(tokens, end, mark)) end++;
  return end === close + 1 ? null : end;
}

function isMark(token: Token | undefined): boolean {
  return /^["“”‘’']$|^``$|^''$/.test(token?.form ?? '');
}

/** A word of a nickname has no mark beside it, and does nothing. */
function isWord(token: Token | undefined, mark: Token | undefined): boolean {
  return (
    /^\p{L}+$|^-$/u.test(token?.form ?? '') &&
    !/^(?:VERB|AUX)$/.test(token?.upos ?? '') &&
    token?.sentence === mark?.sentence
  );
}

function isNamePart(tokens: readonly Token[], at: number, mark: Token | undefined): boolean {
  const token = tokens[at];
  if (token?.sentence !== mark?.sentence) return false;
  if (token?.form === '-') return token.start === tokens[at - 1]?.end && token.end === tokens[at + 1]?.start;
  return /^\p{Lu}\p{L}/u.test(token?.form ?? '');
}
