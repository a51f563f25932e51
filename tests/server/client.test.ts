import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { clientOf } from '../../src/server/client.ts';

const asking = (remoteAddress: string, forwarded?: string) => ({
  // Of the connection only the address is read.
  req: { socket: { remoteAddress } } as IncomingMessage,
  request: new Request('http://localhost/', { headers: forwarded ? { 'x-forwarded-for': forwarded } : {} }),
});

test.each<[string, string, string | undefined, boolean, string]>([
  ['an address', '192.0.2.7', undefined, false, '192.0.2.7'],
  ['one that is written as of version 6', '::ffff:192.0.2.7', undefined, false, '192.0.2.7'],
  ['one of version 6', '2001:db8:1:2:3:4:5:6', undefined, false, '2001:db8:1:2::/64'],
  ['a short one of version 6', '2001:DB8::6', undefined, false, '2001:db8:0:0::/64'],
  ['the loopback', '::1', undefined, false, '0:0:0:0::/64'],
  ['what anybody may have written', '192.0.2.7', '198.51.100.1', false, '192.0.2.7'],
  ['what the proxy has added', '127.0.0.1', '203.0.113.9, 198.51.100.1', true, '198.51.100.1'],
  ['a proxy that adds nothing', '127.0.0.1', undefined, true, '127.0.0.1'],
  ['an address with its port', '127.0.0.1', '198.51.100.1:1000', true, '198.51.100.1'],
  ['one of version 6 with its port', '127.0.0.1', '[2001:db8::6]:5', true, '2001:db8:0:0::/64'],
  ['one of version 6 in brackets', '127.0.0.1', '[::1]', true, '0:0:0:0::/64'],
  ['one of version 6 with a zone', 'fe80::1%eth0', undefined, false, 'fe80:0:0:0::/64'],
  ['a mapped one through a proxy', '127.0.0.1', '::FFFF:198.51.100.1', true, '198.51.100.1'],
  ['a mapped one in numbers', '127.0.0.1', '::ffff:c633:6401', true, '198.51.100.1'],
  ['a mapped one in full', '127.0.0.1', '0:0:0:0:0:ffff:198.51.100.1', true, '198.51.100.1'],
  ['a mapped one with its port', '127.0.0.1', '[::ffff:198.51.100.1]:5', true, '198.51.100.1'],
  ["a token's name", '127.0.0.1', 'token abc', true, '127.0.0.1'],
  ['no address', '127.0.0.1', 'unknown', true, '127.0.0.1'],
  ['nothing after the last comma', '127.0.0.1', '198.51.100.1, ', true, '127.0.0.1'],
])('%s', (_name, remote, forwarded, trustProxy, client) => {
  expect(clientOf(asking(remote, forwarded), trustProxy)).toBe(client);
});

test('a token goes before the address', () => {
  const viewer = { tokenId: 'abc' };
  expect(clientOf({ ...asking('192.0.2.7'), viewer }, false)).toBe('token abc');
  expect(clientOf({ ...asking('192.0.2.7'), viewer: null }, false)).toBe('192.0.2.7');
});
