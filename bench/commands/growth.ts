import { writeFileSync } from 'node:fs';
import { withArchives } from '../growth/archive.ts';
import { GOLDEN } from '../growth/golden.ts';
import { type Taken, takenBy } from '../growth/measure.ts';
import { memoryUnderLoad } from '../growth/memory.ts';
import { memoryLine, takenTable } from '../growth/table.ts';

export interface GrowthArguments {
  /** Archives of one engine, the smallest first. */
  readonly locations: readonly string[];
  /** Each with every archive in turn. */
  readonly rounds: number;
  readonly json: string | null;
}

/** Each golden query on archives of several sizes, in turns; and what servers hold that have answered them all. */
export async function growth({ locations, rounds, json }: GrowthArguments): Promise<void> {
  const taken = await withArchives(locations, async (archives) => {
    const all: Taken[] = [];
    for (const query of GOLDEN) all.push(...(await takenBy(query, archives, rounds)));
    return all;
  });
  for (const line of takenTable(taken)) console.log(line);
  const memory = await withArchives(locations, (archives) => memoryUnderLoad(archives, rounds));
  console.log(`\n${memoryLine(memory)}`);
  if (json !== null) writeFileSync(json, `${JSON.stringify({ taken, memory }, null, 1)}\n`);
}
