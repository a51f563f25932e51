import { MultiBar, type SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.ts';

/** Shows how far a run is: a bar on a terminal, a line now and then elsewhere. */
export interface Progress {
  readonly begin: (total: number) => void;
  /** One more is done, or has failed for a reason that `problem` tells. */
  readonly step: (problem?: string) => void;
  readonly end: () => void;
}

const FORMAT = ' {bar} {value} of {total}, {failed} failed, {rate} articles/s{left}';
/** Before so many are done nobody can say how long the rest will take. */
const A_FEW = 5;
/** Without a terminal: one line every so many milliseconds. */
const LINE_EVERY = 5000;

export function showProgress({ stderr, clock }: Terminal): Progress {
  return stderr.isTTY ? barOn(stderr, clock) : linesOn(stderr, clock);
}

function barOn(stderr: Terminal['stderr'], clock: Terminal['clock']): Progress {
  const bars = new MultiBar({
    format: FORMAT,
    stream: stderr,
    hideCursor: true,
    gracefulExit: false,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
  });
  const count = counter(clock);
  let bar: SingleBar | undefined;
  return {
    begin: (total) => {
      count.begin(total);
      bar = bars.create(total, 0, { failed: 0, rate: '0', left: '' });
    },
    step: (problem) => {
      count.step(problem !== undefined);
      if (problem !== undefined) bars.log(`${problem}\n`);
      bar?.increment(1, { failed: count.failed(), rate: count.rate().toFixed(1), left: count.left() });
    },
    end: () => {
      // What was logged since the last redraw would be lost otherwise.
      bars.update();
      bars.stop();
    },
  };
}

function linesOn(stderr: Terminal['stderr'], clock: Terminal['clock']): Progress {
  const count = counter(clock);
  let last = clock();
  return {
    begin: count.begin,
    step: (problem) => {
      count.step(problem !== undefined);
      if (problem !== undefined) stderr.write(`${problem}\n`);
      if (clock() - last < LINE_EVERY) return;
      last = clock();
      stderr.write(`${count.line()}\n`);
    },
    end: () => {},
  };
}

function counter(clock: Terminal['clock']) {
  const began = clock();
  let [total, done, failed] = [0, 0, 0];
  let first = began;
  const rate = () => done / Math.max((clock() - began) / 1000, 1e-3);
  // The first has waited for all that is loaded before it.
  const left = () =>
    done < A_FEW ? '' : `, ${duration(((total - done) * (clock() - first)) / 1000 / (done - 1))} left`;
  return {
    begin: (all: number) => {
      total = all;
    },
    step: (isFailure: boolean) => {
      done += 1;
      if (done === 1) first = clock();
      if (isFailure) failed += 1;
    },
    failed: () => failed,
    rate,
    left,
    line: () => `${done} of ${total}, ${failed} failed, ${rate().toFixed(1)} articles/s${left()}`,
  };
}

/** "25 s", "12 min", "3.5 h". */
function duration(seconds: number): string {
  if (seconds < 120) return `${Math.ceil(seconds)} s`;
  const minutes = seconds / 60;
  return minutes < 120 ? `${Math.ceil(minutes)} min` : `${(minutes / 60).toFixed(1)} h`;
}
