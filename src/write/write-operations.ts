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
import type { Database } from '../store/database.ts';
import { articleId } from '../store/identity.ts';
import { type Decision, mergeActors, splitActor } from '../store/merges/merge-actors.ts';
import { retractArticle } from '../store/save-article.ts';
import { ArticleError } from '../text/article-error.ts';
import { articleFromInput } from './new-article.ts';
import { lineProblem } from './one-line.ts';

/** What a writer does, one piece at a time: plain values go in and come out, so that a thread can do it too. */
export interface WriteOperations extends Omit<Writer, 'ingest'> {
  readonly ingest: (article: NewArticle) => Promise<Written<IngestedArticle>>;
}

/** The operations, done by whoever calls them. */
export function writeOperations(database: Database, extractor: Extractor): WriteOperations {
  return {
    ingest: (article) => ingestOne(article, database, extractor),
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
    if (outcome.kind === 'failed') return refused('url', URL_TAKEN);
    return { outcome: OUTCOMES[outcome.kind], articleId: articleId(article.text) };
  } catch (error) {
    // The only one left once the article is read: that it could not be analyzed.
    if (error instanceof ArticleError) return refused('text', error.problem);
    throw error;
  }
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
