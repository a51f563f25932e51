import type { ExecutionResult } from 'graphql';

/** The data of an answer as the text that goes to the client; stands where the executor has an object. */
export class PlannedAnswer {
  readonly json: string;
  /** What it has cost, as `actualCost` would read it from the object. */
  readonly cost: number;
  /**
   * Ids of the records that it hangs on, with a plus in front where on what refers to them too; of a record that belongs to
   * an article, the article's. Null where all that is written may change it.
   */
  readonly reads: ReadonlySet<string> | null;

  constructor(json: string, cost: number, reads: ReadonlySet<string> | null = null) {
    this.json = json;
    this.cost = cost;
    this.reads = reads;
  }
}

/** A result as JSON, the data first; Yoga calls it for a result that has it as `stringify`. */
export function stringify(result: ExecutionResult): string {
  const { data, stringify: _self, ...others } = result as ExecutionResult & { readonly stringify?: unknown };
  if (!((data as unknown) instanceof PlannedAnswer)) return JSON.stringify({ ...others, data });
  const rest = JSON.stringify(others).slice(1, -1);
  const { json } = data as unknown as PlannedAnswer;
  return rest === '' ? `{"data":${json}}` : `{"data":${json},${rest}}`;
}
