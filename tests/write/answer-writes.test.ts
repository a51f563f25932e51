import { once } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { isAway, isBusy } from '../../src/store/database-error.ts';
import { answerWrites } from '../../src/write/answer-writes.ts';
import type { ThreadAnswer } from '../../src/write/worker-operations.ts';
import type { WriteOperations } from '../../src/write/write-operations.ts';

const CLOSED = { driverAdapterError: { cause: { kind: 'ConnectionClosed' } } };

test.each<[string, object, { away: boolean; busy: boolean }]>([
  ['a connection that ended', { code: 'P2010', meta: CLOSED }, { away: true, busy: false }],
  ['a server that is not reached', { code: 'P1001' }, { away: true, busy: false }],
  [
    'a driver whose connection ended',
    { message: 'Connection terminated unexpectedly' },
    { away: true, busy: false },
  ],
  ['a lock that somebody holds', { code: 'P1008' }, { away: false, busy: true }],
  ['anything else', { code: 'P2010' }, { away: false, busy: false }],
])('%s is known for it behind the thread too', async (_, facts, { away, busy }) => {
  const { port1, port2 } = new MessageChannel();
  const retract = () => Promise.reject(Object.assign(new Error('refused'), facts));
  // Nothing else is asked for.
  answerWrites(port1, { retract } as unknown as WriteOperations, async () => undefined);
  port2.postMessage({ number: 1, operation: 'retract', args: ['a'] });
  const [answer] = (await once(port2, 'message')) as [ThreadAnswer];
  port2.close();
  const failure = 'failure' in answer ? answer.failure : null;
  const error = Object.assign(new Error(), failure);
  expect({ away: isAway(error), busy: isBusy(error) }).toEqual({ away, busy });
});
