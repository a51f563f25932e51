import { run } from './cli/run.ts';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Asked once, we finish what we are at; asked again, Node ends us at once.
  process.once(signal, () => stop.abort(signal));
}

// Whoever reads us may stop reading (`| head`): that ends the work, and is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(
    `dateline: standard output can't be written (${error.code}); make room, or name another file\n`,
  );
  process.exit(1);
});

const { stdin, stdout, stderr, env } = process;
process.exitCode = await run(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  env,
  clock: () => performance.now(),
  stop: stop.signal,
});
