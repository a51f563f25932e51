import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { modelPath } from './model.ts';

/** Classes of words that stand in like company, learned from unannotated text: a fine one within a broad one. */
export interface WordClass {
  readonly fine: number;
  readonly broad: number;
}

const unknown: WordClass = { fine: 0, broad: 0 };
let loaded: Map<string, number> | undefined;
let broadOfFine: number[] = [];

/** The class of a word in lower case; 0 and 0 where it is not known. */
export function wordClassOf(word: string): WordClass {
  loaded ??= loadClasses();
  const fine = loaded.get(word);
  return fine === undefined ? unknown : { fine, broad: broadOfFine[fine] ?? 0 };
}

function loadClasses(): Map<string, number> {
  const classes = new Map<string, number>();
  broadOfFine = [0];
  for (const line of gunzipSync(readFileSync(modelPath('word-classes.txt.gz')))
    .toString('utf8')
    .trimEnd()
    .split('\n')) {
    const tab = line.indexOf('\t');
    const fine = broadOfFine.length;
    broadOfFine.push(1 + Number(line.slice(0, tab)));
    for (const word of line.slice(tab + 1).split(' ')) classes.set(word, fine);
  }
  return classes;
}
