import type {
  IngestedArticle,
  NewArticle,
  Refused,
  WriteDecision,
  WriteOutcome,
  Writer,
  Written,
} from '../graphql/writer.ts';
import type { Extractor } from '../ingest/extractor.ts';
import { type IngestOutcome, ingestArticle } from '../ingest/ingest-article.ts';
import { togetherOrNot } from '../ingest/ingest-articles.ts';
import type { PendingArticle } from '../ingest/pending-article.ts';
import { separateActor } from '../ingest/separate-actor.ts';
import type { Database } from '../store/database.ts';
import { articleId } from '../store/identity.ts';
import { type Decision, mergeActors, splitActor } from '../store/merges/merge-actors.ts';
import { retractArticle } from '../store/save-article.ts';
import { ArticleError } from '../text/article-error.ts';
import type { ArticleFile } from '../text/article-file.ts';
import { lineProblem } from '../text/one-line.ts';
import { articleFromInput } from './new-article.ts';

/** What a writer does, one piece at a time: plain values go in and come out, so that a thread can do it too. */
export interface WriteOperations extends Omit<Writer, 'ingest'> {
  readonly ingest: (article: NewArticle) => Promise<Written<IngestedArticle>>;
  /** The same for several, one after the other in one transaction; null where that can't be, and nothing is stored. */
  readonly ingestTogether: (
    articles: readonly NewArticle[],
  ) => Promise<readonly Written<IngestedArticle>[] | null>;
}

/** The operations, done by whoever calls them. */
export function writeOperations(database: Database, extractor: Extractor): WriteOperations {
  return {
    ingest: (article) => ingestOne(article, database, extractor),
    ingestTogether: (articles) => ingestSeveral(articles, database, extractor),
    retract: (id) => retractArticle(database, id),
    mergeActors: async ({ from, into }, decision) => {
      const checked = decisionFrom(decision);
      if ('problems' in checked) return checked;
      const result = await mergeActors(database, from, into, checked);
      return result.problem === undefined ? result : refused(result.field, result.problem);
    },
    splitActor: async (actor, decision) => {
      const checked = decisionFrom(decision);
      if ('problems' in checked) return checked;
      const result = await splitActor(database, actor, checked);
      return result.problem === undefined ? result : refused('actor', result.problem);
    },
    separateActor: async (of, decision) => {
      const checked = decisionFrom(decision);
      if ('problems' in checked) return checked;
      const result = await separateActor(database, extractor, of, checked);
      return result.problem === undefined ? result : refused(result.field, result.problem);
    },
  };
}

async function ingestOne(
  input: NewArticle,
  database: Database,
  extractor: Extractor,
): Promise<Written<IngestedArticle>> {
  const article = articleFromInput(input);
  if ('problems' in article) return article;
  try {
    const outcome = await ingestArticle(article, { database, extractor });
    return outcome.kind === 'failed' ? refused('url', URL_TAKEN) : writtenAs(outcome.kind, article);
  } catch (error) {
    // The only one left once the article is read: that it could not be analyzed.
    if (error instanceof ArticleError) return refused('text', error.problem);
    throw error;
  }
}

async function ingestSeveral(
  inputs: readonly NewArticle[],
  database: Database,
  extractor: Extractor,
): Promise<readonly Written<IngestedArticle>[] | null> {
  const read = inputs.map(articleFromInput);
  const articles = read.flatMap((one) => ('problems' in one ? [] : [one]));
  const outcomes = await togetherOrNot(
    articles.map((article) => pendingFrom(article, extractor)),
    { database, extractor },
  );
  if (outcomes === null) return null;
  const left = outcomes.values();
  const written: Written<IngestedArticle>[] = [];
  for (const [index, input] of inputs.entries()) {
    const article = read[index];
    const kind = article && !('problems' in article) ? left.next().value?.kind : undefined;
    // By itself it tells what of it is wrong.
    if (!article || 'problems' in article || kind === undefined || kind === 'failed')
      written.push(await ingestOne(input, database, extractor));
    else written.push(writtenAs(kind, article));
  }
  return written;
}

function pendingFrom(article: ArticleFile, { extract }: Extractor): PendingArticle {
  return { article, document: async () => extract(article.text, article.metadata) };
}

function writtenAs(kind: Exclude<IngestOutcome['kind'], 'failed'>, { text }: ArticleFile): IngestedArticle {
  return { outcome: OUTCOMES[kind], articleId: articleId(text) };
}

function decisionFrom({ reason, tokenId }: WriteDecision): Decision | Refused {
  if (reason.trim() === '') return refused('reason', 'is empty; say why, for those who wonder later');
  const problem = lineProblem(reason);
  return problem === null ? { reason, tokenId, now: new Date() } : refused('reason', problem);
}

const OUTCOMES: Readonly<Record<Exclude<IngestOutcome['kind'], 'failed'>, WriteOutcome>> = {
  added: 'ADDED',
  updated: 'UPDATED',
  superseding: 'SUPERSEDING',
  unchanged: 'UNCHANGED',
  duplicate: 'DUPLICATE',
};

const URL_TAKEN =
  'is that of another article, kept under another location; correct it, send the location of that article, or retract it';

function refused(field: string, problem: string): Refused {
  return { problems: [{ field, problem }] };
}
