import { type Serving, startServing } from '../peers/serving.ts';
import { type Engine, engineOf } from './engine.ts';

/** An archive with the server that answers of it, and its engine by itself. */
export interface Archive {
  readonly engine: Engine;
  readonly server: Serving;
}

/** What is done with archives whose servers have just started, and end with it. */
export async function withArchives<Result>(
  locations: readonly string[],
  work: (archives: readonly Archive[]) => Promise<Result>,
): Promise<Result> {
  const archives: Archive[] = [];
  try {
    for (const location of locations) {
      const engine = await engineOf(location);
      archives.push({ engine, server: await startServing('dateline', location) });
    }
    return await work(archives);
  } finally {
    for (const { server } of archives) server.end();
    for (const { engine } of archives) await engine.end();
  }
}
