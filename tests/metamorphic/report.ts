/** Prints which records of the seed article's graph change when its names, dates or layout do. */
import { extract } from '../../src/extract/extract.ts';
import type { LayerComparison } from './compare.ts';
import { shareSame } from './compare.ts';
import { compareLayouts, compareRenamings } from './seed-article.ts';

const WORST = 15;

for (const { name, layers } of compareLayouts(extract)) printLine(name, layers);
const renamings = compareRenamings(extract);
for (const { name, layers } of renamings) printLine(name, layers);
console.log('\nonly in the seed article, in how many renamings:');
printCommonest(
  renamings.flatMap(({ layers }) =>
    layers.flatMap((one) => one.onlyBase.map((text) => `${one.layer}: ${text}`)),
  ),
);
const wanted = process.argv[2];
for (const { name, layers } of [...renamings, ...compareLayouts(extract)]) {
  if (wanted !== undefined && name.includes(wanted)) printDifferences(name, layers);
}

function printLine(name: string, layers: readonly LayerComparison[]): void {
  const figures = layers.map(({ layer, same, of }) => `${layer} ${same}/${of}`).join('  ');
  console.log(`${(shareSame(layers) * 100).toFixed(1).padStart(5)} %  ${name.padEnd(34)} ${figures}`);
}

function printDifferences(name: string, layers: readonly LayerComparison[]): void {
  console.log(`\n${name}`);
  for (const { layer, onlyBase, onlyOther } of layers) {
    for (const text of onlyBase) console.log(`  - ${layer}: ${text}`);
    for (const text of onlyOther) console.log(`  + ${layer}: ${text}`);
  }
}

function printCommonest(texts: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  for (const [text, count] of sorted.slice(0, WORST)) console.log(`${String(count).padStart(5)}  ${text}`);
}
