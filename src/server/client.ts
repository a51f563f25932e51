import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import type { YogaInitialContext } from 'graphql-yoga';

/** What is known of who asks: the request, its connection where there is one, the token's holder where there is one. */
type Asking = Partial<Pick<YogaInitialContext, 'request'>> & {
  readonly req?: IncomingMessage;
  readonly viewer?: { readonly tokenId: string } | null;
};

/**
 * One name for all that one client asks: its token, else its address. With `trustProxy` the address is the one that the
 * proxy in front of us has put last into `X-Forwarded-For`; what stands before it was written by anyone.
 */
export function clientOf({ request, req, viewer }: Asking, trustProxy: boolean): string {
  if (viewer) return `token ${viewer.tokenId}`;
  const forwarded = trustProxy
    ? request?.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined;
  return networkOf(forwarded || req?.socket.remoteAddress || 'this process');
}

/** An address of version 6 stands for its /64: whoever has one has them all. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address.slice(0, 50);
  const [head = '', tail] = address.split('%')[0]?.toLowerCase().split('::') ?? [];
  const [before, after] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean));
  const missing = tail === undefined ? 0 : 8 - (before?.length ?? 0) - (after?.length ?? 0);
  const groups = [...(before ?? []), ...Array<string>(Math.max(missing, 0)).fill('0'), ...(after ?? [])];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
