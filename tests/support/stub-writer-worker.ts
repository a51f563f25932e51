import { writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { Connection } from '../../src/store/connection.ts';
import { openDatabase } from '../../src/store/database.ts';
import { answerWrites } from '../../src/write/answer-writes.ts';
import { writeOperations } from '../../src/write/write-operations.ts';
import { stubExtractor } from './stub-extractor.ts';
import type { StubWriter } from './stub-writer.ts';

// A thread that writes as that of a server does, with the stub's reading. Before a statement it ends the process, as the
// system would when it runs out of memory; in the middle of storing an article it waits, where it is to be held.
const { location, killBefore, held }: StubWriter = workerData;
const database = openDatabase(location);

let statements = 0;
const { run } = Connection.prototype;
Connection.prototype.run = function (sql, args) {
  if (statements++ === killBefore) process.kill(process.pid, 'SIGKILL');
  if (held && sql.startsWith('INSERT INTO "Mention"')) waitIn(new Int32Array(held));
  return run.call(this, sql, args);
};

function waitIn(state: Int32Array): void {
  Atomics.store(state, 0, 1);
  Atomics.wait(state, 0, 1);
}

const operations = writeOperations(database, {
  version: stubExtractor().version,
  extract: (text, metadata) => {
    if (text === 'The thread dies.') process.exit(1);
    return stubExtractor().extract(text, metadata);
  },
});
if (parentPort) {
  answerWrites(parentPort, operations, async () => {
    await database.$disconnect();
    if (killBefore !== undefined) writeSync(1, `statements ${statements}\n`);
  });
}
