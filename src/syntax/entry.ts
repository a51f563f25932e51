/** A form under a tag: its lemma, and the identity that the parser knows it by. */
import { interned } from '../text/interned.ts';
import { type LemmaRules, lemmaOf, regularStems } from './lemma.ts';
import type { Lexeme } from './lexeme.ts';

export interface Entry {
  readonly tag: number;
  readonly lemma: string;
  /** That of the lemma, so that "sends" tells about "sent"; that of names where it is one. */
  readonly word: number;
  /** What the form is under another tag. A form has one tag or two: following them is quicker than any table. */
  readonly next: Entry | null;
}

/** A function from lexemes and the Penn tags of these numbers to entries, which it keeps at their lexeme. */
export function entriesOf(
  rules: LemmaRules,
  xposOf: readonly string[],
  lexemeOf: (form: string) => Lexeme,
): (lexeme: Lexeme, tag: number) => Entry {
  return (lexeme, tag) => {
    for (let known = lexeme.entry; known !== null; known = known.next) if (known.tag === tag) return known;
    const { form } = lexeme;
    const xpos = xposOf[tag] ?? '';
    const lemma = interned(knownLemma(form, xpos, lemmaOf(form, xpos, rules), lexemeOf));
    lexeme.entry = { tag, lemma, word: identityOf(form, lemma, lexemeOf), next: lexeme.entry };
    return lexeme.entry;
  };
}

function identityOf(form: string, lemma: string, lexemeOf: (form: string) => Lexeme): number {
  const { word } = lexemeOf(form);
  const isCommon = lexemeOf(form.toLowerCase()).word === word;
  return isCommon ? lexemeOf(lemma.toLowerCase()).word : word;
}

/** A verb's lemma that no word is, "bom" of "bombed", gives way to a regular stem that is one. */
function knownLemma(form: string, xpos: string, lemma: string, lexemeOf: (form: string) => Lexeme): string {
  if (!/^VB[DNGZ]$/.test(xpos) || isWord(lemma, lexemeOf)) return lemma;
  return regularStems(form.toLowerCase()).find((stem) => isWord(stem, lexemeOf)) ?? lemma;
}

/** Whether training knew a word: with a capital it is still no name. */
function isWord(lemma: string, lexemeOf: (form: string) => Lexeme): boolean {
  return lexemeOf(lemma).word === lexemeOf(lemma.charAt(0).toUpperCase() + lemma.slice(1)).word;
}
