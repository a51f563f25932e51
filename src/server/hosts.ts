import type { Server } from 'node:http';
import { isLoopback } from './loopback.ts';
import type { Refusal } from './refusal.ts';

/**
 * Whether a request names a host that it may: a page of another site can make its own name lead to this machine, and
 * would then be asked as if it were ours (DNS rebinding). A server for this machine alone answers to `localhost`,
 * 127.0.0.0/8, `[::1]` and the `allowed`; one for others to the `allowed`, or to any name where there are none.
 */
export function isAllowedHost(host: string, http: Server, allowed: readonly string[]): boolean {
  const name = host.replace(/:\d*$/, '').replace(/\.$/, '').toLowerCase();
  if (allowed.some((one) => one.toLowerCase() === name)) return true;
  if (isForThisMachine(http)) return isLoopback(name);
  return allowed.length === 0;
}

const bound = new WeakMap<Server, boolean>();

/** Whether a server listens to this machine alone. The kernel is asked for it once, for as long as it listens. */
function isForThisMachine(http: Server): boolean {
  const known = bound.get(http);
  if (known !== undefined) return known;
  const address = http.address();
  const isOwn = typeof address === 'object' && address !== null && isLoopback(address.address);
  if (!http.listening) return isOwn;
  bound.set(http, isOwn);
  http.once('close', () => bound.delete(http));
  return isOwn;
}

export const HOST_REFUSED: Refusal = {
  status: 403,
  code: 'HOST_NOT_ALLOWED',
  message: 'The server does not answer to the host that the request names; --allow-host lets it.',
};
