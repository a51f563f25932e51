import { problemsOf } from '../../tests/campaigns/document-problems.ts';
import { mutatedTexts } from '../../tests/campaigns/mutated-texts.ts';
import { interrupted } from '../interrupted.ts';
import { compiled, count, type Outcome } from '../outcome.ts';

const TEXTS = 20_000;
const SEED = 2;

/** Every record stands in its text; the same text gives the same document. */
export async function run(): Promise<Outcome> {
  const { extract } = await compiled<typeof import('../../src/extract/extract.ts')>('extract/extract');
  const broken: string[] = [];
  let read = 0;
  for (const text of mutatedTexts(SEED, TEXTS)) {
    const document = extract(text, { publishedAt: '2031-05-14' });
    const again = extract(text, { publishedAt: '2031-05-14' });
    const problems = [
      ...problemsOf(text, document),
      ...(JSON.stringify(document) === JSON.stringify(again) ? [] : ['not the same twice']),
    ];
    if (problems.length) broken.push(`${problems.join('; ')} in ${JSON.stringify(text.slice(0, 300))}`);
    read += 1;
    if (interrupted.aborted) break;
    if (read % 2_000 === 0) console.log(`  ${count(read)} read, ${count(broken.length)} with a problem`);
  }
  const done = `${count(read)} spoiled texts, each read twice`;
  return { rows: [[done, `${count(broken.length)} with a problem`]], broken };
}
