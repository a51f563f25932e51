/** Sentences of a treebank as training takes them: names of tags and relations as numbers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConlluSentence, parseConllu } from '../syntax/conllu.ts';
import { isHeldOut } from './held-out.ts';

const NEW_DOCUMENT = 'newdoc id = ';

export interface TreebankSentence {
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  /** XPOS and UPOS as one tag: `VBZ|AUX`. */
  readonly tags: Int32Array;
  /** Heads and relations of words 1 to n; the root's number is n + 1. Entry 0 is no word. */
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** Names numbered in order of first use. */
export interface Numbering {
  readonly names: string[];
  readonly numberOf: (name: string) => number;
}

export function createNumbering(): Numbering {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  return {
    names,
    numberOf: (name) => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      return names.push(name) - 1;
    },
  };
}

/** Reads one part ("train", "dev") of a treebank's folder. */
/** The sentences of a treebank's part, but for documents that are held out. */
export function readTreebank(folder: string, part: 'train' | 'dev'): ConlluSentence[] {
  const sentences = parseConllu(readFileSync(join(folder, `${part}.conllu`), 'utf8'));
  let document = '';
  return sentences.filter(({ comments }) => {
    document = comments.find((one) => one.startsWith(NEW_DOCUMENT))?.slice(NEW_DOCUMENT.length) ?? document;
    return !isHeldOut(document);
  });
}

export function treebankSentence(
  sentence: ConlluSentence,
  tags: Numbering,
  relations: Numbering,
): TreebankSentence {
  const { words } = sentence;
  const root = words.length + 1;
  return {
    forms: words.map((word) => word.form),
    lemmas: words.map((word) => word.lemma),
    tags: Int32Array.from(words, (word) => tags.numberOf(`${word.xpos}|${word.upos}`)),
    heads: Int32Array.from([0, ...words.map((word) => (word.head < 0 ? root : word.head + 1))]),
    relations: Int32Array.from([0, ...words.map((word) => relations.numberOf(word.deprel))]),
  };
}
