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
/** Of each query a round, whatever the archive: what has answered more often has grown longer, or has been collected more often. */
const REQUESTS = 40;

/** Of servers that have done the same since they began, in turns, round by round; the first is for what grows in any. */
export async function memoryUnderLoad(
  archives: readonly Archive[],
  rounds: number,
): Promise<readonly Memory[]> {
  const bytes = archives.map((): number[] => []);
  for (let round = 0; round <= rounds; round++)
    for (const [index, archive] of archives.entries()) {
      const most = await mostHeld(archive);
      if (round > 0) bytes[index]?.push(most);
    }
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
