// node --import tsx write-until-killed.ts DATABASE STATEMENTS: writes one thing after the other in a server's thread,
// beside a connection that reads, and says after each that it is done. Before the statement of that number it is killed.
import { writeSync } from 'node:fs';
import { openDatabase } from '../../src/store/database.ts';
import { createWriter } from '../../src/write/writer.ts';
import { WRITES } from '../campaigns/killed-writes.ts';
import { stubWriter } from './stub-writer.ts';

const [location = '', statements = ''] = process.argv.slice(2);
const database = openDatabase(location);
const operations = stubWriter({ location, killBefore: Number(statements) });
const writer = createWriter(operations, 1);
for (const write of WRITES) {
  await write(writer);
  await database.article.count();
  writeSync(1, 'done\n');
}
await operations.end();
await database.$disconnect();
