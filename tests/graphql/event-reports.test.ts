import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRows } from '../../src/export/read-rows.ts';
import { TABLES } from '../../src/export/tables.ts';
import { exportList } from '../../src/graphql/export-list.ts';
import type { DatelineServer } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { ask, quietServer } from '../support/ask.ts';
import { DocumentBuilder } from '../support/document-builder.ts';
import { store } from '../support/stored.ts';

// An event that its article reports many times is known by the place that a reader meets first.

const TRIGGERS = ['resigned', 'resignation', 'stepped down', 'quit', 'departure', 'exit', 'left office'];

let database: Database;
let server: DatelineServer;

beforeAll(async () => {
  database = openDatabase(':memory:');
  const builder = new DocumentBuilder(`${TRIGGERS.map((words) => `Tarel Voss: ${words}.`).join('\n')}\n`);
  const reports = TRIGGERS.map((words, sentence) => ({ trigger: builder.span(words), sentence }));
  const document = builder
    .actor('Tarel Voss')
    // What it is called by stands further down.
    .event('departure', { type: 'LEAVE_POST', reports: [...reports].reverse() });
  await store(database, document.build());
  server = quietServer({ database }).server;
});

afterAll(() => database.$disconnect());

async function reported(args = '') {
  const query = `{ events { nodes { provenance { text } reports(first: 100 ${args}) { nodes { trigger } } } } }`;
  const { data, errors } = await ask(server, query);
  expect(errors).toBeUndefined();
  const [event] = data.events.nodes;
  const triggers: string[] = event.reports.nodes.map(({ trigger }: { trigger: string }) => trigger);
  return { first: event.provenance.text, triggers };
}

test('stands where its first report stands, and its reports are in text order', async () => {
  expect(await reported()).toEqual({ first: 'resigned', triggers: TRIGGERS });
  expect(await reported(', direction: DESC')).toEqual({
    first: 'resigned',
    triggers: [...TRIGGERS].reverse(),
  });
});

test('is exported with the words of that report', async () => {
  const { columns } = TABLES.events;
  const list = await exportList('events', undefined, database);
  const { value: rows } = await readRows(database, list, TABLES.events).next();
  const row = Object.fromEntries(columns.map(({ name }, index) => [name, rows?.[0]?.[index]]));
  expect(row).toMatchObject({ trigger: 'resigned', start: 12, end: 20, reportCount: TRIGGERS.length });
});
