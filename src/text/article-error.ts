/** A mistake in an article's file or its metadata: what is wrong, where, and how to put it right. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
  /** The file, or its sidecar, with the line from 1 where one is meant: `port.txt:3`. */
  readonly place: string;
  readonly problem: string;

  constructor(file: string, line: number | null, problem: string, options?: ErrorOptions) {
    const place = line === null ? file : `${file}:${line}`;
    super(`${place}: ${problem}`, options);
    this.place = place;
    this.problem = problem;
  }
}
