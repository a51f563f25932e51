import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldDocument, inScope, readCorpus } from '../src/evaluate/corpus.ts';
import { type Judged, type PrecisionTable, precisionTable } from '../src/evaluate/precision-table.ts';
import { extract } from '../src/extract/extract.ts';

// npx tsx scripts/fit-time-confidence.ts FOLDER...: counts how often each rule of the times is right in span and value on
// annotated corpora (src/evaluate/corpus.ts has the format) and writes src/lexicon/time-rule-precision.ts, from which a
// time's confidence is read. To be run again when a rule has changed. Every second document is left out, to measure on.

const folders = process.argv.slice(2);
if (folders.length === 0 || !folders.every((folder) => existsSync(join(folder, 'docs.jsonl')))) {
  console.error(
    'npx tsx scripts/fit-time-confidence.ts FOLDER...\n\nEach FOLDER holds a docs.jsonl with annotated times.',
  );
  process.exit(2);
}

const documents = folders.flatMap((folder) =>
  readCorpus(join(folder, 'docs.jsonl')).filter((_, index) => index % 2 === 0),
);
const path = new URL('../src/lexicon/time-rule-precision.ts', import.meta.url);
writeFileSync(path, moduleFrom(precisionTable(documents.flatMap(judgedTimes), 0)));

/** The times found in the annotated part of a document, each with whether one of that span and value is annotated. */
function judgedTimes(gold: GoldDocument): readonly Judged[] {
  const { text, times = [], publishedAt } = gold;
  const wanted = new Set(times.map(({ start, end, value }) => `${start} ${end} ${value}`));
  return extract(text, { language: 'en', ...(publishedAt !== undefined && { publishedAt }) })
    .times.filter(({ start }) => inScope(gold, start))
    .map(({ rule, start, end, value }) => ({
      rule,
      doubts: 0,
      isRight: wanted.has(`${start} ${end} ${value}`),
    }));
}

function moduleFrom(table: PrecisionTable): string {
  const rows = [...table].map(([rule, [share]]) => `  ['${rule}', ${share}],`);
  return `/**
 * Written by scripts/fit-time-confidence.ts: for each rule of the times the share of its expressions that are right in
 * span and value.
 */
export const TIME_RULE_PRECISION: ReadonlyMap<string, number> = new Map([
${rows.join('\n')}
]);
`;
}
