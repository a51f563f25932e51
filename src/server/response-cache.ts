import { createHash } from 'node:crypto';
import type { ExecutionResult } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { PlannedAnswer, stringify } from '../planner/planned-answer.ts';
import type { Sender } from './bearer-token.ts';
import type { KeptAnswer, KeptAnswers } from './kept-answers.ts';
import { perRequest } from './per-request.ts';
import type { RateLimit } from './rate-limit.ts';
import { notesOf } from './request-notes.ts';

export interface ResponseCache {
  readonly plugin: Plugin<object, Sender>;
  /** The version of the graph that was there when a request came in whose answer may be kept; null for others. */
  readonly versionFor: (request: Request) => string | null;
  /** Says that the answer to a request was read from an older graph than that. */
  readonly keepNot: (request: Request) => void;
}

/**
 * Gives an answer again that was given before to the same question of the same holder of a token, or to nobody in particular,
 * where nothing was written in between that it hangs on. It costs as much, and is noted and shown as if it had been read. Who asks is known
 * by then, what the request may ask for was checked when the answer was made. Stands behind what takes the cost.
 */
export function createResponseCache(
  answers: KeptAnswers,
  limit: number,
  rateLimit: RateLimit | null,
): ResponseCache {
  const asked = perRequest<{ readonly key: string; readonly version: string }>('asked');
  const keptFor = async ({ params, request, context }: Question): Promise<ExecutionResult | null> => {
    const key = keyOf(params, context);
    const version = key === null ? null : await currentVersion(answers);
    if (key === null || version === null) return null;
    const kept = answers.get(key, version);
    if (!kept) {
      asked.set(request, { key, version });
      return null;
    }
    const { requested, answer } = kept;
    Object.assign(notesOf(request), { operation: 'query', requested });
    const refused = await rateLimit?.pay({ ...context, request }, requested, answer.cost);
    if (refused) return { errors: [refused], extensions: { cost: { requested, limit } } };
    answers.count(key);
    return resultOf(kept, limit);
  };
  const plugin: Plugin<object, Sender> = {
    onParams({ paramsHandler, setParamsHandler }) {
      // Called when all who look at parameters have let them pass, Yoga's own check too, which stands behind our plugins.
      setParamsHandler(async (payload) => (await keptFor(payload)) ?? paramsHandler(payload));
    },
    onExecute({ args }) {
      const { request } = args.contextValue as { readonly request: Request };
      return {
        onExecuteDone({ result, setResult }) {
          const question = asked.get(request);
          if (!question || Symbol.asyncIterator in result) return;
          const kept = keptFrom(result);
          if (!kept || notesOf(request).operation !== 'query') return;
          answers.set(question.key, question.version, kept);
          setResult(resultOf(kept, limit));
        },
      };
    },
  };
  return {
    plugin,
    versionFor: (request) => asked.get(request)?.version ?? null,
    keepNot: asked.delete,
  };
}

interface Question {
  readonly params: GraphQLParams;
  readonly request: Request;
  readonly context: Sender;
}

/** While the database is away, whoever reads it says so. */
async function currentVersion({ version }: KeptAnswers): Promise<string | null> {
  try {
    return await version();
  } catch {
    return null;
  }
}

/**
 * The question, and whose it is: a hash, since questions are long and what is in them is nobody else's. None where a number
 * is too large to be one (1e400): JSON writes it as null, which is another question.
 */
function keyOf({ query, operationName, variables }: GraphQLParams, { viewer }: Sender): string | null {
  if (typeof query !== 'string') return null;
  const asked = [viewer?.tokenId ?? null, operationName ?? null, variables ?? null, query];
  let isExact = true;
  const question = JSON.stringify(asked, (_name, value) => {
    if (typeof value === 'number' && !Number.isFinite(value)) isExact = false;
    return value;
  });
  if (!isExact) return null;
  return createHash('sha256').update(question).digest('base64url');
}

/** What is kept of a result: nothing of one with an error. */
function keptFrom({ data, errors, extensions }: ExecutionResult): KeptAnswer | null {
  const { requested, actual } = (extensions?.cost ?? {}) as { requested?: number; actual?: number };
  if (!data || errors || requested === undefined || actual === undefined) return null;
  const answer = data instanceof PlannedAnswer ? data : new PlannedAnswer(JSON.stringify(data), actual);
  return { requested, answer };
}

function resultOf({ answer, requested }: KeptAnswer, limit: number): ExecutionResult {
  const extensions = { cost: { requested, actual: answer.cost, limit } };
  // The text stands where the executor has an object; Yoga calls `stringify` for such a result.
  return { data: answer as never, stringify, extensions } as ExecutionResult;
}
