// node --import tsx write-until-killed.ts DATABASE STATEMENTS: writes one thing after the other, says after each that it
// is done, and ends itself, as the system would when it runs out of memory, before the statement of that number.
import { writeSync } from 'node:fs';
import { Connection } from '../../src/store/connection.ts';
import { openDatabase } from '../../src/store/database.ts';
import { WRITES, writerOf } from '../campaigns/killed-writes.ts';

const [location = '', statements = ''] = process.argv.slice(2);
const database = openDatabase(location);

let count = 0;
const { run } = Connection.prototype;
Connection.prototype.run = function (...args) {
  if (count++ === Number(statements)) process.kill(process.pid, 'SIGKILL');
  return run.apply(this, args);
};

const writer = writerOf(database);
for (const write of WRITES) {
  await write(writer);
  writeSync(1, 'done\n');
}
writeSync(1, `statements ${count}\n`);
await database.$disconnect();
