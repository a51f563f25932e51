import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, test, vi } from 'vitest';
import { Deadline } from '../../src/server/deadline.ts';
import { NodeRequest } from '../../src/server/node-request.ts';

/** A response of Node's as far as it tells when its connection ends. */
class Answering extends EventEmitter {
  closed = false;
  destroyed = false;
  writableFinished = false;

  close(isSent: boolean): void {
    Object.assign(this, { closed: true, writableFinished: isSent });
    this.emit('close');
  }
}

function asked() {
  const answering = new Answering();
  const message = {
    method: 'POST',
    url: '/graphql',
    socket: {},
    headers: { host: 'localhost', accept: 'a' },
  };
  const request = new NodeRequest(
    message as unknown as IncomingMessage,
    answering as unknown as ServerResponse,
  );
  return { answering, request };
}

const never = new Promise<never>(() => undefined);

describe('a request of Node', () => {
  test('is asked by a method, an address and headers in any case', () => {
    const { request } = asked();
    expect([request.method, request.url]).toEqual(['POST', 'http://localhost/graphql']);
    expect([request.headers.get('Accept'), request.headers.get('cookie')]).toEqual(['a', null]);
    expect(request.headers.get('constructor')).toBeNull();
    expect([request.headers.has('ACCEPT'), request.headers.has('cookie')]).toEqual([true, false]);
  });

  test.each([
    ['before it is answered: it has left', false],
    ['when all was sent: it has not left', true],
  ])('whose client closes %s', (_when, isSent) => {
    const [{ answering, request }, unasked] = [asked(), asked()];
    const { signal } = request;
    answering.close(isSent);
    unasked.answering.close(isSent);
    // Who asks too late gets the same.
    expect([signal.aborted, unasked.request.signal.aborted]).toEqual([!isSent, !isSent]);
  });
});

describe('a deadline', () => {
  test('comes when the client leaves, for one reason, however late it is asked for', async () => {
    const [first, second] = [asked(), asked()];
    const [early, late] = [new Deadline(first.request), new Deadline(second.request)];
    const { signal } = early;
    const waiting = early.race(never);
    first.answering.close(false);
    second.answering.close(false);
    await expect(waiting).rejects.toBe(first.request.signal.reason);
    expect([signal.reason, late.signal.reason]).toEqual([
      first.request.signal.reason,
      second.request.signal.reason,
    ]);
    expect([early.aborted, early.isOver, late.aborted]).toEqual([true, false, true]);
    expect(() => late.throwIfAborted()).toThrow(second.request.signal.reason);
    await expect(late.race(never)).rejects.toBe(second.request.signal.reason);
  });

  test('comes when its time is over, not before it has begun to count, and not behind its end', async () => {
    vi.useFakeTimers();
    try {
      const [over, ended, unbegun] = [0, 1, 2].map(() => new Deadline(new AbortController().signal));
      const waiting = over?.race(never);
      waiting?.catch(() => undefined);
      over?.start(10);
      ended?.start(10);
      ended?.end();
      vi.advanceTimersByTime(11);
      await expect(waiting).rejects.toThrow('aborted');
      expect([over, ended, unbegun].map((one) => [one?.isOver, one?.aborted])).toEqual([
        [true, true],
        [false, false],
        [false, false],
      ]);
      expect(ended?.signal.aborted).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });

  test('that has ended hears no more of its client', () => {
    const { answering, request } = asked();
    const deadline = new Deadline(request);
    deadline.end();
    expect(answering.listenerCount('close')).toBe(0);
    answering.close(false);
    expect(deadline.aborted).toBe(false);
  });

  test('of a client that left while its answer waited behind others has come', () => {
    const { answering, request } = asked();
    // As Node leaves it then: it was never closed.
    answering.destroyed = true;
    expect(new Deadline(request).aborted).toBe(true);
  });

  test('of a client that has left before has come', () => {
    const left = AbortSignal.abort('gone');
    expect(new Deadline(left).signal.reason).toBe('gone');
  });
});
