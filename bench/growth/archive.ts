import { type Serving, startServing } from '../peers/serving.ts';
import { type Engine, engineOf } from './engine.ts';

/** An archive with the server that answers of it, and its engine by itself. */
export interface Archive {
  readonly engine: Engine;
  readonly server: Serving;
}

export async function openArchives(locations: readonly string[]): Promise<readonly Archive[]> {
  const archives: Archive[] = [];
  try {
    for (const location of locations) {
      const engine = await engineOf(location);
      archives.push({ engine, server: await startServing('dateline', location) });
    }
    return archives;
  } catch (error) {
    await closeArchives(archives);
    throw error;
  }
}

export async function closeArchives(archives: readonly Archive[]): Promise<void> {
  for (const { server } of archives) server.end();
  for (const { engine } of archives) await engine.end();
}
