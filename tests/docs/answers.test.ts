import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { filesBelow, readRepositoryFile } from '../hygiene/repository.ts';
import { type Answer, ask, quietServer } from '../support/ask.ts';
import { openSeedGraph, type SeedGraph } from '../support/seed-graph.ts';
import { examplesIn, withAnswers } from './examples.ts';

// Every query that a page shows is asked of the graph of seeds/, and where the page shows an answer, it is that one.
// `npm run docs` writes the answers; read the diff as you would code.

let graph: SeedGraph;

beforeAll(async () => {
  graph = await openSeedGraph();
});

afterAll(() => graph.close());

const pages = ['README.md', ...filesBelow('docs').filter((path) => path.endsWith('.md'))]
  .map((name) => ({ name, text: readRepositoryFile(name) }))
  .filter(({ text }) => text.includes('```graphql\n'));

describe.each(pages)('$name', ({ name, text }) => {
  test('its queries are answered as it says', async () => {
    const written = await answered(text);
    if (process.env.UPDATE_ANSWERS) writeFileSync(join(packageRoot, name), written);
    else expect(text).toBe(written);
  });
});

/** The page with the answers that its queries get now. */
async function answered(text: string): Promise<string> {
  const { server } = quietServer({ database: graph.database });
  const examples = examplesIn(text, 'graphql', ['json']);
  const answers: string[] = [];
  for (const { asked } of examples) answers.push(JSON.stringify(await dataOf(ask(server, asked)), null, 2));
  return withAnswers(text, examples, answers);
}

/** Only the data is shown: the cost in the extensions is of no interest here. */
async function dataOf(answer: Promise<Answer>): Promise<unknown> {
  const { data, errors } = await answer;
  expect(errors).toBeUndefined();
  return data;
}
