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
    milliseconds > MOST_MILLISECONDS ? [`a page by ${field} took ${milliseconds.toFixed(0)} ms`] : [];
  const rows: [string, string][] = [
    [
      `each of ${times.length} fields of filters alone, ${count(ARTICLES)} articles`,
      `a first page in at most ${Math.ceil(milliseconds)} ms (${field})`,
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
