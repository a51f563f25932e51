import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type GoldDocument, readCorpus } from '../src/evaluate/corpus.ts';
import { figuresFrom } from '../src/evaluate/figures.ts';
import type { Prediction } from '../src/evaluate/prediction.ts';
import { score } from '../src/evaluate/score.ts';
import type { Metadata } from '../src/extract/document.ts';
import { jsonLineFromDocument } from '../src/extract/document-json.ts';
import { extract } from '../src/extract/extract.ts';

// npm run evaluate -- FOLDER [--predictions FOLDER]: what the extraction gets right on annotated articles.
// FOLDER holds docs.jsonl, or folders that do.
const HELP = `npm run evaluate -- FOLDER [--predictions FOLDER]

FOLDER holds a docs.jsonl, or folders with one each: one JSON record a line with id, text and the annotated layers
(src/evaluate/corpus.ts has the format). Corpora of news that people annotated, to be converted to it:
  PolNeAR (quotes)              https://github.com/networkdynamics/PolNeAR
  MEANTIME (names, times)       http://www.newsreader-project.eu/results/data/wikinews
  GUM (coreference, speakers)   https://github.com/amir-zeldes/gum
  Worldwide Newswire (names)    https://github.com/stanfordnlp/en-worldwide-newswire
  TempEval-3 (times)            https://github.com/jspotter/TempEval-3
  PLOVER GSR (events)           https://github.com/openeventdata/PLOVER
  Giveme5W1H (main events)      https://github.com/fhamborg/Giveme5W1H
  GAP (pronouns)                https://github.com/google-research-datasets/gap-coreference`;

const [folder, option, predictionsFolder] = process.argv.slice(2);
const corpora = folder && existsSync(folder) ? corporaIn(folder) : [];
if (!corpora.length || (option && option !== '--predictions')) {
  console.error(HELP);
  process.exit(2);
}

console.log('| corpus | layer | measure | figure |');
console.log('| --- | --- | --- | ---: |');
for (const path of corpora) {
  const golds = readCorpus(path);
  const lines = golds.map(predicted);
  if (predictionsFolder) {
    mkdirSync(predictionsFolder, { recursive: true });
    writeFileSync(join(predictionsFolder, `${nameOf(path)}.jsonl`), `${lines.join('\n')}\n`);
  }
  // A line has the shape that jsonLineFromDocument gives it.
  const scores = score(
    golds,
    lines.map((line) => JSON.parse(line) as Prediction),
  );
  for (const { layer, measure, value } of figuresFrom(scores))
    console.log(`| ${nameOf(path)} | ${layer} | ${measure} | ${value.toFixed(3)} |`);
}

function predicted({ id, text, title, publishedAt, outlet }: GoldDocument): string {
  const metadata: Metadata = {
    language: 'en',
    ...(title !== undefined && { title }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(outlet !== undefined && { outlet }),
  };
  return jsonLineFromDocument(id, extract(text, metadata));
}

function corporaIn(path: string): readonly string[] {
  const own = join(path, 'docs.jsonl');
  if (existsSync(own)) return [own];
  return readdirSync(path)
    .map((name) => join(path, name, 'docs.jsonl'))
    .filter((file) => existsSync(file));
}

function nameOf(path: string): string {
  return basename(dirname(path));
}
