import { pair, scramble } from './hash.ts';
import { CLUES, type DocumentClues, documentClues, findRuns, type Run } from './names-document.ts';
import { LABELS } from './names-labels.ts';
import { type PlaceLookup, tagPlaces } from './names-places.ts';
import { factsOfWord, type WordFacts } from './names-words.ts';

/** What describes each word, as offsets into the table of weights; flat, with where each word's begin. */
export interface SentenceFeatures {
  /** Good until the next sentence's are asked for, which stand in the same room. */
  readonly offsets: Int32Array;
  /** One more entry than words. */
  readonly starts: Int32Array;
  /** 1 where the word may be part of a name; the others are outside. */
  readonly active: Uint8Array;
}

export interface FeatureOptions {
  /** log2 of the number of rows. */
  readonly bits: number;
  /** In training: words whose own letters are hidden, so that the rest learns to do without them. */
  readonly isHidden?: (word: string) => boolean;
}

/** Features of every word of a document, sentence by sentence: of a long one, too, no more than a sentence's are kept. */
export function* nameFeatures(
  sentences: readonly (readonly string[])[],
  places: PlaceLookup,
  options: FeatureOptions,
): Generator<SentenceFeatures> {
  const facts = sentences.map((words) => words.map(factsOfWord));
  const runs = facts.map(findRuns);
  const clues = documentClues(facts, runs);
  for (const [s, words] of facts.entries())
    yield sentenceFeatures(words, runs[s] ?? [], clues, places, options);
}

const padding = factsOfWord('');

function sentenceFeatures(
  words: readonly WordFacts[],
  runs: readonly Run[],
  clues: DocumentClues,
  places: PlaceLookup,
  options: FeatureOptions,
): SentenceFeatures {
  const active = activeWords(words, runs);
  const placeTags = tagPlaces(words, active, places);
  const runOf = runIndex(words.length, runs);
  const starts = new Int32Array(words.length + 1);
  const writer: Writer = { offsets: roomFor(words.length), count: 0, shift: 32 - options.bits };
  for (let at = 0; at < words.length; at++) {
    starts[at] = writer.count;
    if (active[at] === 1) writeWord(writer, words, at, runs[runOf[at] ?? -1], clues, placeTags, options);
  }
  starts[words.length] = writer.count;
  return { offsets: writer.offsets, starts, active };
}

/** Sentences of up to so many words share the room in which their features are written, one after the other. */
const USUAL_WORDS = 400;
const MOST_FEATURES = 120;
const room = new Int32Array(USUAL_WORDS * MOST_FEATURES);

function roomFor(words: number): Int32Array {
  return words <= USUAL_WORDS ? room : new Int32Array(words * MOST_FEATURES);
}

/** Names hold capitals: a word may be part of one only within two words of a capital. */
function activeWords(words: readonly WordFacts[], runs: readonly Run[]): Uint8Array {
  const active = new Uint8Array(words.length);
  for (const run of runs) active.fill(1, Math.max(0, run.first - 2), Math.min(words.length, run.end + 2));
  return active;
}

function runIndex(length: number, runs: readonly Run[]): Int32Array {
  const index = new Int32Array(length).fill(-1);
  runs.forEach((run, r) => {
    index.fill(r, run.first, run.end);
  });
  return index;
}

interface Writer {
  readonly offsets: Int32Array;
  count: number;
  readonly shift: number;
}

function add(writer: Writer, template: number, value: number): void {
  writer.offsets[writer.count++] = (scramble(pair(template, value)) >>> writer.shift) * LABELS;
}

function writeWord(
  writer: Writer,
  words: readonly WordFacts[],
  at: number,
  run: Run | undefined,
  clues: DocumentClues,
  placeTags: Int32Array,
  options: FeatureOptions,
): void {
  const word = words[at] ?? padding;
  const before = words[at - 1] ?? padding;
  const after = words[at + 1] ?? padding;
  const before2 = words[at - 2] ?? padding;
  const after2 = words[at + 2] ?? padding;
  const hidden = (one: WordFacts): boolean => one.isCapital && options.isHidden?.(one.lower) === true;
  const start = at === 0 ? 1 : 0;
  add(writer, 1, start);
  add(writer, 2, pair(word.shape, start));
  add(writer, 3, pair(before.shape, word.shape));
  add(writer, 4, pair(word.shape, after.shape));
  add(writer, 5, pair(pair(before.shape, word.shape), after.shape));
  if (!hidden(word)) {
    add(writer, 10, word.hash);
    add(writer, 11, pair(word.hash, word.shape));
    add(writer, 12, word.prefix3);
    add(writer, 13, word.suffix2);
    add(writer, 14, word.suffix3);
    add(writer, 15, word.suffix4);
    add(writer, 16, pair(word.prefix2, word.shape));
    if (word.fine > 0) {
      add(writer, 17, pair(word.fine, word.shape));
      add(writer, 18, pair(word.broad, word.shape));
    } else add(writer, 19, word.shape);
    add(writer, 20, pair(word.bits, word.shape));
    if ((placeTags[at] ?? 0) !== 0) add(writer, 21, placeTags[at] ?? 0);
    add(writer, 22, pair(before.hash, word.hash));
    add(writer, 23, pair(word.hash, after.hash));
    if (before.fine > 0) add(writer, 24, pair(before.fine, word.fine));
    if (after.fine > 0) add(writer, 25, pair(word.fine, after.fine));
  }
  writeNeighbor(writer, 30, before, word, hidden(before), placeTags[at - 1] ?? 0);
  writeNeighbor(writer, 40, after, word, hidden(after), placeTags[at + 1] ?? 0);
  writeNeighbor(writer, 50, before2, word, hidden(before2), placeTags[at - 2] ?? 0);
  writeNeighbor(writer, 60, after2, word, hidden(after2), placeTags[at + 2] ?? 0);
  if (!hidden(before)) add(writer, 70, pair(pair(before2.hash, before.hash), word.isCapital ? 1 : 0));
  if (!hidden(after)) add(writer, 71, pair(pair(after.hash, after2.hash), word.isCapital ? 1 : 0));
  if (run !== undefined) writeRun(writer, words, at, run, hidden);
  if (word.isCapital) writeClues(writer, word, clues.get(word.lower) ?? 0);
}

function writeNeighbor(
  writer: Writer,
  template: number,
  neighbor: WordFacts,
  word: WordFacts,
  hidden: boolean,
  placeTag: number,
): void {
  const capital = word.isCapital ? 1 : 0;
  add(writer, template, pair(neighbor.shape, capital));
  if (hidden) return;
  add(writer, template + 1, pair(neighbor.hash, capital));
  if (neighbor.fine > 0) add(writer, template + 2, pair(neighbor.fine, capital));
  if (neighbor.broad > 0) add(writer, template + 3, pair(neighbor.broad, capital));
  if (neighbor.bits !== 0) add(writer, template + 4, pair(neighbor.bits, capital));
  if (placeTag !== 0) add(writer, template + 5, pair(placeTag, capital));
  add(writer, template + 6, pair(neighbor.suffix3, capital));
}

/** The run of capitals that the word stands in: its length, ends and neighbors hint at what the whole is. */
function writeRun(
  writer: Writer,
  words: readonly WordFacts[],
  at: number,
  run: Run,
  hidden: (one: WordFacts) => boolean,
): void {
  const length = Math.min(run.end - run.first, 5);
  const place = run.end - run.first === 1 ? 0 : at === run.first ? 1 : at === run.end - 1 ? 2 : 3;
  const first = words[run.first] ?? padding;
  const last = words[run.end - 1] ?? padding;
  const before = words[run.first - 1] ?? padding;
  const after = words[run.end] ?? padding;
  add(writer, 80, pair(length, place));
  add(writer, 81, pair(pair(before.hash, place), length));
  add(writer, 82, pair(pair(after.hash, place), length));
  add(writer, 83, pair(before.fine, place));
  add(writer, 84, pair(after.fine, place));
  add(writer, 85, pair(pair(before.broad, after.broad), place));
  add(writer, 86, pair(pair(before.hash, after.hash), length));
  add(writer, 92, pair(pair(before.bits, place), length));
  if (!hidden(last)) {
    add(writer, 87, pair(last.hash, place));
    add(writer, 88, pair(last.fine, place));
    add(writer, 89, pair(last.bits, place));
  }
  if (!hidden(first)) {
    add(writer, 90, pair(first.fine, place));
    add(writer, 91, pair(pair(first.bits, place), length));
  }
}

function writeClues(writer: Writer, word: WordFacts, bits: number): void {
  for (let clue = 0; clue < CLUES; clue++) {
    if ((bits & (1 << clue)) !== 0) add(writer, 100, pair(clue, word.isAllCapitals ? 1 : 0));
  }
  add(writer, 101, pair(bits & 0x1ff, 0));
  add(writer, 102, pair(bits & 0x3e23, word.isAllCapitals ? 1 : 0));
}
