import { EventEmitter, once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import { createSchema, createYoga, type Plugin } from 'graphql-yoga';
import { describe, expect, test } from 'vitest';
import { compressing } from '../../src/server/compressing.ts';
import { createDirectWay } from '../../src/server/direct/direct-way.ts';
import { hooksOf, type ServerPlugin } from '../../src/server/direct/hooks.ts';
import { createErrorLog } from '../../src/server/error-log.ts';
import { graceful } from '../../src/server/graceful-stop.ts';
import { createKnownDocuments } from '../../src/server/known-documents.ts';
import { createUnsentAnswers } from '../../src/server/unsent-answers.ts';
import { type RawAnswer, sendRaw } from '../support/raw-request.ts';

const schema = createSchema({
  typeDefs: `type Query { name(of: Int): String! broken: String long: String! huge: String! }
    type Mutation { name: String! } type Subscription { count: Int! forever: Int! }`,
  resolvers: {
    Query: {
      name: (_root, { of = 0 }: { readonly of?: number }) => `Lumara ${of}`,
      long: () => 'Lumara '.repeat(1000),
      // More than the kernel keeps for a connection.
      huge: () => 'Lumara '.repeat(2_000_000),
      broken: () => {
        throw new Error('inside');
      },
    },
    Mutation: { name: () => 'Kestria' },
    Subscription: {
      count: {
        subscribe: async function* () {
          for (const count of [1, 2]) yield { count };
        },
      },
      forever: {
        subscribe: async function* () {
          for (;;) yield { forever: await setImmediate(1) };
        },
      },
    },
  },
});

interface Served extends AsyncDisposable {
  readonly http: Server;
  readonly port: number;
  /** How many requests went Yoga's way, and how many documents were parsed or looked for there. */
  readonly counts: { byYoga: number; parsed: number };
  readonly logged: unknown[];
}

async function served(
  isDirect: boolean,
  plugins: readonly Plugin[] = [],
  logged: unknown[] = [],
): Promise<Served> {
  const counts = { byYoga: 0, parsed: 0 };
  const [documents, errorLog] = [createKnownDocuments(), createErrorLog((error) => logged.push(error))];
  const unsent = createUnsentAnswers();
  const way = createDirectWay({ endpoint: '/graphql', schema, documents, errorLog, unsent });
  const counting: Plugin = { onParse: () => void counts.parsed++ };
  const yoga = createYoga({
    schema,
    logging: errorLog.logger,
    maskedErrors: { isDev: false },
    parserAndValidationCache: documents.caches,
    plugins: [documents.plugin, way.plugin, counting, ...plugins],
  });
  const byYoga = compressing((...asked) => {
    counts.byYoga++;
    void yoga.requestListener(...asked);
  });
  const http = createServer(isDirect ? way.before(byYoga) : byYoga).listen(0, '127.0.0.1');
  await once(http, 'listening');
  return {
    http,
    port: (http.address() as AddressInfo).port,
    counts,
    logged,
    [Symbol.asyncDispose]: async () => {
      http.closeAllConnections();
      http.close();
    },
  };
}

const QUERY = JSON.stringify({ query: 'query ($of: Int) { name(of: $of) }', variables: { of: 7 } });
const ANSWER = '{"data":{"name":"Lumara 7"}}';

function request(body: string | Buffer, headers: readonly string[] = [], line = 'POST /graphql'): Buffer {
  const all = [
    `${line} HTTP/1.1`,
    'Host: localhost',
    ...(headers.some((header) => header.startsWith('Content-Type'))
      ? []
      : ['Content-Type: application/json']),
    ...(headers.some((header) => header.startsWith('Transfer')) || body.length === 0
      ? []
      : [`Content-Length: ${Buffer.byteLength(body)}`]),
    ...headers,
  ];
  return Buffer.concat([Buffer.from(`${all.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);
}

const CLOSE = 'Connection: close';

describe('what goes the direct way', () => {
  test.each<[string, Buffer]>([
    ['a POST of JSON', request(QUERY, [CLOSE])],
    [
      'of JSON that says its charset',
      request(QUERY, [CLOSE, 'Content-Type: application/json; charset=utf-8']),
    ],
  ])('%s, which is parsed and validated once', async (_what, bytes) => {
    await using server = await served(true);
    for (const _time of [1, 2]) {
      expect((await sendRaw(server.port, bytes)).body).toBe(ANSWER);
      expect(server.counts).toEqual({ byYoga: 0, parsed: 1 });
    }
  });

  test.each<[string, Buffer]>([
    ['a GET', request('', [CLOSE], 'GET /graphql?query=%7Bname%7D')],
    ['a HEAD', request('', [CLOSE], 'HEAD /graphql?query=%7Bname%7D')],
    [
      'what a browser asks before it asks',
      request(
        '',
        [CLOSE, 'Origin: https://a.example', 'Access-Control-Request-Method: POST'],
        'OPTIONS /graphql',
      ),
    ],
    ['another path', request(QUERY, [CLOSE], 'POST /graphql/')],
    ['a query string', request(QUERY, [CLOSE], 'POST /graphql?a=b')],
    ['a packed body', request(QUERY, [CLOSE, 'Content-Encoding: gzip'])],
    ['a body of another type', request(QUERY, [CLOSE, 'Content-Type: application/graphql'])],
    [
      'a body in pieces',
      request(`${QUERY.length.toString(16)}\r\n${QUERY}\r\n0\r\n\r\n`, [CLOSE, 'Transfer-Encoding: chunked']),
    ],
    ['no body', request('', [CLOSE, 'Content-Length: 0'])],
    ['several operations', request(`[${QUERY}]`, [CLOSE])],
    ['a text', request('"{ name }"', [CLOSE])],
    ['nothing in JSON', request('null', [CLOSE])],
    ['no JSON', request('{"query":', [CLOSE])],
    ['no UTF-8', request(Buffer.from('{"query":"\xff', 'latin1'), [CLOSE])],
    ['a byte order mark', request(`\uFEFF${QUERY}`, [CLOSE])],
  ])('%s does not, and is answered as ever', async (_what, bytes) => {
    await using direct = await served(true);
    await using ordinary = await served(false);
    const seen = shown(await sendRaw(direct.port, bytes));
    expect(direct.counts.byYoga).toBe(1);
    expect(seen).toBe(shown(await sendRaw(ordinary.port, bytes)));
  });

  test('a mutation, and what has several operations and names none, are left to Yoga with its parameters', async () => {
    await using server = await served(true);
    const mutation = request('{"query":"mutation { name }"}', [CLOSE]);
    for (const parsed of [1, 2]) {
      expect((await sendRaw(server.port, mutation)).body).toBe('{"data":{"name":"Kestria"}}');
      expect(server.counts.parsed).toBe(parsed);
    }
    const several = request('{"query":"query a { name } query b { name }"}', [CLOSE]);
    for (const parsed of [3, 4]) {
      expect((await sendRaw(server.port, several)).status).toBe(400);
      expect(server.counts.parsed).toBe(parsed);
    }
  });

  test.each([
    ['a long answer', '{ long }'],
    ['a short answer', '{ name }'],
    ['what has no answer', '{ other }'],
  ])('%s is compressed for who accepts that as it is by Yoga', async (_what, query) => {
    const answers: string[][] = [[], []];
    for (const [index, isDirect] of [false, true].entries()) {
      await using server = await served(isDirect);
      for (const encoding of ['gzip', 'br, gzip', 'identity', 'gzip;q=0']) {
        const bytes = request(JSON.stringify({ query }), [CLOSE, `Accept-Encoding: ${encoding}`]);
        answers[index]?.push(shown(await sendRaw(server.port, bytes)));
      }
    }
    expect(answers[1]).toEqual(answers[0]);
  });

  test('a stream of answers is one there too', async () => {
    const streams: string[] = [];
    for (const isDirect of [false, true]) {
      await using server = await served(isDirect);
      const socket = connect(server.port, '127.0.0.1');
      socket.write(request('{"query":"subscription { count }"}', ['Accept: text/event-stream']));
      let stream = '';
      // The stream ends, and its connection is kept.
      for await (const chunk of socket) {
        stream += chunk;
        if (stream.endsWith('\r\n0\r\n\r\n')) break;
      }
      // Signs of life come by the clock.
      streams.push(shown({ status: 200, head: stream.replaceAll('3\r\n:\n\n\r\n', ''), body: '' }));
    }
    expect(streams[0]).toContain('{"data":{"count":2}}');
    expect(streams[1]).toBe(streams[0]);
  });

  test.each(['text/event-stream', 'application/json'])(
    'who leaves while %s is sent to it breaks nothing',
    async (accept) => {
      await using server = await served(true);
      const query = accept === 'application/json' ? '{ long }' : 'subscription { forever }';
      for (const _time of [1, 2, 3]) {
        const socket = connect(server.port, '127.0.0.1');
        const headers = [`Accept: ${accept}`, 'Accept-Encoding: gzip'];
        socket.write(request(JSON.stringify({ query }), headers));
        await once(socket, 'data');
        socket.destroy();
      }
      expect((await sendRaw(server.port, request(QUERY, [CLOSE]))).body).toBe(ANSWER);
      expect(server.logged).toEqual([]);
    },
  );

  test('a document that is not valid is never known', async () => {
    await using server = await served(true);
    for (const parsed of [1, 2]) {
      const { status, body } = await sendRaw(server.port, request('{"query":"{ other }"}', [CLOSE]));
      expect([status, body]).toEqual([200, expect.stringContaining('Cannot query field')]);
      expect(server.counts.parsed).toBe(parsed);
    }
  });
});

describe('however bytes arrive', () => {
  test.each([1, 40, QUERY.length - 1])('a body whose first %i bytes come with its headers', async (at) => {
    await using server = await served(true);
    const bytes = request(QUERY, [CLOSE]);
    const cut = bytes.length - QUERY.length + at;
    const came = once(server.http, 'request');
    const socket = connect(server.port, '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.write(bytes.subarray(0, cut));
    await came;
    socket.write(bytes.subarray(cut));
    await once(socket, 'close');
    expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1.1 200 [\s\S]*Lumara 7"\}\}$/);
    expect(server.counts.byYoga).toBe(1);
  });

  test('several requests at once are answered in their order', async () => {
    await using server = await served(true);
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    const requests = numbers.map((of) =>
      request(
        of % 5 === 4
          ? '[]'
          : JSON.stringify({ query: 'query ($of: Int) { name(of: $of) }', variables: { of } }),
        of === 19 ? [CLOSE] : [],
      ),
    );
    const { head = '', body } = await sendRaw(server.port, Buffer.concat(requests));
    const answered = `${head}${body}`.match(/Lumara \d+|batching/gi);
    expect(answered).toEqual(
      numbers.map((of) => (of % 5 === 4 ? expect.stringMatching(/batching/i) : `Lumara ${of}`)),
    );
  });

  test('one connection goes on after bodies of every kind', async () => {
    await using server = await served(true);
    const long = JSON.stringify({ query: `{ name } ${'#'.repeat(200_000)}` });
    const bodies = ['{"query":', long, QUERY, '7', QUERY];
    const requests = bodies.map((body, index) => request(body, index === bodies.length - 1 ? [CLOSE] : []));
    const { head = '', body } = await sendRaw(server.port, Buffer.concat(requests));
    expect(`${head}${body}`.match(/invalid JSON|Lumara \d|but received number/g)).toEqual([
      'invalid JSON',
      'Lumara 0',
      'Lumara 7',
      'but received number',
      'Lumara 7',
    ]);
  });

  test('a client that leaves ends its own request alone', async () => {
    const signals = new EventEmitter();
    const waiting: Plugin = {
      onExecute: ({ args }) => {
        const { signal } = (args.contextValue as { readonly request: Request }).request;
        if (signals.emit('first', signal)) return left(signal);
      },
    };
    await using server = await served(true, [waiting]);
    const first = once(signals, 'first');
    const socket = connect(server.port, '127.0.0.1');
    socket.write(request(QUERY));
    const ended = left((await first)[0]);
    socket.destroy();
    await ended;
    expect((await sendRaw(server.port, request(QUERY, [CLOSE]))).body).toBe(ANSWER);
    expect(server.logged).toEqual([]);
  });
});

/** Resolves when a request's client has left. */
async function left(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
}

const inside = new Error('inside');
const told = new GraphQLError('not today', {
  extensions: { code: 'NOT_TODAY', http: { status: 429, headers: { 'retry-after': '7' } } },
});

/** What a plugin may do to a request, at each of the hooks. */
const PLUGINS: Readonly<Record<string, Plugin>> = {
  'ends a request': {
    onRequest: ({ endResponse, fetchAPI }) => endResponse(new fetchAPI.Response('no', { status: 403 })),
  },
  'ends a request later': {
    onRequest: async ({ endResponse, fetchAPI }) => endResponse(new fetchAPI.Response('no', { status: 403 })),
  },
  'gives other parameters': {
    onParams: ({ setParams, params }) => setParams({ ...params, variables: { of: 8 } }),
  },
  'gives another query': { onParams: ({ setParams }) => setParams({ query: '{ __typename }' }) },
  'gives a result for parameters': { onParams: ({ setResult }) => setResult({ data: { a: 1 } }) },
  'refuses parameters': {
    onParams: () => {
      throw told;
    },
  },
  'refuses parameters later': {
    onParams: async () => {
      throw told;
    },
  },
  'breaks at parameters': {
    onParams: () => {
      throw inside;
    },
  },
  'answers in place of others': {
    onParams: ({ paramsHandler, setParamsHandler }) =>
      setParamsHandler(async (payload) => ({
        ...(await paramsHandler(payload)),
        extensions: { seen: true },
      })),
  },
  'breaks at the context': {
    onContextBuilding: () => {
      throw inside;
    },
  },
  'refuses an operation': {
    onExecute: ({ setResultAndStopExecution }) => setResultAndStopExecution({ errors: [told] }),
  },
  'refuses an operation later': {
    onExecute: async ({ setResultAndStopExecution }) => setResultAndStopExecution({ errors: [told] }),
  },
  'refuses an operation and looks at its end': {
    onExecute: ({ setResultAndStopExecution }) => {
      setResultAndStopExecution({ errors: [told] });
      return { onExecuteDone: ({ result, setResult }) => setResult({ ...result, extensions: { a: 1 } }) };
    },
  },
  'breaks at an operation': {
    onExecute: () => {
      throw inside;
    },
  },
  'has an operation executed otherwise': {
    onExecute: ({ executeFn, setExecuteFn }) =>
      setExecuteFn(async (args) => ({ ...(await executeFn(args)), extensions: { otherwise: true } })),
  },
  'gives a result that failed': {
    onExecute: ({ setExecuteFn }) =>
      setExecuteFn(() => ({ errors: [new GraphQLError('a', { originalError: inside })] })),
  },
  'changes a result later': {
    onExecute: async () => ({ onExecuteDone: async ({ setResult }) => setResult({ data: { other: 1 } }) }),
  },
  'breaks at a result': {
    onExecute: () => ({
      onExecuteDone: () => {
        throw inside;
      },
    }),
  },
  'changes what is shown': { onResultProcess: ({ setResult }) => setResult({ errors: [told] }) },
  'knows a form of its own': {
    onResultProcess: ({ setResultProcessor }) =>
      setResultProcessor(
        (_result, fetchAPI) => new fetchAPI.Response('<a/>', { headers: { 'content-type': 'text/xml' } }),
        'text/xml',
      ),
  },
  'adds a header': { onResponse: ({ response }) => response.headers.set('x-a', '1') },
  'gives another answer': {
    onResponse: async ({ setResponse, fetchAPI }) =>
      setResponse(new fetchAPI.Response('{}', { status: 418 })),
  },
};

describe.each([
  ['a query that is known', QUERY],
  ['a field that fails', '{"query":"{ broken }"}'],
  ['a mutation', '{"query":"mutation { name }"}'],
  ['no query', '{"query":"{ other }"}'],
])('%s, where a plugin', (_what, body) => {
  test.each(Object.entries(PLUGINS))('%s, is answered as by Yoga, and logged', async (_name, one) => {
    const calls: string[][] = [[], []];
    const seen: string[][] = [[], []];
    for (const [index, isDirect] of [false, true].entries()) {
      await using server = await served(isDirect, [
        noting('before', calls[index]),
        one,
        noting('after', calls[index]),
      ]);
      for (const accept of ['application/json', 'application/graphql-response+json', 'text/plain']) {
        calls[index]?.push(accept);
        seen[index]?.push(shown(await sendRaw(server.port, request(body, [CLOSE, `Accept: ${accept}`]))));
      }
      // Yoga tells its log twice of what was thrown.
      seen[index]?.push(JSON.stringify([...new Set(server.logged)].map(String)));
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(calls[1]).toEqual(calls[0]);
  });
});

/** A plugin that notes which hooks are called, and with what. */
function noting(name: string, calls: string[] = []): Plugin {
  const note = (hook: string, ...given: unknown[]) => void calls.push(JSON.stringify([name, hook, ...given]));
  return {
    onRequest: ({ request: { method }, url, serverContext }) =>
      note(
        'onRequest',
        method,
        url.pathname,
        Object.keys(serverContext ?? {}).filter((key) => key !== 'waitUntil'),
      ),
    onParams: ({ params, context }) => note('onParams', params, Object.keys(context).includes('req')),
    onContextBuilding: ({ context }) => note('onContextBuilding', context.params),
    onExecute: ({ args, context }) => {
      note(
        'onExecute',
        Object.keys(args).sort(),
        args.variableValues,
        args.operationName,
        context === args.contextValue,
      );
      return { onExecuteDone: ({ result }) => note('onExecuteDone', result) };
    },
    onResultProcess: ({ result, acceptableMediaTypes }) =>
      note('onResultProcess', result, acceptableMediaTypes),
    onResponse: ({ response }) => note('onResponse', response.status),
  };
}

/** All that a client sees but the date. */
function shown({ head = '', body }: RawAnswer): string {
  return `${head.replace(/\r\nDate: [^\r]*/, '')}\n\n${body}`;
}

test('an error that the log breaks at ends its connection alone', async () => {
  const breaking: Plugin = {
    onRequest: () => {
      throw inside;
    },
  };
  // It throws at what is entered.
  const log = Object.freeze([]) as unknown as unknown[];
  await using server = await served(true, [breaking], log);
  for (const _time of [1, 2]) {
    const socket = connect(server.port, '127.0.0.1').resume();
    socket.write(request(QUERY));
    await once(socket, 'close');
    expect(socket.bytesRead).toBe(0);
  }
});

test('a plugin with a hook that nobody would call is refused', () => {
  const plugin = { onExecutionResult: () => undefined } as unknown as ServerPlugin;
  expect(() => hooksOf([plugin])).toThrow('nobody calls the hook onExecutionResult on the direct way');
});

test.each([
  ['as it is', 'identity', 14_000_000],
  ['compressed', 'gzip', 1],
])(
  'an answer that its client still reads when the server stops, %s, is sent to its end',
  async (_how, accepted, bytes) => {
    await using server = await served(true);
    const stop = graceful(server.http);
    const connected = once(server.http, 'connection');
    const client = connect(server.port, '127.0.0.1').pause();
    client.write(request(JSON.stringify({ query: '{ huge }' }), [`Accept-Encoding: ${accepted}`]));
    const [connection] = (await connected) as [Socket];
    while (connection.bytesWritten === 0) await setImmediate();
    const stopped = stop(60_000);
    const chunks: Buffer[] = [];
    for await (const chunk of client) chunks.push(chunk as Buffer);
    await stopped;
    const answer = Buffer.concat(chunks);
    expect(answer.length).toBeGreaterThan(bytes);
    expect(answer.subarray(-7).toString('latin1')).toBe(accepted === 'gzip' ? '\r\n0\r\n\r\n' : 'ara "}}');
  },
);
