import { mutatedTexts } from '../../tests/campaigns/mutated-texts.ts';
import { kept } from '../kept-memory.ts';
import { compiled, count, type Outcome, percent } from '../outcome.ts';

const ARTICLES = 10_000;
const MOST_GROWTH = 0.05;
const SEED = 3;

/** What is kept after ten thousand articles, beside what is kept after the first thousand. */
export async function run(): Promise<Outcome> {
  const { extract } = await compiled<typeof import('../../src/extract/extract.ts')>('extract/extract');
  let [at, early] = [0, 0];
  for (const text of mutatedTexts(SEED, ARTICLES)) {
    extract(text, { publishedAt: '2031-05-14' });
    at++;
    if (at === ARTICLES / 10) early = kept();
  }
  const growth = kept() / early - 1;
  return {
    rows: [
      [
        `${count(ARTICLES)} articles, one after another`,
        `heap grown by ${percent(growth)} since the first tenth`,
      ],
    ],
    broken: growth > MOST_GROWTH ? [`memory grew by ${percent(growth)}`] : [],
  };
}
