import { Option } from 'commander';
import { UsageError } from './usage-error.ts';

/** How a server guards itself, as the command line says it. docs/run-in-public.md explains each. */
export interface GuardOptions {
  readonly metrics: boolean;
  readonly logRequests: boolean;
  /** Seconds. */
  readonly maxAge: number;
  /** Seconds. */
  readonly grace: number;
}

export function guardOptions(): readonly Option[] {
  return [
    new Option('--metrics', "answer Prometheus at /metrics, on the server's own port").default(false),
    new Option('--log-requests', 'write a line of JSON for each request to standard error').default(false),
    new Option('--max-age <seconds>', 'time for which an answer to a GET may be used again without asking')
      .argParser(secondsOf('--max-age'))
      .default(0),
    new Option('--grace <seconds>', 'time for requests in flight when asked to stop')
      .argParser(secondsOf('--grace'))
      .default(10),
  ];
}

function secondsOf(name: string) {
  return (text: string): number => {
    if (/^\d{1,4}$/.test(text)) return Number(text);
    throw new UsageError(`serve: ${name}: expected whole seconds from 0 to 9999, found "${text}"`);
  };
}
