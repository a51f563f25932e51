import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accuracyTable, pageWithFigures } from '../src/evaluate/accuracy-table.ts';
import { readCorpus } from '../src/evaluate/corpus.ts';
import { figuresFrom } from '../src/evaluate/figures.ts';
import type { Prediction } from '../src/evaluate/prediction.ts';
import { score } from '../src/evaluate/score.ts';
import { packageRoot } from '../src/package-root.ts';
import { partOf } from '../src/train/held-out.ts';

// npm run evaluate:folds -- FOLDER [--save]: figures on the corpora that the shipped weights were trained on, from weights that
// never saw the document. The documents lie in three parts; trees, names and pronouns are learned from two of them, the
// third is read, and so around. Trains three times: minutes, not seconds.
const CORPORA = ['gum-news', 'meantime', 'gap-development'];
const TRAINERS = ['src/train/train.ts', 'src/train/train-names.ts', 'src/train/train-pronouns.ts'];
const PARTS = 3;
const PAGE = join(packageRoot, 'docs/accuracy.md');

const [folder = '', ...options] = process.argv.slice(2);
const missing = CORPORA.filter((name) => !existsSync(join(folder, name, 'docs.jsonl')));
if (!folder || missing.length) {
  console.error(`usage: npm run evaluate:folds -- FOLDER [--save], with docs.jsonl in ${CORPORA.join(', ')}`);
  process.exit(2);
}

const golds = new Map(CORPORA.map((name) => [name, readCorpus(join(folder, name, 'docs.jsonl'))]));
const predictions = new Map<string, Prediction[]>(CORPORA.map((name) => [name, []]));
for (let part = 1; part <= PARTS; part++) predictPart(part);
const rows = CORPORA.flatMap((corpus) =>
  figuresFrom(score(golds.get(corpus) ?? [], predictions.get(corpus) ?? [])).map((figure) => ({
    corpus: `${corpus}, folds`,
    ...figure,
  })),
);
console.log(accuracyTable(rows, null));
if (options.includes('--save')) writeFileSync(PAGE, pageWithFigures(readFileSync(PAGE, 'utf8'), rows));

function predictPart(part: number): void {
  const models = mkdtempSync(join(tmpdir(), 'dateline-fold-'));
  try {
    cpSync(join(packageRoot, 'models'), models, { recursive: true });
    const env = { ...process.env, DATELINE_MODELS: models, DATELINE_FOLD: `${part}/${PARTS}` };
    for (const trainer of TRAINERS) run([trainer, folder], env);
    for (const [corpus, documents] of golds) {
      const file = join(models, 'docs.jsonl');
      const held = documents.filter(({ id }) => partOf(id, PARTS) === part);
      writeFileSync(file, held.map((one) => `${JSON.stringify(one)}\n`).join(''));
      predictions.get(corpus)?.push(...predictionsFrom(run(['src/cli.ts', 'extract', '--jsonl', file], env)));
    }
  } finally {
    rmSync(models, { recursive: true });
  }
}

function run(args: readonly string[], env: NodeJS.ProcessEnv): string {
  return execFileSync(process.execPath, ['--import', 'tsx', ...args], {
    cwd: packageRoot,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function predictionsFrom(lines: string): readonly Prediction[] {
  // The program prints one prediction a line.
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Prediction);
}
