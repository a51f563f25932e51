import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { cityAliases } from '../../lexicon/city-aliases.ts';
import { modelPath } from '../../syntax/model.ts';
import { nameKey } from './name-key.ts';

export interface City {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryShortCode: string;
  readonly latitude: number;
  readonly longitude: number;
  /** In thousands. */
  readonly population: number;
}

/** Every town of that name, the largest first. */
export function citiesNamed(name: string): readonly City[] {
  const { lines, byName } = index();
  const key = nameKey(name);
  const found = byName.get(aliases().get(key) ?? key) ?? [];
  return (typeof found === 'number' ? [found] : found).map((line) => cityFromLine(lines[line] ?? ''));
}

interface CityIndex {
  /** As in the file: name, country, latitude, longitude, population, with tabs between. */
  readonly lines: readonly string[];
  /** Numbers of lines, largest town first. */
  readonly byName: ReadonlyMap<string, number | number[]>;
}

let loaded: CityIndex | undefined;
let loadedAliases: Map<string, string> | undefined;

function index(): CityIndex {
  loaded ??= buildIndex();
  return loaded;
}

function aliases(): Map<string, string> {
  loadedAliases ??= new Map(Object.entries(cityAliases).map(([from, to]) => [nameKey(from), nameKey(to)]));
  return loadedAliases;
}

function buildIndex(): CityIndex {
  const lines = gunzipSync(readFileSync(modelPath('cities.tsv.gz')))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  const byName = new Map<string, number | number[]>();
  lines.forEach((line, number) => {
    const name = line.slice(0, line.indexOf('\t'));
    const key =
      /^[A-Za-z ]+$/.test(name) && !name.startsWith('The ') && !name.startsWith('St ')
        ? name.toLowerCase()
        : nameKey(name);
    const before = byName.get(key);
    if (before === undefined) byName.set(key, number);
    else if (typeof before === 'number') byName.set(key, [before, number]);
    else before.push(number);
  });
  return { lines, byName };
}

function cityFromLine(line: string): City {
  const [name = '', countryShortCode = '', latitude, longitude, population] = line.split('\t');
  return {
    name,
    countryShortCode,
    latitude: Number(latitude),
    longitude: Number(longitude),
    population: Number(population),
  };
}
