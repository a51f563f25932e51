import { hugeTexts } from '../../tests/campaigns/huge-texts.ts';
import { compiled, type Outcome } from '../outcome.ts';

const MOST_TIMES = 12;
/** Below a fiftieth of a second the clock decides. */
const LEAST_SECONDS = 0.02;
const ROUNDS = 3;

/** A text of ten times the size takes about ten times the work. */
export async function run(): Promise<Outcome> {
  const { extract } = await compiled<typeof import('../../src/extract/extract.ts')>('extract/extract');
  const read = (text: string) => void extract(text, { publishedAt: '2031-05-14' });
  const measured = hugeTexts().map(({ name, textOf }) => {
    const [short, long] = [textOf(100_000), textOf(1_000_000)];
    // As much text in a round of either, so that as much garbage is collected in it.
    const ten = secondsFor(() => {
      for (let time = 0; time < 10; time++) read(short);
    });
    const large = secondsFor(() => read(long));
    return { name, large, times: large / Math.max(ten / 10, LEAST_SECONDS) };
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
function secondsFor(work: () => void): number {
  const seconds = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return Math.min(...seconds);
}
