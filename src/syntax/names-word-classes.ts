import { type LineTable, linesOf, readLineTable } from './line-table.ts';
import { modelPath } from './model.ts';

/** Classes of words that stand in like company, learned from unannotated text: a fine one within a broad one. */
export interface WordClass {
  readonly fine: number;
  readonly broad: number;
}

const unknown: WordClass = { fine: 0, broad: 0 };
let loaded: LineTable | undefined;

/** The class of a word in lower case; 0 and 0 where it is not known. */
export function wordClassOf(word: string): WordClass {
  loaded ??= readLineTable(modelPath('word-classes.table'));
  const line = linesOf(loaded, word).find((one) => one.startsWith(`${word}\t`));
  if (line === undefined) return unknown;
  const [fine, broad] = line.slice(word.length + 1).split('\t');
  return { fine: Number(fine), broad: Number(broad) };
}
