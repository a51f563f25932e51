import type { Connection, Submittable } from 'pg';
import type { WireText } from '../utf8-text.ts';

/** Connections on which such a statement is answered. */
const reading = new WeakSet<object>();

export function isReadingText(connection: object): boolean {
  return reading.has(connection);
}

/**
 * A statement that gives one text, as the driver runs what isn't a query of its own making: the columns are not described,
 * and no row is built.
 */
export class TextQuery implements Submittable {
  readonly name: string;
  readonly text: string;
  readonly #values: readonly (string | null)[];
  readonly #done: (error: Error | null, found: WireText | null) => void;
  #found: WireText | null = null;

  /** Without a name it is planned for this once. */
  constructor(
    name: string,
    text: string,
    values: readonly unknown[],
    done: (error: Error | null, found: WireText | null) => void,
  ) {
    this.name = name;
    this.text = text;
    this.#values = values.map((value) => (value == null ? null : String(value)));
    this.#done = done;
  }

  submit(given: Connection): void {
    // The driver's own, of whose messages its types know less than there is.
    const connection = given as unknown as Wire;
    const { name, text } = this;
    reading.add(given);
    connection.stream.cork();
    if (name === '' || !isKnown(connection, name)) {
      connection.parse({ name, text });
      if (name !== '') connection.submittedNamedStatements[name] = text;
    }
    connection.bind({ portal: '', statement: name, values: this.#values });
    connection.execute({ portal: '' });
    connection.sync();
    connection.stream.uncork();
  }

  handleDataRow({ fields }: { readonly fields: readonly (WireText | null)[] }): void {
    this.#found = fields[0] ?? null;
  }

  handleError(error: Error, connection: Connection): void {
    reading.delete(connection);
    this.#done(error, null);
  }

  handleReadyForQuery(connection: Connection): void {
    reading.delete(connection);
    this.#done(null, this.#found);
  }

  handleCommandComplete(): void {}
}

function isKnown({ parsedStatements, submittedNamedStatements }: Wire, name: string): boolean {
  return name in parsedStatements || name in submittedNamedStatements;
}

interface Wire {
  readonly stream: { readonly cork: () => void; readonly uncork: () => void };
  readonly parsedStatements: Record<string, string>;
  readonly submittedNamedStatements: Record<string, string>;
  readonly parse: (statement: { readonly name: string; readonly text: string }) => void;
  readonly bind: (to: {
    readonly portal: string;
    readonly statement: string;
    readonly values: readonly (string | null)[];
  }) => void;
  readonly execute: (what: { readonly portal: string }) => void;
  readonly sync: () => void;
}
