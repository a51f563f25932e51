import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { recordCalls } from '../support/database-calls.ts';
import { store } from '../support/stored.ts';
import { stubExtractor } from '../support/stub-extractor.ts';

let database: Database;
beforeEach(() => {
  database = openDatabase(':memory:');
});
afterEach(() => database.$disconnect());

/** So many people, of whom each says something. */
function article(people: number): string {
  const letters = (n: number) => String.fromCharCode(97 + (n % 26), 97 + (Math.floor(n / 26) % 26));
  return Array.from(
    { length: people },
    (_, n) => `Tarel Vo${letters(n)} met Oma Ri${letters(n)}. "Yes."`,
  ).join('\n');
}

test('an article of many actors takes as many statements as one of few', async () => {
  const { extract } = stubExtractor();
  const statements = async (people: number) => {
    const document = extract(article(people), {});
    return (await recordCalls(() => store(database, document))).calls.length;
  };
  await statements(1);
  expect(await statements(300)).toBeLessThan(2 * (await statements(3)));
});
