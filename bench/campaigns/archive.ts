import { largeArchive, pageThroughQuotes, pageTimes } from '../../tests/campaigns/large-archive.ts';
import { count, type Outcome } from '../outcome.ts';

const ARTICLES = 100_000;
const MOST_MILLISECONDS = 1_000;

/** Filters and pages over an archive of 100,000 articles with 2.5 million records (tests/support/skewed-archive.ts). */
export async function run(): Promise<Outcome> {
  const archive = await largeArchive(ARTICLES);
  const times = await pageTimes(archive);
  const [slowest = ['', 0]] = times;
  const [field, milliseconds] = slowest;
  const broken =
    milliseconds > MOST_MILLISECONDS ? [`the page ${field} took ${milliseconds.toFixed(0)} ms`] : [];
  const rows: [string, string][] = [
    [
      `${count(ARTICLES)} articles, ${times.length} pages: by each field of the filters alone and by its opposite, from either end`,
      `at most ${Math.ceil(milliseconds)} ms (${field})`,
    ],
  ];
  for (const end of ['first', 'last'] as const) {
    const { pages, inserted, missing, repeated } = await pageThroughQuotes(archive, end);
    if (missing + repeated > 0)
      broken.push(`paging by ${end}: ${missing} rows missing, ${repeated} repeated`);
    const done = `${count(pages)} pages of quotes by \`${end}\`, ${count(inserted)} coming in`;
    rows.push([done, `${missing} old rows missing, ${repeated} rows repeated`]);
  }
  await archive.database.$disconnect();
  return { rows, broken };
}
