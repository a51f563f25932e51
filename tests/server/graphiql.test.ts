import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleQueries } from '../../src/server/graphiql.ts';
import { createServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { chromiumPath, loadGraphiQL, visitGraphiQL } from '../support/graphiql-browser.ts';
import { storeSmallArchive } from '../support/small-archive.ts';

const executablePath = chromiumPath();
// A browser on a busy machine takes its time.
const TIMEOUT = 240_000;
const TABS = [
  'WhoSaidWhat',
  'APersonsPage',
  'WhatHappenedWhenAndWhere',
  'AnArticleWithEverything',
  'WhoAppearsWithWhom',
];

describe.skipIf(executablePath === null)('GraphiQL in a browser', () => {
  const chromium = executablePath ?? '';
  let database: Database;
  let http: Server;
  let address: string;
  beforeAll(async () => {
    database = openDatabase(':memory:');
    await storeSmallArchive(database);
    ({ http } = createServer({ database }));
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    // A server that listens on a port has an address of this kind.
    address = `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`;
  });
  afterAll(async () => {
    http.close();
    http.closeAllConnections();
    await database.$disconnect();
  });

  test(
    'opens with five tabs that answer, and asks nobody else',
    async () => {
      const answers: string[] = [];
      const visit = await visitGraphiQL(chromium, address, async (answer) => {
        answers.push(answer);
      });
      expect(visit.tabs).toEqual(TABS);
      for (const answer of answers) expect(JSON.parse(answer).errors).toBeUndefined();
      expect(answers.every((answer) => answer.includes('"name":"'))).toBe(true);
      expect(new Set(answers).size).toBe(5);
      expect(visit.outside).toEqual([]);
      expect(visit.errors).toEqual([]);
    },
    TIMEOUT,
  );

  test(
    'fits into a small window: the panes scroll, the page does not',
    async () => {
      const [look] = await loadGraphiQL(chromium, address, { width: 1400, height: 757 }, 1);
      expect(look?.beyond).toEqual({ right: 0, below: 0 });
    },
    TIMEOUT,
  );

  test(
    'shows on later visits the tabs of the first, and no other',
    async () => {
      const looks = await loadGraphiQL(chromium, address, { width: 1440, height: 900 }, 3);
      expect(looks.map(({ tabs, active }) => ({ tabs, active }))).toEqual(
        Array(3).fill({ tabs: TABS, active: 'WhoSaidWhat' }),
      );
    },
    TIMEOUT,
  );

  test(
    'gives the query of an address a tab of its own, and keeps the examples',
    async () => {
      const query = exampleQueries()[0]?.replace('WhoSaidWhat', 'Mine') ?? '';
      const asked = `${address}?query=${encodeURIComponent(query)}`;
      const looks = await loadGraphiQL(chromium, asked, { width: 1440, height: 900 }, 2);
      expect(looks.map(({ tabs, active }) => ({ tabs, active }))).toEqual(
        Array(2).fill({ tabs: [...TABS, 'Mine'], active: 'Mine' }),
      );
    },
    TIMEOUT,
  );
});
