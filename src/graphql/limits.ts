/** What one request may ask for. The defaults let the example tabs and the usual tools' introspection pass. */
export interface Limits {
  /** Entries of one page. */
  readonly pageSize: number;
  /** Ids in one `nodes`. */
  readonly ids: number;
  /** Fields within fields. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Words and marks of the query's text. */
  readonly tokens: number;
  /** Values that the answer may hold at most, as computed before execution. */
  readonly cost: number;
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
}

export const defaultLimits: Limits = {
  pageSize: 100,
  ids: 100,
  depth: 20,
  aliases: 30,
  directives: 30,
  tokens: 2_000,
  cost: 25_000,
  bodyBytes: 100_000,
};

/** The entries of a page for which no size is asked. */
export const defaultPageSize = 10;
