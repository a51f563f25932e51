import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { lastRemembered } from '../text/remembered.ts';
import { answerBrokenRequests } from './broken-requests.ts';
import type { Handler } from './compressing.ts';
import { HOST_REFUSED, isAllowedHost } from './hosts.ts';
import { closeWithConnection } from './queued-answers.ts';
import { errorBody, type Refusal } from './refusal.ts';

/** A client that sends its headers or its body this slowly is cut off. */
const HEADERS_MILLISECONDS = 15_000;
const REQUEST_MILLISECONDS = 30_000;
/**
 * For how long a connection is kept that is not used. Longer than proxies keep theirs (60 s in nginx, HAProxy and those of
 * clouds), so that they are who closes it: were it the server, a request that is on its way just then would be met by a
 * reset (ECONNRESET), at Node's five seconds also one that waits while the server is busy.
 */
const IDLE_MILLISECONDS = 75_000;

const OPTIONS = {
  headersTimeout: HEADERS_MILLISECONDS,
  requestTimeout: REQUEST_MILLISECONDS,
  keepAliveTimeout: IDLE_MILLISECONDS,
  // A request without one is refused below, with a reason.
  requireHostHeader: false,
};

/**
 * Node's server before `handle`, which gets only requests whose address and host can be read, and whose host is one that
 * the server answers to.
 */
export function createHttpServer(handle: Handler, allowedHosts: readonly string[]): Server {
  const http = createServer(OPTIONS, (request, response) => {
    const path = pathOf(request.url);
    if (path === '') return refuse(response, NO_ADDRESS);
    if (!isPlain(path)) return refuse(response, PATH_NOT_PLAIN);
    const { host } = request.headers;
    if (!isHost(host) || hostsOf(request) !== 1) return refuse(response, NO_HOST);
    if (!isAllowedHost(host, http, allowedHosts)) return refuse(response, HOST_REFUSED);
    request.url = path;
    request.headers['content-type'] &&= mediaType(request.headers['content-type']);
    closeWithConnection(request, response);
    handle(request, response);
  });
  http.on('checkExpectation', (_request, response) => refuse(response, NO_WONDERS));
  answerBrokenRequests(http);
  return http;
}

const NO_ADDRESS: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'The address asked for is none; expected a path such as /graphql.',
};
const PATH_NOT_PLAIN: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'The path has parts such as "..", "//" or unescaped signs; ask for it as it is, such as /graphql.',
};
const NO_HOST: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'The header Host is missing, names no host, or is there more than once.',
};

const NO_WONDERS: Refusal = {
  status: 417,
  code: 'EXPECTATION_FAILED',
  message: 'Of the header Expect only 100-continue is known.',
};

function refuse(response: ServerResponse, refusal: Refusal): void {
  const body = errorBody(refusal);
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  response.writeHead(refusal.status, headers).end(body);
}

/** The path and query that a request asks for: a proxy may ask with the whole address. Empty where there is none. */
function pathOf(target = ''): string {
  if (target.startsWith('/')) return target;
  const [address = '', path = ''] = /^https?:\/\/[^/?#]+(.*)$/i.exec(target) ?? [];
  if (!URL.canParse(address)) return '';
  return path.startsWith('/') ? path : `/${path}`;
}

/**
 * Whether a path reads the same for everyone. Of `/x/../metrics` and `//metrics` a proxy in front may think that they are
 * not the `/metrics` that it is to keep to itself; and what follows two slashes may be taken for a host.
 */
const isPlain = lastRemembered((path: string): boolean => {
  const written = path.replace(/[?#].*$/s, '');
  const address = `http://localhost${path}`;
  return !path.startsWith('//') && URL.canParse(address) && new URL(address).pathname === written;
});

/** A content type with its type as it is mostly written: its case means nothing (RFC 9110, 8.3.1), and Yoga minds it. */
const mediaType = lastRemembered((contentType: string) =>
  contentType.replace(/^[^;]*/, (type) => type.trim().toLowerCase()),
);

function hostsOf({ rawHeaders }: IncomingMessage): number {
  return rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length;
}

/** A request without a well-formed host has no address that could be read. */
function isHost(host: string | undefined): host is string {
  return host !== undefined && isName(host);
}

const isName = lastRemembered(
  (host: string) => /^[\w.:[\]-]{1,255}$/.test(host) && URL.canParse(`http://${host}`),
);
