import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ConlluSentence, parseConllu } from '../syntax/conllu.ts';
import { annotatedArticle } from './annotated-article.ts';
import { type GoldDocument, readCorpus } from './corpus.ts';

/** Something to measure on: annotated articles, or a treebank's development part. */
export type AnnotatedCorpus = { readonly name: string } & (
  | { readonly documents: readonly GoldDocument[] }
  | { readonly sentences: readonly ConlluSentence[] }
);

const ANNOTATION = '.gold.yaml';

/**
 * The corpora of a folder, or of the folders in it, by name. A corpus holds `docs.jsonl`, or articles with an
 * annotation beside each (`NAME.txt`, `NAME.gold.yaml`), or `dev.conllu`.
 */
export function* readCorpora(folder: string): Generator<AnnotatedCorpus> {
  const own = readCorpusFolder(folder);
  if (own !== null) yield own;
  else
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
      const corpus = entry.isDirectory() ? readCorpusFolder(join(folder, entry.name)) : null;
      if (corpus !== null) yield corpus;
    }
}

function readCorpusFolder(folder: string): AnnotatedCorpus | null {
  const name = basename(folder);
  const records = join(folder, 'docs.jsonl');
  if (existsSync(records)) return { name, documents: readCorpus(records) };
  const trees = join(folder, 'dev.conllu');
  if (existsSync(trees)) return { name, sentences: parseConllu(readFileSync(trees, 'utf8')) };
  const annotations = readdirSync(folder).filter((file) => file.endsWith(ANNOTATION));
  if (!annotations.length) return null;
  return { name, documents: annotations.sort().map((file) => readArticle(folder, file)) };
}

function readArticle(folder: string, file: string): GoldDocument {
  const id = file.slice(0, -ANNOTATION.length);
  return annotatedArticle(
    id,
    readFileSync(join(folder, `${id}.txt`)),
    readFileSync(join(folder, file), 'utf8'),
  );
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}
