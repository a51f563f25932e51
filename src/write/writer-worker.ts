import { parentPort, workerData } from 'node:worker_threads';
import { extract } from '../extract/extract.ts';
import { EXTRACTOR_VERSION } from '../extract/version.ts';
import { openDatabase } from '../store/database.ts';
import { answerWrites } from './answer-writes.ts';
import { writeOperations } from './write-operations.ts';

// The thread of writer-thread.ts.
const database = openDatabase(workerData.location);
const operations = writeOperations(database, { version: EXTRACTOR_VERSION, extract });
if (parentPort) answerWrites(parentPort, operations, () => database.$disconnect());
