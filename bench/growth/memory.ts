import { type Line, openLine } from '../reads/load.ts';
import type { Archive } from './archive.ts';
import { GOLDEN, requestsOf } from './golden.ts';

/** What the server of an archive holds under load. */
export interface Memory {
  readonly articles: number;
  /** The most of each round. Held by the process alone: what it has mapped of the file is the kernel's to take back. */
  readonly bytes: readonly number[];
}

const CONNECTIONS = 8;
/** Of each query a round, whatever the archive: what has answered more often has had more time to grow. */
const REQUESTS = 40;

/** In turns, round by round: how much of its garbage a process has collected just then is luck. */
export async function memoryUnderLoad(
  archives: readonly Archive[],
  rounds: number,
): Promise<readonly Memory[]> {
  const bytes = archives.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, archive] of archives.entries()) bytes[index]?.push(await mostHeld(archive));
  return archives.map(({ engine: { articles } }, index) => ({ articles, bytes: bytes[index] ?? [] }));
}

async function mostHeld({ engine, server }: Archive): Promise<number> {
  const lines = Array.from({ length: CONNECTIONS }, () => openLine(server.port));
  let most = 0;
  for (const query of GOLDEN) {
    const [request = ''] = requestsOf(query, engine.articles);
    // A connection that has never been read from is cut after a while, however busy the server is: each is used before they all are.
    if (most === 0) for (const line of lines) await line.ask(request);
    const left = { requests: REQUESTS };
    await Promise.all(lines.map((line) => askWhile(line, request, left)));
    most = Math.max(most, (await server.usage()).bytes);
  }
  for (const line of lines) line.end();
  return most;
}

async function askWhile(line: Line, request: string, left: { requests: number }): Promise<void> {
  while (left.requests-- > 0) await line.ask(request);
}
