import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import {
  type AccuracyRow,
  accuracyTable,
  figuresOfPage,
  pageWithFigures,
} from '../src/evaluate/accuracy-table.ts';
import { readCorpora } from '../src/evaluate/annotated-corpora.ts';
import { binsOf, calibrationError } from '../src/evaluate/calibration.ts';
import type { GoldDocument } from '../src/evaluate/corpus.ts';
import { errorCounts, errorLines, worstFirst } from '../src/evaluate/error-report.ts';
import { type Figure, figuresFrom } from '../src/evaluate/figures.ts';
import type { Prediction } from '../src/evaluate/prediction.ts';
import { score } from '../src/evaluate/score.ts';
import { scoresByThreshold } from '../src/evaluate/thresholds.ts';
import { treebankFigures } from '../src/evaluate/treebank-figures.ts';
import { JUDGED_LAYERS, type JudgedLayer } from '../src/evaluate/verdicts/verdict.ts';
import { verdictsOf } from '../src/evaluate/verdicts/verdicts.ts';
import type { Metadata } from '../src/extract/document.ts';
import { jsonLineFromDocument } from '../src/extract/document-json.ts';
import { extract } from '../src/extract/extract.ts';

// npm run evaluate -- FOLDER: what the extraction gets right on annotated articles.
const CORPORA = `
FOLDER holds a corpus, or folders with one each. A corpus is one of
  docs.jsonl                  one JSON record a line: id, text, annotated layers (src/evaluate/corpus.ts)
  NAME.txt, NAME.gold.yaml    articles, each with an annotation by hand beside it (docs/annotation.md)
  dev.conllu                  a treebank's development part

Corpora that people annotated, to be converted to the first form:
  PolNeAR (quotes)              https://github.com/networkdynamics/PolNeAR
  MEANTIME (names, times)       http://www.newsreader-project.eu/results/data/wikinews
  GUM (coreference, trees)      https://github.com/amir-zeldes/gum
  EWT (trees)                   https://github.com/UniversalDependencies/UD_English-EWT
  Worldwide Newswire (names)    https://github.com/stanfordnlp/en-worldwide-newswire
  TempEval-3 (times)            https://github.com/jspotter/TempEval-3
  PLOVER GSR (events)           https://github.com/openeventdata/PLOVER
  Giveme5W1H (main events)      https://github.com/fhamborg/Giveme5W1H
  GAP (pronouns)                https://github.com/google-research-datasets/gap-coreference

Examples:
  $ npm run evaluate -- tests/golden/articles
  $ npm run evaluate -- tests/golden/articles --errors quotes --worst 20`;

const CALIBRATED: readonly JudgedLayer[] = ['names', 'quotes', 'times', 'events'];
const PAGE = new URL('../docs/accuracy.md', import.meta.url);

interface Options {
  readonly errors?: JudgedLayer;
  readonly worst: number;
  readonly predictions?: string;
  readonly bins?: true;
  readonly thresholds?: true;
  readonly save?: true;
}

interface Evaluated {
  readonly golds: readonly GoldDocument[];
  readonly predictions: readonly Prediction[];
}

await new Command('npm run evaluate --')
  .description('what the extraction gets right on annotated articles')
  .argument('<folder>', 'where the corpora are')
  .addOption(new Option('--errors <layer>', 'show the errors of a layer').choices(JUDGED_LAYERS))
  .option('--worst <count>', 'how many errors to show', wholeNumber, 20)
  .option('--bins', 'show what confidences promise and keep, in ten bins')
  .option('--thresholds', 'show precision and recall of what is at least so sure')
  .option('--predictions <folder>', 'keep what was extracted, as JSON lines')
  .option('--save', 'put the figures into docs/accuracy.md')
  .addHelpText('after', CORPORA)
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .action(evaluate)
  .parseAsync();

function evaluate(folder: string, options: Options): void {
  if (!existsSync(folder)) fail(`${folder} does not exist`);
  const earlier = existsSync(PAGE) ? figuresOfPage(readFileSync(PAGE, 'utf8')) : null;
  const rows: AccuracyRow[] = [];
  for (const corpus of readCorpora(folder)) {
    const { name } = corpus;
    const add = (figure: Figure): void => void rows.push({ corpus: name, ...figure });
    if ('sentences' in corpus) {
      for (const figure of treebankFigures(corpus.sentences)) add(figure);
      continue;
    }
    const evaluated = extracted(name, corpus.documents, options.predictions);
    for (const figure of figuresFrom(score(evaluated.golds, evaluated.predictions))) add(figure);
    for (const figure of calibrations(name, evaluated, options)) add(figure);
    if (options.thresholds) printThresholds(name, evaluated);
    if (options.errors !== undefined) printErrors(evaluated, options.errors, options.worst);
  }
  if (!rows.length) fail(`no corpus in ${folder}`);
  console.log(accuracyTable(rows, earlier));
  if (options.save) writeFileSync(PAGE, pageWithFigures(readFileSync(PAGE, 'utf8'), rows));
}

function extracted(name: string, golds: readonly GoldDocument[], folder: string | undefined): Evaluated {
  const lines = golds.map(jsonLine);
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.jsonl`), `${lines.join('\n')}\n`);
  }
  // A line has the shape that jsonLineFromDocument gives it.
  return { golds, predictions: lines.map((line) => JSON.parse(line) as Prediction) };
}

function jsonLine({ id, text, title, publishedAt, outlet }: GoldDocument): string {
  const metadata: Metadata = {
    language: 'en',
    ...(title !== undefined && { title }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(outlet !== undefined && { outlet }),
  };
  return jsonLineFromDocument(id, extract(text, metadata));
}

/** Expected calibration error of each layer that is annotated and has confidences. */
function calibrations(name: string, evaluated: Evaluated, options: Options): readonly Figure[] {
  return CALIBRATED.flatMap((layer) => {
    const bins = binsOf(
      verdicts(evaluated, layer).flatMap(({ verdict: { confidence, isRight } }) =>
        confidence === null ? [] : [{ confidence, isRight }],
      ),
    );
    if (!bins.length) return [];
    if (options.bins) {
      console.log(`${name}, ${layer}: confidence, share right, records`);
      for (const { meanConfidence, shareRight, records } of bins)
        console.log(`  ${meanConfidence.toFixed(2)}  ${shareRight.toFixed(2)}  ${records}`);
      console.log('');
    }
    return [{ layer, measure: 'calibration error', value: calibrationError(bins) }];
  });
}

function printThresholds(name: string, evaluated: Evaluated): void {
  for (const layer of CALIBRATED) {
    const all = verdicts(evaluated, layer).map(({ verdict }) => verdict);
    if (!all.length) continue;
    console.log(`${name}, ${layer}: least confidence, precision, recall, F`);
    for (const { threshold, precision, recall, f } of scoresByThreshold(all))
      console.log(
        `  ${threshold.toFixed(1)}  ${precision.toFixed(2)}  ${recall.toFixed(2)}  ${f.toFixed(3)}`,
      );
    console.log('');
  }
}

function printErrors(evaluated: Evaluated, layer: JudgedLayer, worst: number): void {
  const all = verdicts(evaluated, layer).map(({ gold, verdict }) => ({ ...verdict, gold }));
  const errors = worstFirst(all);
  if (!all.length) return;
  console.log(`${errorCounts(layer, all)}\n`);
  for (const error of errors.slice(0, worst)) console.log(`${errorLines(error.gold, error)}\n`);
}

function verdicts({ golds, predictions }: Evaluated, layer: JudgedLayer) {
  return golds.flatMap((gold, at) => {
    const prediction = predictions[at];
    return prediction === undefined
      ? []
      : verdictsOf(layer, gold, prediction).map((verdict) => ({ gold, verdict }));
  });
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('expected a whole number');
  return Number(value);
}

function fail(problem: string): never {
  console.error(`npm run evaluate: ${problem}`);
  process.exit(2);
}
