import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Words a second of the whole extraction, beside what two libraries of language processing do with the same texts in
 * the same run: compromise tags, wink-nlp tags and finds names and times.
 *   npm run bench:extract [-- DOCS.jsonl]
 * Without a file, the articles in seeds/ are read over and over. Rounds alternate; the median of five counts.
 */
// What users run is the compiled program, which `npm run bench:extract` builds first.
const program = new URL('../dist/extract/extract.js', import.meta.url).href;
const { extract } = (await import(program)) as typeof import('../src/extract/extract.ts');

const ROUNDS = 5;
const LEAST_WORDS = 60_000;

const texts = repeated(process.argv[2] ? textsFrom(process.argv[2]) : seedTexts());
const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
const contestants: Readonly<Record<string, (text: string) => unknown>> = {
  'dateline, all layers': (text) => extract(text, { publishedAt: '2025-02-28' }),
  'compromise, tags': compromiseTags(),
  'wink-nlp, tags, names': winkNames(),
};

const rates = new Map<string, number[]>(Object.keys(contestants).map((name) => [name, []]));
for (let round = 0; round <= ROUNDS; round++)
  for (const [name, read] of Object.entries(contestants)) {
    const start = performance.now();
    for (const text of texts) read(text);
    const rate = words / ((performance.now() - start) / 1000);
    if (round > 0) rates.get(name)?.push(rate);
  }

console.log(`${words} words, median of ${ROUNDS} rounds after one to warm up, one core`);
const ours = median(rates.get('dateline, all layers') ?? []);
for (const [name, list] of rates) {
  const rate = median(list);
  const ratio = rate === ours ? '' : `  (dateline is ${(ours / rate).toFixed(2)} times as fast)`;
  console.log(`${name.padEnd(24)}${Math.round(rate).toLocaleString('en').padStart(8)} words/s${ratio}`);
}

/** The peers live in bench/package.json, so that nobody installs them who does not measure. */
function peer(name: string): unknown {
  return createRequire(import.meta.url)(name);
}

function compromiseTags(): (text: string) => unknown {
  const compromise = peer('compromise') as (text: string) => { json(): unknown };
  return (text) => compromise(text).json();
}

interface WinkDocument {
  tokens(): { out(property: unknown): unknown };
  entities(): { out(): unknown };
}

function winkNames(): (text: string) => unknown {
  const wink = peer('wink-nlp') as (model: unknown) => {
    its: { pos: unknown };
    readDoc(text: string): WinkDocument;
  };
  const nlp = wink(peer('wink-eng-lite-web-model'));
  return (text) => {
    const document = nlp.readDoc(text);
    return [document.tokens().out(nlp.its.pos), document.entities().out()];
  };
}

function seedTexts(): string[] {
  const folder = join(import.meta.dirname, '../seeds');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

function textsFrom(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => String(JSON.parse(line).text));
}

function repeated(list: readonly string[]): string[] {
  const size = list.join(' ').split(/\s+/).length;
  return Array.from({ length: Math.max(1, Math.ceil(LEAST_WORDS / size)) }, () => list).flat();
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
