import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { compiled } from '../outcome.ts';
import { WAYS } from './ways.ts';

// A process of its own: `serve.ts LOCATION WAY` serves a database in one way, says on which port, and is asked by any
// message for the processor time that it has taken, in microseconds, and the bytes that it holds.

const [location = '', way = ''] = process.argv.slice(2);
const dateline = await compiled<typeof import('../../src/index.ts')>('index');
const server = await WAYS[way]?.serve(location, dateline);
server?.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ processor: user + system, bytes: ownBytes() });
});
process.on('disconnect', () => process.exit());

/** Memory of this process alone: where the kernel tells it, without what is mapped of files. */
function ownBytes(): number {
  if (process.platform !== 'linux') return process.memoryUsage().rss;
  const kilobytes = /^RssAnon:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return Number(kilobytes) * 1024;
}
