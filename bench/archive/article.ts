import type { Actor, Document } from '../../src/extract/document.ts';
import { EXTRACTOR_VERSION } from '../../src/extract/version.ts';
import { type Dice, dice } from './dice.ts';
import { A_SENTENCE, BRIEF_SENTENCES, SENTENCES } from './distributions.ts';
import { Draft } from './draft.ts';
import type { Population } from './population.ts';
import { type Scene, writeSentence } from './sentences.ts';
import { filler } from './words.ts';

/** What an archive is made of; the same for the same numbers. */
export interface ArchiveSize {
  readonly articles: number;
  /** Whether its articles have the length of those in the corpora, or are briefs. */
  readonly length: 'full' | 'brief';
  readonly seed: number;
}

const SENTENCES_A_PARAGRAPH = 2;
/** Ten years, the last of which the queries of tests/golden ask about. */
const FIRST_DAY = Date.UTC(2022, 0, 1);
const DAYS = 3652;
const DAY = 24 * 60 * 60 * 1000;
/** One of them has the address that a query of tests/golden asks for. */
const KNOWN_URL = 'https://herald.example/talks';

/** The article of a number; which others there are makes no difference. */
export function articleOf(number: number, size: ArchiveSize, population: Population): Document {
  const roll = dice(size.seed, number);
  const draft = new Draft(roll);
  const day = FIRST_DAY + Math.floor((number * DAYS) / size.articles) * DAY;
  const scene = sceneOf(roll, number, size, population, day);
  const sentences = sentenceCount(roll, size);
  const title = `Report ${number} on ${filler(roll, 5)}`;
  for (let index = 0; index < sentences; index++) {
    draft.sentence(() => writeSentence(draft, roll, scene, index));
    if (index % SENTENCES_A_PARAGRAPH === 1 || index === sentences - 1) draft.paragraph();
  }
  const { layers } = draft;
  return {
    ...layers,
    mentions: [...layers.mentions].sort((a, b) => a.start - b.start),
    text: draft.text.trimEnd(),
    metadata: metadata(roll, number, size, population, title, day),
    language: roll.chance(0.97) ? 'en' : 'fr',
    extractorVersion: EXTRACTOR_VERSION,
    furniture: [],
    tokens: [],
    actors: draft.actors(),
    w5h1: { who: null, what: layers.events[0]?.key ?? null, when: null, where: null },
  };
}

function sentenceCount(roll: Dice, { length }: ArchiveSize): number {
  const { median, spread, most } = length === 'full' ? SENTENCES : BRIEF_SENTENCES;
  return Math.min(most, Math.max(1, roll.about(roll.logNormal(median, spread))));
}

/** Who is in the article, each of another name, and the day of its publication. */
function sceneOf(roll: Dice, number: number, size: ArchiveSize, population: Population, day: number): Scene {
  const cast = (sentence: number): Actor => {
    const known = [...actors.values()];
    const old = known[Math.floor(roll.next() * known.length)];
    // So many actors a sentence come in; the others have been there before.
    if (old && actors.size > A_SENTENCE.actors * (sentence + 1) + 1) return old;
    const someone = population.someone(roll, number, actors.size);
    const namesake = actors.get(someone.name);
    if (!namesake) actors.set(someone.name, someone);
    return namesake ?? someone;
  };
  const actors = new Map<string, Actor>();
  return { someone: cast, day, isBrief: size.length === 'brief' };
}

function metadata(
  roll: Dice,
  number: number,
  { articles }: ArchiveSize,
  population: Population,
  title: string,
  day: number,
): Document['metadata'] {
  const isKnown = number === articles - Math.ceil(articles / 12);
  const date = new Date(day + Math.floor(roll.next() * DAY)).toISOString();
  return {
    title,
    outlet: population.outlet(roll),
    url: isKnown ? KNOWN_URL : `https://archive.example/${number}`,
    publishedAt: roll.chance(0.7) ? `${date.slice(0, 19)}Z` : date.slice(0, 10),
  };
}
