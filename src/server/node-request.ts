import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * A request of Node's whose body was read, as plugins ask about it: what they do not ask for is not made. It has no body,
 * and of its headers they can ask for one at a time.
 */
export class NodeRequest implements Pick<Request, 'method' | 'url' | 'signal'> {
  readonly url: string;
  readonly headers: NodeHeaders;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  #leaving: AbortController | null = null;

  constructor(request: IncomingMessage, response: ServerResponse) {
    this.#request = request;
    this.#response = response;
    this.headers = new NodeHeaders(request);
    this.url = `${'encrypted' in request.socket ? 'https' : 'http'}://${request.headers.host}${request.url}`;
  }

  get method(): string {
    return this.#request.method ?? '';
  }

  /** Says that the client has left before it was answered. */
  get signal(): AbortSignal {
    if (this.#leaving) return this.#leaving.signal;
    const leaving = new AbortController();
    this.#leaving = leaving;
    this.whenLeft(() => leaving.abort());
    return leaving.signal;
  }

  /** Calls `tell` when the client leaves, at once where it has left; gives what makes it be forgotten. */
  whenLeft(tell: () => void): () => void {
    const response = this.#response;
    const close = () => {
      if (!response.writableFinished) tell();
    };
    if (response.closed || response.destroyed) close();
    else response.once('close', close);
    return () => void response.off('close', close);
  }
}

/** The headers of a request, asked for by name. */
class NodeHeaders implements Pick<Headers, 'get' | 'has'> {
  readonly #request: IncomingMessage;

  constructor(request: IncomingMessage) {
    this.#request = request;
  }

  get(name: string): string | null {
    const { headers } = this.#request;
    const key = name.toLowerCase();
    // Node's object has what all objects have: no header is called "constructor".
    const value = Object.hasOwn(headers, key) ? headers[key] : undefined;
    if (value === undefined) return null;
    return typeof value === 'string' ? value : value.join(', ');
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }
}
