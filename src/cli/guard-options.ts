import { Option } from 'commander';
import { defaultLimits } from '../graphql/limits.ts';
import type { Rate } from '../server/token-bucket.ts';
import type { OpenOptions } from '../store/database.ts';
import { UsageError } from './usage-error.ts';

/** How a server guards itself, as the command line says it. docs/run-in-public.md explains each. */
export interface GuardOptions {
  readonly graphiql: boolean;
  readonly introspection: boolean;
  readonly planned: boolean;
  readonly cache: boolean;
  readonly allowHost?: readonly string[];
  readonly cors?: readonly string[];
  readonly trustedDocuments?: string;
  readonly persistedQueries?: boolean;
  readonly websocket?: boolean;
  readonly metrics?: boolean;
  readonly logRequests?: boolean;
  /** Seconds. */
  readonly maxAge: number;
  /** Seconds. */
  readonly timeout: number;
  /** False: none; not said: one where others can reach the server. */
  readonly rate?: Rate | false;
  readonly sharedRate?: boolean;
  readonly trustProxy?: boolean;
  /** Seconds. */
  readonly grace: number;
}

/** Where its answer is given up, PostgreSQL works at an operation no longer either; the answer comes first. */
export function readingOptions({ timeout }: GuardOptions): OpenOptions {
  return { longestStatement: Math.ceil(timeout * 1000) + LATER };
}

const LATER = 1000;

/** Enough for a few of the greatest queries at once, and for a page of a site that many read together. */
export const PUBLIC_RATE: Rate = { bucket: 100_000, restoreRate: 5_000 };

export function guardOptions(): readonly Option[] {
  return [
    new Option('--no-graphiql', 'serve no GraphiQL'),
    new Option('--no-introspection', 'keep the schema to those who know it'),
    new Option('--no-planned', 'execute every query field by field, none as one statement'),
    new Option('--no-cache', 'read every answer anew, also where nothing was written since'),
    new Option(
      '--allow-host <name...>',
      'names to answer to (default: localhost on this machine alone, else any)',
    ),
    new Option('--cors <origin...>', 'origins whose pages may ask, or * (default: none)').argParser(
      originsFrom,
    ),
    new Option('--trusted-documents <file>', 'run only the documents of this JSON file, {"id": "query ..."}'),
    new Option(
      '--persisted-queries',
      'keep queries by the hash that clients send with them (automatic persisted queries)',
    ).conflicts('trustedDocuments'),
    new Option('--websocket', 'answer over WebSocket too (the protocol of graphql-ws)'),
    new Option('--metrics', "answer Prometheus at /metrics, on the server's own port"),
    new Option('--log-requests', 'write a line of JSON for each request to standard error'),
    new Option('--max-age <seconds>', 'time for which an answer to a GET may be used again without asking')
      .argParser(secondsOf('--max-age'))
      .default(0),
    new Option('--timeout <seconds>', 'time that an operation may take, waiting included')
      .argParser(secondsOf('--timeout'))
      .default(30),
    new Option(
      '--rate <bucket/second>',
      `points of cost that a client may save, and that it gets back a second (default: ${PUBLIC_RATE.bucket}/${PUBLIC_RATE.restoreRate}, and none on this machine alone)`,
    ).argParser(rateFrom),
    new Option('--no-rate', 'let clients ask as much as they like'),
    new Option('--shared-rate', 'let all servers of one PostgreSQL know what a client has left'),
    new Option('--trust-proxy', "take a client's address from the X-Forwarded-For of the proxy in front"),
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

function rateFrom(text: string): Rate {
  const [, bucket, restoreRate] = /^(\d{1,12})\/(\d{1,12})$/.exec(text) ?? [];
  if (bucket === undefined || Number(restoreRate) === 0) {
    throw new UsageError(
      `serve: --rate: expected points and points a second such as 100000/5000, found "${text}"`,
    );
  }
  // A query that costs more than the bucket holds would never be answered.
  if (Number(bucket) < defaultLimits.cost) {
    throw new UsageError(
      `serve: --rate: the bucket holds ${bucket}, and one query may cost ${defaultLimits.cost}; take at least that`,
    );
  }
  return { bucket: Number(bucket), restoreRate: Number(restoreRate) };
}

/** Gathers the origins one by one, as they are given. */
function originsFrom(text: string, before: readonly string[] = []): readonly string[] {
  if (text !== '*' && !(URL.canParse(text) && new URL(text).origin === text)) {
    throw new UsageError(`serve: --cors: expected an origin such as https://news.example, found "${text}"`);
  }
  return [...before, text];
}
