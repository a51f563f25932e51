import { getHeapCodeStatistics } from 'node:v8';
import { mutatedTexts } from '../../tests/campaigns/mutated-texts.ts';
import { kept } from '../kept-memory.ts';
import { compiled, count, type Outcome, percent } from '../outcome.ts';

const ARTICLES = 10_000;
const MOST_GROWTH = 0.05;
const SEED = 3;

/** What is kept after ten thousand articles, beside what is kept after the first thousand. */
export async function run(): Promise<Outcome> {
  const { extract } = await compiled<typeof import('../../src/extract/extract.ts')>('extract/extract');
  let at = 0;
  let early = measured();
  for (const text of mutatedTexts(SEED, ARTICLES)) {
    extract(text, { publishedAt: '2031-05-14' });
    at++;
    if (at === ARTICLES / 10) early = measured();
  }
  const last = measured();
  const growth = last.heap / early.heap - 1;
  const compiledSince = (last.code - early.code) / early.heap;
  return {
    rows: [
      [
        `${count(ARTICLES)} articles, one after another`,
        `heap grown by ${percent(growth)} since the first tenth, ${percent(compiledSince)} for code that the engine compiled`,
      ],
    ],
    broken: growth > MOST_GROWTH ? [`memory grew by ${percent(growth)}`] : [],
  };
}

/** Bytes in use: all of them, and those of what V8 has made of the program, which it goes on compiling as it runs. */
function measured(): { readonly heap: number; readonly code: number } {
  const heap = kept();
  const { code_and_metadata_size, bytecode_and_metadata_size } = getHeapCodeStatistics();
  return { heap, code: code_and_metadata_size + bytecode_and_metadata_size };
}
