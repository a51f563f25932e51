import { STATUS_CODES } from 'node:http';

type Init = Omit<ResponseInit, 'headers'> & { readonly headers?: HeadersInit | WholeHeaders };

/**
 * An answer as plugins make and change it, in the place of `Response`: it is sent, and read by nobody. Anything else than
 * texts and bytes as its body is a stream.
 */
export class WholeResponse implements Pick<Response, 'status' | 'statusText'> {
  readonly content: unknown;
  readonly status: number;
  readonly statusText: string;
  readonly headers: WholeHeaders;

  constructor(content: unknown = null, { status = 200, statusText, headers }: Init = {}) {
    this.content = content === '' ? null : content;
    this.status = status;
    this.statusText = statusText || (STATUS_CODES[status] ?? 'OK');
    this.headers = new WholeHeaders(headers);
    const { bytes } = this;
    if (typeof content === 'string' && !this.headers.has('content-type'))
      this.headers.set('content-type', 'text/plain;charset=UTF-8');
    if (bytes && !this.headers.has('content-length')) this.headers.set('content-length', String(bytes));
  }

  /** How long the body is; null where nobody knows that. */
  get bytes(): number | null {
    const { content } = this;
    if (content === null) return 0;
    if (typeof content === 'string') return Buffer.byteLength(content);
    return content instanceof Uint8Array ? content.byteLength : null;
  }
}

/**
 * Headers of an answer, in the order in which they were set. Their names are asked for in any case, and sent in the one that
 * Yoga sends them in: as they were made with, until one is taken away.
 */
export class WholeHeaders implements Pick<Headers, 'get' | 'has' | 'set' | 'append' | 'delete' | 'forEach'> {
  readonly #fields = new Map<string, { name: string; value: string }>();

  constructor(init: HeadersInit | WholeHeaders = {}) {
    if ('forEach' in init && !Array.isArray(init)) {
      (init as Headers).forEach((value, name) => void this.#put(name, value));
    } else {
      const entries = Array.isArray(init) ? init : Object.entries(init);
      for (const [name, value] of entries) this.#put(name, value);
    }
  }

  get(name: string): string | null {
    return this.#fields.get(name.toLowerCase())?.value ?? null;
  }

  has(name: string): boolean {
    return this.#fields.has(name.toLowerCase());
  }

  set(name: string, value: string): void {
    this.#put(name.toLowerCase(), value);
  }

  append(name: string, value: string): void {
    const before = this.get(name);
    this.#put(name, before === null ? value : `${before}, ${value}`);
  }

  delete(name: string): void {
    this.#fields.delete(name.toLowerCase());
    this.#fields.forEach((field, key) => {
      field.name = key;
    });
  }

  forEach(tell: (value: string, name: string, headers: never) => void): void {
    for (const { name, value } of this.#fields.values()) tell(value, name, this as never);
  }

  *[Symbol.iterator](): IterableIterator<[string, string]> {
    for (const { name, value } of this.#fields.values()) yield [name, value];
  }

  /** Names and values in turns, as Node writes them. */
  flat(): string[] {
    const all: string[] = [];
    for (const { name, value } of this.#fields.values()) all.push(name, value);
    return all;
  }

  #put(name: string, value: string): void {
    const key = name.toLowerCase();
    const known = this.#fields.get(key);
    if (known) Object.assign(known, { name, value });
    else this.#fields.set(key, { name, value });
  }
}
