import { factsOfWord, TITLE } from '../../syntax/names-words.ts';
import type { Syntax, Token } from '../../syntax/token.ts';
import { isCapitalized } from '../../text/letters.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { kindOfNounBefore, kindOfNounBehind } from './kind-of-noun-beside.ts';
import { coverage, lookupForm, type NameSpan, withAdded, wordsOf } from './name-span.ts';

/** Adds names that the recognizer passed over and a common noun tells: "the bus firm Gray Coaches", "Clear Ground, a charity". */
export function addNamesByNouns(
  syntax: Syntax,
  names: readonly NameSpan[],
  isStory: (token: number) => boolean,
): readonly NameSpan[] {
  const covered = coverage(syntax.tokens.length, names);
  const isFree = (at: number): boolean => covered[at] === -1 && isStory(at) && isNameWord(syntax.tokens[at]);
  const added: NameSpan[] = [];
  for (let first = 0; first < syntax.tokens.length; first++) {
    if (!isFree(first) || !opensName(syntax, first)) continue;
    const end = endOfRun(syntax, first, isFree);
    const kind = covered[end] === -1 ? toldKind(syntax, first, end) : null;
    if (kind !== null)
      added.push({ first, end, kind, form: 'NAME', rule: 'name.kind-noun', confidence: TOLD });
    first = end - 1;
  }
  return withAdded(names, added);
}

const TOLD = 0.8;
const LONGEST = 4;

function toldKind(syntax: Syntax, first: number, end: number): NameSpan['kind'] | null {
  if (isPost(syntax, first, end) || syntax.tokens[end]?.form === '-') return null;
  if (end - first > LONGEST || nameClue(lookupForm(wordsOf(syntax, { first, end }))) !== null) return null;
  const opens = syntax.sentences[syntax.tokens[first]?.sentence ?? -1]?.firstToken === first;
  const told = opens ? null : kindOfNounBefore(syntax, withArticle(syntax, first), end);
  if (told === 'ORGANIZATION' && !isModifier(syntax, end)) return told;
  return end - first > 1 ? kindOfNounBehind(syntax, end) : null;
}

/** "served as laboratory President". */
function isPost({ tokens }: Syntax, first: number, end: number): boolean {
  return end - first === 1 && (factsOfWord(tokens[first]?.form ?? '').bits & TITLE) !== 0;
}

/** "a daily PCR test"; "party MPs" are several. */
function isModifier({ tokens }: Syntax, end: number): boolean {
  const last = tokens[end - 1];
  return /^NNS?$/.test(tokens[end]?.xpos ?? '') || /^\p{Lu}{2,}s$/u.test(last?.form ?? '');
}

/** "the newspaper The Plain Speaker": its own article. */
function withArticle({ tokens }: Syntax, first: number): number {
  return tokens[first - 1]?.form === 'The' ? first - 1 : first;
}

function opensName({ tokens }: Syntax, at: number): boolean {
  const before = tokens[at - 1];
  return before?.sentence !== tokens[at]?.sentence || before?.form === 'The' || !isNameWord(before);
}

function endOfRun({ tokens }: Syntax, first: number, isFree: (at: number) => boolean): number {
  let end = first + 1;
  while (isFree(end) && tokens[end]?.sentence === tokens[first]?.sentence) end++;
  return end;
}

function isNameWord(token: Token | undefined): boolean {
  if (token === undefined || !isCapitalized(token.form) || !/^\p{Lu}\p{L}[^.]*$/u.test(token.form))
    return false;
  return !/^(DET|PRON|ADP|SCONJ|CCONJ|AUX|PART)$/.test(token.upos);
}
