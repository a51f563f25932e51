import type { Database } from '../../src/store/database.ts';
import { type FuzzedRequest, fuzzedRequests, type Tokens } from '../campaigns/fuzzed-requests.ts';
import { createKnownIds } from '../campaigns/known-ids.ts';
import { type Answered, isSame, posted, twoWays } from './two-ways.ts';
import { wholeSearches } from './whole-searches.ts';

export interface Differential {
  /** With the same records, each in an engine of its own. */
  readonly databases: readonly [Database, ...Database[]];
  /** Of all of them. */
  readonly tokens: Tokens;
  /** The schema's text. */
  readonly sdl: string;
  readonly seed: number;
  readonly requests: number;
}

export interface Difference {
  readonly asked: string;
  readonly answers: readonly string[];
}

/** What came of one database. */
export interface Compared {
  /** Requests whose answer has data and no error, and those of them that were planned. */
  readonly answered: number;
  readonly planned: number;
  /** How often a query that was answered was not planned, by the reason. */
  readonly reasons: ReadonlyMap<string, number>;
  /** What went wrong inside, which ordinary execution hides. */
  readonly failed: readonly unknown[];
}

const KNOWN = 1_000;

/**
 * Sends so many queries by the grammar of the schema, with what no schema tells: ids, cursors, spoiled texts. Each is
 * answered by all databases, planned and executed field by field, and all answers are to be the same; of a search, in
 * whose order and snippets engines differ, what it finds.
 */
export async function compareWays({ databases, tokens, sdl, seed, requests }: Differential) {
  const engines = databases.map(createEngine);
  const known = createKnownIds(KNOWN);
  const next = fuzzedRequests(sdl, seed, { known, tokens, kinds: ['query'] });
  const differences: Difference[] = [];
  for (let request = 0; request < requests; request++) {
    const asked = next();
    const searches = engines.length > 1 ? wholeSearches(asked) : [];
    const answers: Answered[] = [];
    for (const engine of engines) {
      const { planned, ordinary } = await engine.ask(asked);
      known.learn(ordinary.body);
      answers.push(...(searches.length > 0 ? await engine.found(searches) : [ordinary]));
      if (!isSame(planned, ordinary)) differences.push(differenceOf(asked, [planned, ordinary]));
    }
    const alike = answers.slice(0, answers.length / engines.length);
    if (answers.some((answer, index) => !isSame(answer, alike[index % alike.length] as Answered)))
      differences.push(differenceOf(asked, answers));
  }
  return { differences, engines: engines.map(({ compared }) => compared()) };
}

function createEngine(database: Database) {
  const ways = twoWays({ database });
  const reasons = new Map<string, number>();
  let [answered, planned] = [0, 0];
  return {
    ask: async ({ path, init }: FuzzedRequest) => {
      const before = ways.left.length;
      const both = await ways.ask(path, init);
      const [reason] = ways.left.slice(before);
      if (both.ordinary.body.startsWith('{"data":{')) {
        answered++;
        if (reason === undefined) planned++;
        else reasons.set(String(reason), (reasons.get(String(reason)) ?? 0) + 1);
      }
      return both;
    },
    /** What searches find, in an order that no engine has. */
    found: async (searches: readonly string[]): Promise<readonly Answered[]> => {
      const found: Answered[] = [];
      for (const search of searches) {
        const { planned } = await ways.ask('/graphql', posted(search));
        const records = planned.body.match(/\{"__typename"[^}]*\}/g) ?? [];
        found.push({ ...planned, body: [planned.body.replace(/\[.*\]/, ''), ...records.sort()].join() });
      }
      return found;
    },
    compared: (): Compared => ({ answered, planned, reasons, failed: ways.failed }),
  };
}

function differenceOf({ path, init }: FuzzedRequest, answers: readonly Answered[]): Difference {
  return { asked: `${path} ${init.body ?? ''}`, answers: answers.map(({ body }) => body) };
}
