import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compromise from 'compromise';

/**
 * Words a second of the whole extraction, beside compromise's tagging of the same texts in the same run:
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
const contestants = {
  dateline: (text: string) => extract(text, { publishedAt: '2025-02-28' }),
  compromise: (text: string) => compromise(text).json(),
};

const rates = { dateline: [] as number[], compromise: [] as number[] };
for (let round = 0; round <= ROUNDS; round++)
  for (const name of ['dateline', 'compromise'] as const) {
    const start = performance.now();
    for (const text of texts) contestants[name](text);
    const rate = words / ((performance.now() - start) / 1000);
    if (round > 0) rates[name].push(rate);
  }

const [ours, theirs] = [median(rates.dateline), median(rates.compromise)];
console.log(`${words} words, median of ${ROUNDS} rounds after one to warm up, one core`);
console.log(`dateline, all layers    ${Math.round(ours).toLocaleString('en')} words/s`);
console.log(`compromise, tagging     ${Math.round(theirs).toLocaleString('en')} words/s`);
console.log(`ratio                   ${(ours / theirs).toFixed(2)}`);

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
