// node --import tsx ingest-until-killed.ts FOLDER DATABASE STATEMENTS: ingests a folder and ends itself, as the system
// would when it runs out of memory, before the statement of that number.
import { ingest } from '../../src/ingest/ingest.ts';
import { Connection } from '../../src/store/connection.ts';
import { openDatabase } from '../../src/store/database.ts';
import { stubExtractor } from './stub-extractor.ts';

const [folder = '', location = '', statements = ''] = process.argv.slice(2);
const database = openDatabase(location);

let left = Number(statements);
const { run } = Connection.prototype;
Connection.prototype.run = function (...args) {
  if (left-- === 0) process.kill(process.pid, 'SIGKILL');
  return run.apply(this, args);
};

const now = () => new Date('2031-05-06T07:08:09Z');
for await (const _ of ingest([folder], { database, extractor: stubExtractor(), now }));
await database.$disconnect();
