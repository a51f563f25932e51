import { isEventStream } from '../../src/server/event-stream.ts';
import type { DatelineServer } from '../../src/server.ts';
import { createToken, type Scope } from '../../src/store/api-tokens.ts';
import type { Database } from '../../src/store/database.ts';
import { problemsOfAnswer } from './answer-problems.ts';
import { createFollowers } from './followers.ts';
import { type FuzzedRequest, fuzzedRequests, type Tokens } from './fuzzed-requests.ts';
import { createKnownIds } from './known-ids.ts';

export interface Fuzzing {
  readonly server: DatelineServer;
  /** The schema's text. */
  readonly sdl: string;
  readonly seed: number;
  readonly requests: number;
  readonly tokens: Tokens;
  /** Ends it early. */
  readonly signal?: AbortSignal;
  /** Called with whatever goes wrong. */
  readonly problem: (problem: string) => void;
  /** Called behind each request, with how many there were. */
  readonly answered?: (number: number) => void;
}

export interface Fuzzed {
  readonly sent: number;
  /** Answers to queries and mutations that have data. */
  readonly withData: number;
  /** What subscriptions told. */
  readonly told: number;
}

/** Ids, and as many cursors, that requests are made with. */
const KNOWN = 1_000;
/** Who ask at a time. */
const CLIENTS = 4;
/** Subscriptions that are open at a time; the oldest is cut off where another one begins. */
const FOLLOWERS = 10;

/** The tokens of a database that requests are sent with. */
export async function fuzzingTokens(database: Database): Promise<Tokens> {
  const make = async (...scopes: readonly Scope[]) =>
    (await createToken(database, { name: 'fuzz', scopes, expiresAt: null })).secret;
  return { all: await make('read', 'ingest', 'curate'), read: await make('read') };
}

/** Sends so many requests, some at a time, while others follow what is written, and tells what goes wrong. */
export async function fuzz(fuzzing: Fuzzing): Promise<Fuzzed> {
  const { server, sdl, seed, requests, tokens, signal, problem, answered } = fuzzing;
  const known = createKnownIds(KNOWN);
  const followers = createFollowers(FOLLOWERS);
  const next = fuzzedRequests(sdl, seed, { known, tokens });
  let [sent, withData, told] = [0, 0, 0];

  const ask = async (request: FuzzedRequest): Promise<void> => {
    const cut = new AbortController();
    const init = { ...request.init, signal: cut.signal };
    const response = await server.fetch(`http://localhost${request.path}`, init);
    const broken = (one: unknown): void => problem(`${one} to ${request.init.body ?? request.path}`);
    const check = (result: string): void => {
      for (const one of problemsOfAnswer(response.status, result)) broken(one);
      known.learn(result);
    };
    if (isEventStream(response)) {
      const tell = (result: string): void => {
        check(result);
        told += 1;
      };
      return followers.add({ response, cut, told: tell, broken });
    }
    const body = await response.text();
    check(body);
    if (body.includes('"data":{')) withData += 1;
  };
  const client = async (): Promise<void> => {
    while (sent < requests && !signal?.aborted) {
      sent += 1;
      await ask(next());
      answered?.(sent);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  await followers.end();
  const { status } = await server.fetch('http://localhost/graphql?query={__typename}');
  if (status !== 200) problem(`status ${status} to whoever comes next`);
  return { sent, withData, told };
}
