import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUTSIDE } from '../syntax/names-labels.ts';
import { type NamedDocument, UNKNOWN } from './names-data.ts';

/** The train texts of a treebank: its tags tell which words are in no name, and nothing of the others. */
export function readTaggedTexts(folder: string, treebank: string): NamedDocument[] {
  return readFileSync(join(folder, treebank, 'train.conllu'), 'utf8')
    .split(/^(?=# newdoc id = )/m)
    .filter((part) => part.startsWith('# newdoc'))
    .map((part) => taggedDocument(part, treebank));
}

interface TaggedWord {
  readonly form: string;
  readonly xpos: string;
}

function taggedDocument(part: string, corpus: string): NamedDocument {
  const sentences = part
    .split('\n\n')
    .map(wordsOf)
    .filter((words) => words.length > 0);
  return {
    id: /^# newdoc id = (.+)$/m.exec(part)?.[1] ?? '',
    corpus,
    sentences: sentences.map((words) => words.map(({ form }) => form)),
    labels: sentences.map(labelsOfTags),
  };
}

function wordsOf(lines: string): TaggedWord[] {
  return [...lines.matchAll(/^\d+\t([^\t]+)\t[^\t]+\t[^\t]+\t([^\t]+)/gm)].map(
    ([, form = '', xpos = '']) => ({ form, xpos }),
  );
}

/** Proper nouns, capitals within a sentence and what joins them may be in a name. */
function labelsOfTags(words: readonly TaggedWord[]): Uint8Array {
  const mayName = words.map(
    ({ form, xpos }, at) => /^NNPS?$/.test(xpos) || (at > 0 && /^\p{Lu}/u.test(form)),
  );
  return Uint8Array.from(words, (_, at) =>
    [0, -1, 1, -2, 2].some((step) => mayName[at + step]) ? UNKNOWN : OUTSIDE,
  );
}
