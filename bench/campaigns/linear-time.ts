import { hugeTexts } from '../../tests/campaigns/huge-texts.ts';
import { compiled, type Outcome } from '../outcome.ts';

const MOST_TIMES = 12;
/** Below a fiftieth of a second the clock decides. */
const LEAST_SECONDS = 0.02;

/** A text of ten times the size takes about ten times the work. */
export async function run(): Promise<Outcome> {
  const { extract } = await compiled<typeof import('../../src/extract/extract.ts')>('extract/extract');
  const read = (text: string) => void extract(text, { publishedAt: '2031-05-14' });
  const measured = hugeTexts().map(({ name, textOf }) => {
    const [small, large] = [
      secondsFor(() => read(textOf(100_000)), 5),
      secondsFor(() => read(textOf(1_000_000)), 3),
    ];
    return { name, large, times: large / Math.max(small, LEAST_SECONDS) };
  });
  return {
    rows: measured.map(({ name, large, times }) => [
      `1 MB of ${name}`,
      `${times.toFixed(1)} times the processor time of 100 KB (${large.toFixed(1)} s)`,
    ]),
    broken: measured
      .filter(({ times }) => times > MOST_TIMES)
      .map(({ name, times }) => `${name}: 1 MB took ${times.toFixed(1)} times the processor time of 100 KB`),
  };
}

/**
 * Of the processor, its collecting of garbage in other threads too: whatever else the machine does makes a text wait,
 * and takes the least of it in the quickest of some rounds.
 */
function secondsFor(work: () => void, rounds: number): number {
  const seconds = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return Math.min(...seconds);
}
