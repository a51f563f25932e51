/** A mistake in an article's file or its metadata: what is wrong, where, and how to put it right. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
  readonly file: string;
  /** Line of the file, from 1; null where the whole file is meant. */
  readonly line: number | null;

  constructor(file: string, line: number | null, problem: string, options?: ErrorOptions) {
    super(`${line === null ? file : `${file}:${line}`}: ${problem}`, options);
    this.file = file;
    this.line = line;
  }
}
