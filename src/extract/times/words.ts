import type { Syntax, Token } from '../../syntax/token.ts';
import { remembered } from '../../text/remembered.ts';
import type { Span } from '../../text/span.ts';
import { isTelling } from './gate.ts';

/**
 * What the grammar of times reads: a run of letters, a run of digits, or one mark. It does not depend on where a
 * tokenizer cuts: "35-year-old", "2016-18", "10p.m." and "1990s" are the same words in any case.
 */
export interface WordPiece extends Span {
  /** Lower case. */
  readonly text: string;
  readonly raw: string;
  readonly kind: 'LETTERS' | 'DIGITS' | 'MARK';
  /** Whether no space stands before it. */
  readonly glued: boolean;
  /** Whether a hyphen or dash joins it to the word before. */
  readonly joined: boolean;
  /** Index of the token that it is part of. */
  readonly token: number;
  /** Whether that token is a proper name. */
  readonly isProper: boolean;
}

/** The words of a sentence, by its index among the document's sentences. */
export interface TimeSentence {
  readonly index: number;
  readonly words: readonly WordPiece[];
}

/** Marks that a sentence splitter may take for its end: "on Feb. | 11". */
const ABBREVIATED = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|a|p|m)$/;

/** The pieces of each sentence with a word that may tell of a time, hyphens between words left out. */
export function timeSentences(text: string, { sentences, tokens }: Syntax): readonly TimeSentence[] {
  const found: { index: number; last: number; words: WordPiece[] }[] = [];
  for (const [index, { firstToken, endToken }] of sentences.entries()) {
    if (!mayTell(tokens, firstToken, endToken)) continue;
    const words = piecesOf(text, tokens, firstToken, endToken);
    const before = found.at(-1);
    if (before?.last === index - 1 && words[0]?.kind === 'DIGITS' && endsInAbbreviation(before.words)) {
      for (const word of words) before.words.push(word);
      before.last = index;
    } else found.push({ index, last: index, words });
  }
  return found;
}

function mayTell(tokens: readonly Token[], first: number, end: number): boolean {
  for (let index = first; index < end; index++) if (lettersOf(tokens[index]?.form ?? '').isClue) return true;
  return false;
}

function endsInAbbreviation(pieces: readonly WordPiece[]): boolean {
  return pieces.at(-1)?.text === '.' && ABBREVIATED.test(pieces.at(-2)?.text ?? '');
}

function piecesOf(text: string, tokens: readonly Token[], first: number, end: number): WordPiece[] {
  const pieces: WordPiece[] = [];
  let joined = false;
  let previousEnd = -1;
  for (let index = first; index < end; index++) {
    const token = tokens[index];
    if (!token) continue;
    for (const piece of tokenPieces(text, token, index)) {
      const glued = piece.start === previousEnd;
      previousEnd = piece.end;
      if (glued && HYPHENS.has(piece.raw) && isWordAt(text, piece.end)) {
        joined = true;
        continue;
      }
      pieces.push(glued ? { ...piece, glued, joined } : piece);
      joined = false;
    }
  }
  return pieces;
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑', '‒', '–', '—']);
const PIECE = /\p{L}+|\d+|[^\s\p{L}\d]/gu;
const LETTERS_ONLY = /^\p{L}+$/u;

/** What is known of a token or piece by its letters alone. */
interface Letters extends Pick<WordPiece, 'text' | 'raw' | 'kind'> {
  /** Whether it is letters throughout. */
  readonly isWord: boolean;
  /** Whether it has a figure, is a word that tells of a time, or has a hyphen that may hide one. */
  readonly isClue: boolean;
}

const MOST_KEPT = 16_000;

const lettersOf = remembered(MOST_KEPT, (raw): Letters => {
  const text = raw.toLowerCase();
  return {
    raw,
    text,
    kind: kindOf(raw),
    isWord: LETTERS_ONLY.test(raw),
    isClue: /[\d-]/.test(raw) || isTelling(text),
  };
});

/** Most tokens are one piece; so is a word that a page broke ("Septem-⏎ber"), read as the token has it. */
function tokenPieces(text: string, token: Token, index: number): readonly WordPiece[] {
  const letters = lettersOf(token.form);
  if (letters.isWord) return [pieceOf(letters, token.start, token.end, token, index)];
  const raw = text.slice(token.start, token.end);
  return Array.from(raw.matchAll(PIECE), ({ 0: piece, index: at }) =>
    pieceOf(lettersOf(piece), token.start + at, token.start + at + piece.length, token, index),
  );
}

function pieceOf(
  { raw, text, kind }: Letters,
  start: number,
  end: number,
  { upos }: Token,
  token: number,
): WordPiece {
  return {
    start,
    end,
    text,
    raw,
    kind,
    glued: false,
    joined: false,
    token,
    isProper: upos === 'PROPN',
  };
}

function kindOf(raw: string): WordPiece['kind'] {
  if (/^\d/.test(raw)) return 'DIGITS';
  return /^\p{L}/u.test(raw) ? 'LETTERS' : 'MARK';
}

function isWordAt(text: string, index: number): boolean {
  return /^[\p{L}\d]/u.test(text.slice(index, index + 2));
}

/** Whether it begins with a capital. */
export function isCapitalized(piece: WordPiece): boolean {
  return piece.kind === 'LETTERS' && /^\p{Lu}/u.test(piece.raw);
}

/** Whether a name runs from a word over the next one: "Summer Games". */
export function isNameGoingOn(words: readonly WordPiece[], at: number, end: number): boolean {
  const [piece, after] = [words[at], words[end]];
  return piece !== undefined && after !== undefined && isCapitalized(piece) && isCapitalized(after);
}
