import type { Client, QueryConfig } from 'pg';
import type { Parser } from 'pg-protocol/dist/parser.js';
import type { WireText } from '../utf8-text.ts';
import { isReadingText, TextQuery } from './text-query.ts';
import { type Listening, leaveBytes } from './wire-rows.ts';

/** Statements that a connection keeps planned; each takes some memory of the server. */
const KEPT = 200;
/** Texts that are remembered to have come once. */
const SEEN = 1_000;

/**
 * The driver's connection, which keeps the statements planned that come again: what comes for the second time on any
 * connection gets a name, and of too many the one that was used least recently goes.
 */
export function preparing(Driver: typeof Client, DriversParser: typeof Parser): Preparing {
  const seen = new Map<string, true>();
  return class extends Driver {
    readonly #names = new Map<string, string>();
    #last = 0;

    constructor(...config: ConstructorParameters<typeof Client>) {
      super(...config);
      const { connection } = this as unknown as { readonly connection: Listening };
      leaveBytes(connection, DriversParser, () => isReadingText(connection));
    }

    readText(text: string, values: readonly unknown[]): Promise<WireText | null> {
      return new Promise((resolve, reject) => {
        const done = (error: Error | null, found: WireText | null) =>
          error ? reject(error) : resolve(found);
        super.query(new TextQuery(this.#nameOf(text), text, values, done));
      });
    }

    // The driver declares a dozen ways to ask; each begins with a text, a statement with its values, or an object of its own.
    // biome-ignore lint/suspicious/noExplicitAny: handed on as they come
    override query(asked: any, ...others: any[]): any {
      const named = isStatement(asked) ? { ...asked, name: this.#nameOf(asked.text) } : asked;
      return (super.query as (...all: unknown[]) => unknown)(named, ...others);
    }

    /** An empty name is that of a statement whose place the next one takes. */
    #nameOf(text: string): string {
      const known = this.#names.get(text);
      if (known === undefined && !cameBefore(seen, text)) return '';
      const name = known ?? `dateline_${++this.#last}`;
      this.#names.delete(text);
      this.#names.set(text, name);
      if (this.#names.size > KEPT) this.#forgetOldest();
      return name;
    }

    #forgetOldest(): void {
      for (const [text, name] of this.#names) {
        this.#names.delete(text);
        const forget = () => {
          // Else the driver would keep the text for as long as the connection.
          delete (this as unknown as Prepared).connection.parsedStatements[name];
        };
        // Refused in a transaction that has failed: it then goes with the connection.
        (super.query(`DEALLOCATE "${name}"`) as unknown as Promise<unknown>).then(forget, () => undefined);
        return;
      }
    }
  } as unknown as Preparing;
}

/** A connection that keeps statements planned. */
export interface PreparingClient extends Client {
  /** The text that a statement of one value reads; null where it reads none. */
  readonly readText: (text: string, values: readonly unknown[]) => Promise<WireText | null>;
}

type Preparing = new (...config: ConstructorParameters<typeof Client>) => PreparingClient;

/** What the driver knows of its statements, of which its types tell nothing. */
interface Prepared {
  readonly connection: { readonly parsedStatements: Record<string, string> };
}

function isStatement(asked: unknown): asked is QueryConfig {
  return typeof asked === 'object' && asked !== null && 'text' in asked && !('submit' in asked);
}

function cameBefore(seen: Map<string, true>, text: string): boolean {
  const came = seen.delete(text);
  seen.set(text, true);
  if (seen.size > SEEN) {
    for (const oldest of seen.keys()) {
      seen.delete(oldest);
      break;
    }
  }
  return came;
}
