import type { Database } from '../../src/store/database.ts';
import { fuzzedRequests } from '../campaigns/fuzzed-requests.ts';
import { fuzzingTokens } from '../campaigns/fuzzing.ts';
import { createKnownIds } from '../campaigns/known-ids.ts';
import { type Answered, twoWays } from './two-ways.ts';

export interface Differential {
  readonly database: Database;
  /** The schema's text. */
  readonly sdl: string;
  readonly seed: number;
  readonly requests: number;
}

export interface Difference {
  readonly asked: string;
  readonly planned: string;
  readonly ordinary: string;
}

export interface Compared {
  readonly differences: readonly Difference[];
  /** Requests whose answer has data and no error, and those of them that were planned. */
  readonly answered: number;
  readonly planned: number;
  /** How often a query that was answered was not planned, by the reason. */
  readonly reasons: ReadonlyMap<string, number>;
  /** What went wrong inside, which ordinary execution hides. */
  readonly failed: readonly unknown[];
}

const KNOWN = 1_000;

/** Sends so many queries by the grammar of the schema both ways, with what no schema tells: ids, cursors, spoiled texts. */
export async function compareWays({ database, sdl, seed, requests }: Differential): Promise<Compared> {
  const ways = twoWays({ database });
  const known = createKnownIds(KNOWN);
  const next = fuzzedRequests(sdl, seed, {
    known,
    tokens: await fuzzingTokens(database),
    kinds: ['query'],
  });
  const differences: Difference[] = [];
  const reasons = new Map<string, number>();
  let [answered, planned] = [0, 0];
  for (let request = 0; request < requests; request++) {
    const { path, init } = next();
    const before = ways.left.length;
    const both = await ways.ask(path, init);
    known.learn(both.ordinary.body);
    if (!isSame(both.planned, both.ordinary)) {
      const asked = `${path} ${init.body ?? ''}`;
      differences.push({ asked, planned: both.planned.body, ordinary: both.ordinary.body });
    }
    if (!isWhole(both.ordinary)) continue;
    answered++;
    const [reason] = ways.left.slice(before);
    if (reason === undefined) planned++;
    else reasons.set(String(reason), (reasons.get(String(reason)) ?? 0) + 1);
  }
  return { differences, answered, planned, reasons, failed: ways.failed };
}

/** The same bytes. Where fields beside each other fail, how many do before the answer ends is the executor's luck. */
export function isSame(one: Answered, other: Answered): boolean {
  const [a, b] = [one, other].map(({ body, ...rest }) => JSON.stringify([rest, firstError(body) ?? body]));
  return a === b;
}

function firstError(body: string): string | null {
  if (!body.startsWith('{"errors":[') || !body.includes('"data":null')) return null;
  // The server's answers have this shape.
  const { errors } = JSON.parse(body) as { errors: readonly { readonly message: string }[] };
  return errors.length > 0 ? 'errors without data' : null;
}

function isWhole({ body }: Answered): boolean {
  return body.startsWith('{"data":{');
}
