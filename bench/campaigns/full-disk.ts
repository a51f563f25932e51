import { ingestOntoFullDisk } from '../../tests/campaigns/full-disk.ts';
import { count, type Outcome } from '../outcome.ts';

const ARTICLES = 150;

/** On a small disk in memory, which only root may mount. */
export async function run(): Promise<Outcome> {
  const result = await ingestOntoFullDisk(ARTICLES);
  if (result === null) {
    console.log('  passed over: it takes root on Linux to mount a small disk');
    return { rows: [], broken: [] };
  }
  const { stored, problems } = result;
  const done = `${count(ARTICLES)} articles ingested onto a disk that was full at ${stored.join(', ')} of them, and made larger each time`;
  return {
    rows: [
      [
        done,
        `${problems.length} runs without the remedy, damaged databases and tables unlike those of a large disk`,
      ],
    ],
    broken: problems,
  };
}
