import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import type { YogaInitialContext } from 'graphql-yoga';

/** What is known of who asks: the request, its connection where there is one, the token's holder where there is one. */
type Asking = Partial<Pick<YogaInitialContext, 'request'>> & {
  readonly req?: IncomingMessage;
  readonly viewer?: { readonly tokenId: string } | null;
};

/**
 * One name for all that one client asks: its token, else its address. With `trustProxy` the address is the one that the
 * proxy in front of us has put last into `X-Forwarded-For`; what stands before it was written by anyone. What is no address
 * there (`unknown`) stands for the proxy itself: it must be nobody's name.
 */
export function clientOf({ request, req, viewer }: Asking, trustProxy: boolean): string {
  if (viewer) return `token ${viewer.tokenId}`;
  const forwarded = trustProxy ? request?.headers.get('x-forwarded-for')?.split(',').at(-1) : undefined;
  const address = forwarded === undefined ? '' : withoutPort(forwarded.trim());
  return networkOf(isIP(address) ? address : (req?.socket.remoteAddress ?? 'this process'));
}

/** Some proxies add the port of the connection, which is another each time: `192.0.2.7:1000`, `[2001:db8::7]:1000`. */
function withoutPort(address: string): string {
  return (/^\[(.*)\](?::\d+)?$/.exec(address) ?? /^([\d.]+):\d+$/.exec(address))?.[1] ?? address;
}

/** An address of version 6 stands for its /64: whoever has one has them all; one that maps version 4 is that one. */
function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const groups = groupsOf(address);
  const [high = 0, low = 0] = groups.slice(6);
  if (groups.slice(0, 6).join() === MAPPED) return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}

/** ::ffff:0:0/96 (RFC 4291, 2.5.5.2). */
const MAPPED = [0, 0, 0, 0, 0, 0xffff].join();

/** The eight numbers of an address of version 6, however short it is written. */
function groupsOf(address: string): readonly number[] {
  const [head = [], tail = []] = (address.split('%')[0] ?? '').split('::').map(numbersOf);
  return [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail];
}

/** The last two may be written as an address of version 4. */
function numbersOf(part: string): readonly number[] {
  return part.split(':').flatMap((group) => {
    if (group === '') return [];
    if (!group.includes('.')) return [Number.parseInt(group, 16)];
    const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number);
    return [a * 256 + b, c * 256 + d];
  });
}
