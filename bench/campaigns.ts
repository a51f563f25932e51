import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Outcome } from './outcome.ts';
import { withRows } from './report.ts';

/**
 * What takes too long for `npm test`, on the compiled program: each file in bench/campaigns is one campaign. Seeded; prints
 * what came of each and writes it into its rows of docs/campaigns.md. Exit code 1 where a promise is broken.
 * Where a campaign is told so (interrupted.ts), Ctrl+C ends it early.
 *   npm run test:long
 *   npm run test:long -- follow fuzz
 */
const REPORT = new URL('../docs/campaigns.md', import.meta.url);

const all = readdirSync(new URL('./campaigns/', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length) {
  console.error(`There is no campaign "${unknown.join('", "')}"; there are ${all.join(', ')}`);
  process.exit(2);
}

for (const name of asked.length ? asked : all) {
  const { run } = (await import(`./campaigns/${name}.ts`)) as { readonly run: () => Promise<Outcome> };
  console.log(`${name} ...`);
  const { rows, broken } = await run();
  for (const row of rows) console.log(`  ${row.join(': ')}`);
  for (const one of broken) console.error(`  broken: ${one}`);
  if (broken.length) process.exitCode = 1;
  // After each: a later one may be stopped. Of one that was passed over, what was printed last stands.
  if (rows.length)
    writeFileSync(REPORT, withRows(readFileSync(REPORT, 'utf8'), name.replaceAll('-', ' '), rows));
}
