import type { ExecutionResult } from 'graphql';
import { bytesFrom, textFrom, Utf8Text, type WireText } from '../store/utf8-text.ts';

/** The data of an answer as the text that goes to the client; stands where the executor has an object. */
export class PlannedAnswer {
  readonly wire: WireText;
  /** What it has cost, as `actualCost` would read it from the object. */
  readonly cost: number;
  /**
   * Ids of the records that it hangs on, with a plus in front where on what refers to them too; of a record that belongs to
   * an article, the article's. Null where all that is written may change it.
   */
  readonly reads: ReadonlySet<string> | null;

  constructor(wire: WireText, cost: number, reads: ReadonlySet<string> | null = null) {
    this.wire = wire;
    this.cost = cost;
    this.reads = reads;
  }

  get json(): string {
    return textFrom(this.wire);
  }

  /** How long it is, as it is kept. */
  get length(): number {
    return this.wire instanceof Utf8Text ? this.wire.bytes.length : this.wire.length;
  }
}

/** A result as JSON, the data first, or its bytes; Yoga calls it for a result that has it as `stringify`. */
export function stringify(result: ExecutionResult): string | Buffer {
  const { data, stringify: _self, ...others } = result as ExecutionResult & { readonly stringify?: unknown };
  if (!((data as unknown) instanceof PlannedAnswer)) return JSON.stringify({ ...others, data });
  const rest = JSON.stringify(others).slice(1, -1);
  const { wire } = data as unknown as PlannedAnswer;
  if (typeof wire === 'string') return withRest(wire, rest);
  return Buffer.from(withRest(wire.bytes, bytesFrom(rest)), 'latin1');
}

function withRest(data: string, rest: string): string {
  return rest === '' ? `{"data":${data}}` : `{"data":${data},${rest}}`;
}
