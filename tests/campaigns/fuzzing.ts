import { isEventStream, resultsOf } from '../../src/server/event-stream.ts';
import type { DatelineServer } from '../../src/server.ts';
import { createToken, type Scope } from '../../src/store/api-tokens.ts';
import type { Database } from '../../src/store/database.ts';
import { problemsOfAnswer } from './answer-problems.ts';
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
export async function fuzz({
  server,
  sdl,
  seed,
  requests,
  tokens,
  signal,
  problem,
  answered,
}: Fuzzing): Promise<Fuzzed> {
  const known = createKnownIds(KNOWN);
  const followers: Follower[] = [];
  const next = fuzzedRequests(sdl, seed, { known, tokens });
  let [number, withData, told] = [0, 0, 0];

  const check = (status: number, result: string, request: FuzzedRequest): void => {
    for (const one of problemsOfAnswer(status, result)) problem(`${one} to ${said(request)}`);
    known.learn(result);
  };
  const follow = (request: FuzzedRequest, response: Response, cut: AbortController): void => {
    const read = async (): Promise<void> => {
      for await (const result of resultsOf(response)) {
        check(response.status, JSON.stringify(result), request);
        told += 1;
      }
    };
    const ended = read().catch((error) => {
      if (!cut.signal.aborted) problem(`${error} to ${said(request)}`);
    });
    followers.push({ cut: () => cut.abort(), ended });
  };
  const cutOldest = async (): Promise<void> => {
    const oldest = followers.shift();
    oldest?.cut();
    await oldest?.ended;
  };

  const ask = async (request: FuzzedRequest): Promise<void> => {
    const cut = new AbortController();
    const init = { ...request.init, signal: cut.signal };
    const response = await server.fetch(`http://localhost${request.path}`, init);
    if (isEventStream(response)) {
      follow(request, response, cut);
      if (followers.length > FOLLOWERS) await cutOldest();
      return;
    }
    const body = await response.text();
    check(response.status, body, request);
    if (body.includes('"data":{')) withData += 1;
  };
  const client = async (): Promise<void> => {
    while (number < requests && !signal?.aborted) {
      number += 1;
      await ask(next());
      answered?.(number);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  while (followers.length > 0) await cutOldest();
  const { status } = await server.fetch('http://localhost/graphql?query={__typename}');
  if (status !== 200) problem(`status ${status} to whoever comes next`);
  return { sent: number, withData, told };
}

interface Follower {
  readonly cut: () => void;
  readonly ended: Promise<void>;
}

function said({ path, init }: FuzzedRequest): string {
  return String(init.body ?? path);
}
