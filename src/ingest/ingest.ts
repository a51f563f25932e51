import { ArticleError } from '../text/article-error.ts';
import { readArticleFile } from '../text/read-article-file.ts';
import { type FoundPath, findArticleFiles } from './find-article-files.ts';
import { type ArticleOptions, type IngestOutcome, ingestArticle } from './ingest-article.ts';

export interface IngestedFile {
  readonly file: string;
  readonly outcome: IngestOutcome;
}

export interface IngestOptions extends ArticleOptions {
  /** Stops between two articles. */
  readonly signal?: AbortSignal;
}

/**
 * Reads files and folders into the graph, one after the other in the order of their names, and tells what became of
 * each; `total` is told first. An article is stored whole or not at all, so a run that was cut off is simply repeated.
 */
export async function* ingest(
  paths: readonly string[],
  options: IngestOptions,
  onTotal: (total: number) => void = () => {},
): AsyncGenerator<IngestedFile> {
  const found: FoundPath[] = [];
  for await (const path of findArticleFiles(paths)) found.push(path);
  onTotal(found.length);
  for (const { file, reason } of found) {
    if (options.signal?.aborted) return;
    yield {
      file,
      outcome:
        reason === undefined ? await ingestFile(file, options) : { kind: 'failed', place: file, reason },
    };
  }
}

async function ingestFile(file: string, options: IngestOptions): Promise<IngestOutcome> {
  try {
    return await ingestArticle(await readArticleFile(file), options);
  } catch (error) {
    if (error instanceof ArticleError) return { kind: 'failed', place: error.place, reason: error.problem };
    throw error;
  }
}
