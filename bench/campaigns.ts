import { writeFileSync } from 'node:fs';
import { problemsOf } from '../tests/campaigns/document-problems.ts';
import { hugeTexts } from '../tests/campaigns/huge-texts.ts';
import { problemsOfKilledWrites } from '../tests/campaigns/killed-writes.ts';
import { largeArchive, pageThroughQuotes, pageTimes } from '../tests/campaigns/large-archive.ts';
import { mutatedTexts } from '../tests/campaigns/mutated-texts.ts';
import { exportRows } from './export-campaign.ts';
import { CACHES_FULL, fuzz } from './fuzz.ts';
import { collect, kept } from './kept-memory.ts';

/**
 * What takes too long for `npm test`, on the compiled program: 20,000 spoiled texts, texts of a megabyte, memory over
 * 10,000 articles and over exports of 100,000 rows, an archive of 100,000, 100,000 requests, 50 kills of a process that
 * writes. Seeded; prints its summary and writes it to docs/campaigns.md. Exit code 1 where a promise is broken.
 *   npm run test:long
 */
const program = new URL('../dist/extract/extract.js', import.meta.url).href;
const { extract } = (await import(program)) as typeof import('../src/extract/extract.ts');

const TEXTS = 20_000;
const ARTICLES = 10_000;
const ARCHIVED = 100_000;
const MOST_MILLISECONDS = 1_000;
const REQUESTS = 100_000;
const KILLS = 50;
const MOST_TIMES = 12;
const MOST_GROWTH = 0.05;

const broken: string[] = [];

const page = [
  '# Long campaigns',
  '',
  'What `npm run test:long` printed last. Spoiled texts are the articles of seeds/ with pieces cut, moved, repeated,',
  'put in capitals, mixed with other languages and with what scanners and scrapers leave (tests/campaigns). A megabyte is',
  'to take at most 12 times as long as a tenth of it, memory to grow by at most 5 %, and an export to hold at most 64 MB at',
  'a time; what breaks that shows as it is.',
  '',
  '| campaign | what was done | result |',
  '| --- | --- | --- |',
  anyText(),
  ...lines(),
  memory(),
  ...(await archive()),
  await requests(),
  ...(await exportRows(collect, broken)),
  await killedWrites(),
  '',
].join('\n');
console.log(page);
writeFileSync(new URL('../docs/campaigns.md', import.meta.url), page);
for (const one of broken) console.error(`broken: ${one}`);
process.exit(broken.length ? 1 : 0);

/** Every record stands in its text; the same text gives the same document. */
function anyText(): string {
  let wrong = 0;
  for (const text of mutatedTexts(2, TEXTS)) {
    const document = extract(text, { publishedAt: '2031-05-14' });
    const again = extract(text, { publishedAt: '2031-05-14' });
    const problems = [
      ...problemsOf(text, document),
      ...(JSON.stringify(document) === JSON.stringify(again) ? [] : ['not the same twice']),
    ];
    if (problems.length) {
      wrong++;
      broken.push(`${problems.join('; ')} in ${JSON.stringify(text.slice(0, 300))}`);
    }
  }
  return row('any text', `${count(TEXTS)} spoiled texts, each read twice`, `${count(wrong)} with a problem`);
}

/** A text of ten times the size takes about ten times as long. */
function lines(): readonly string[] {
  return hugeTexts().map(({ name, textOf }) => {
    const [small, large] = [secondsFor(textOf(100_000), 5), secondsFor(textOf(1_000_000), 3)];
    // Below a fiftieth of a second the clock decides.
    const times = large / Math.max(small, 0.02);
    if (times > MOST_TIMES) broken.push(`${name}: 1 MB took ${times.toFixed(1)} times as long as 100 KB`);
    return row(
      'linear time',
      `1 MB of ${name}`,
      `${times.toFixed(1)} times as long as 100 KB (${large.toFixed(1)} s)`,
    );
  });
}

function secondsFor(text: string, rounds: number): number {
  const seconds = Array.from({ length: rounds }, () => {
    const start = performance.now();
    extract(text, { publishedAt: '2031-05-14' });
    return (performance.now() - start) / 1000;
  });
  return Math.min(...seconds);
}

/** Filters and pages over an archive of 100,000 articles with 2.5 million records (tests/support/skewed-archive.ts). */
async function archive(): Promise<readonly string[]> {
  const large = await largeArchive(ARCHIVED);
  const times = await pageTimes(large);
  const [slowest = ['', 0]] = times;
  if (slowest[1] > MOST_MILLISECONDS) broken.push(`${slowest[0]} took ${slowest[1].toFixed(0)} ms`);
  const paged: string[] = [];
  for (const end of ['first', 'last'] as const) {
    const { pages, inserted, missing, repeated } = await pageThroughQuotes(large, end);
    if (missing + repeated > 0)
      broken.push(`paging by ${end}: ${missing} rows missing, ${repeated} repeated`);
    const done = `${count(pages)} pages of quotes by \`${end}\`, ${count(inserted)} coming in`;
    paged.push(row('pages', done, `${missing} old rows missing, ${repeated} rows repeated`));
  }
  await large.database.$disconnect();
  return [
    row(
      'filters',
      `each of ${times.length} fields alone, ${count(ARCHIVED)} articles`,
      `a first page in at most ${Math.ceil(slowest[1])} ms (${slowest[0]})`,
    ),
    ...paged,
  ];
}

/** What is kept after ten thousand articles, beside what is kept after the first thousand. */
function memory(): string {
  let early = 0;
  let at = 0;
  for (const text of mutatedTexts(3, ARTICLES)) {
    extract(text, { publishedAt: '2031-05-14' });
    at++;
    if (at === ARTICLES / 10) early = kept();
  }
  const growth = kept() / early - 1;
  if (growth > MOST_GROWTH) broken.push(`memory grew by ${(growth * 100).toFixed(1)} %`);
  return row(
    'memory',
    `${count(ARTICLES)} articles, one after another`,
    `heap grown by ${(growth * 100).toFixed(1)} % since the first tenth`,
  );
}

/** Whatever is asked by the grammar of the schema is answered, or refused with a reason. */
async function requests(): Promise<string> {
  const { problems, answered, growth } = await fuzz(REQUESTS, 4);
  broken.push(...problems);
  if (growth > MOST_GROWTH) broken.push(`memory grew by ${(growth * 100).toFixed(1)} % over the requests`);
  return row(
    'any request',
    `${count(REQUESTS)} requests by the grammar of the schema, some of them spoiled`,
    `${count(problems.length)} with a problem, ${count(answered)} with data, heap grown by ${(growth * 100).toFixed(1)} % since the ${count(CACHES_FULL)}th, when all caches were full`,
  );
}

/** What was acknowledged is there; what was not is there whole, or not at all. */
async function killedWrites(): Promise<string> {
  const problems = await problemsOfKilledWrites(4, KILLS);
  broken.push(...problems);
  return row(
    'killed writes',
    `${KILLS} times, a process that ingests, retracts, merges and splits is killed at some point (kill -9)`,
    `${problems.length} databases other than before or after a write`,
  );
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function count(value: number): string {
  return value.toLocaleString('en');
}
