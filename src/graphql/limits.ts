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
  /** About how many values the answer may hold, as computed before execution (docs/architecture.md). */
  readonly cost: number;
  /** Characters of all texts in one answer. */
  readonly characters: number;
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** The same of a holder of a token that allows to ingest. */
  readonly writeBytes: number;
  /** Articles in one `ingestArticles`. */
  readonly articles: number;
  /** Requests that wait for their turn to write; what comes beyond is refused. */
  readonly writing: number;
  /** Operations that run at a time; the database answers one statement after the other. */
  readonly running: number;
  /** Operations that wait for their turn; what comes beyond is refused. */
  readonly waiting: number;
  /** Subscriptions that are open at a time; what comes beyond is refused. */
  readonly subscriptions: number;
  /** Milliseconds that an operation may take, waiting included. */
  readonly milliseconds: number;
}

export const defaultLimits: Limits = {
  pageSize: 100,
  ids: 100,
  depth: 20,
  aliases: 30,
  directives: 30,
  tokens: 2_000,
  cost: 25_000,
  characters: 10_000_000,
  bodyBytes: 100_000,
  writeBytes: 8_000_000,
  articles: 100,
  writing: 50,
  running: 10,
  waiting: 500,
  subscriptions: 1_000,
  milliseconds: 30_000,
};

/** The entries of a page for which no size is asked. */
export const defaultPageSize = 10;
