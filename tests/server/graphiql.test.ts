import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { createServer } from '../../src/server.ts';
import { openDatabase } from '../../src/store/database.ts';
import { chromiumPath, visitGraphiQL } from '../support/graphiql-browser.ts';
import { storeSmallArchive } from '../support/small-archive.ts';

const executablePath = chromiumPath();

test.skipIf(executablePath === null)(
  'GraphiQL opens with five tabs that answer, and asks nobody else',
  async () => {
    const database = openDatabase(':memory:');
    await storeSmallArchive(database);
    const { http } = createServer({ database });
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    // A server that listens on a port has an address of this kind.
    const { port } = http.address() as AddressInfo;
    const answers: string[] = [];
    const visit = await visitGraphiQL(
      executablePath ?? '',
      `http://127.0.0.1:${port}/graphql`,
      async (answer) => {
        answers.push(answer);
      },
    );
    http.close();
    http.closeAllConnections();
    await database.$disconnect();
    expect(visit.tabs).toEqual([
      'WhoSaidWhat',
      'APersonsPage',
      'WhatHappenedWhenAndWhere',
      'AnArticleWithEverything',
      'WhoAppearsWithWhom',
    ]);
    for (const answer of answers) expect(JSON.parse(answer).errors).toBeUndefined();
    expect(answers.every((answer) => answer.includes('"name":"'))).toBe(true);
    expect(new Set(answers).size).toBe(5);
    expect(visit.outside).toEqual([]);
    expect(visit.errors).toEqual([]);
  },
  // A browser on a busy machine takes its time.
  240_000,
);
