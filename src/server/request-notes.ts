import { randomUUID } from 'node:crypto';
import { type ExecutionResult, getOperationAST } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';

/** How an operation ended: answered, answered in part, refused for a reason that the caller can mend, failed inside. */
export type Outcome = 'ok' | 'partial' | 'refused' | 'failed';

/**
 * What is noted of a request while it is answered, for the log and the metrics. Nothing of what it asks for or carries
 * with it: no query, variables, names or headers.
 */
export interface RequestNotes {
  /** The caller's `X-Request-Id` where it is well-formed, else a new one. */
  readonly id: string;
  /** Milliseconds of `performance.now()`. */
  readonly begun: number;
  operation?: string;
  outcome?: Outcome;
  codes: readonly string[];
  cost?: number;
}

const HEADER = 'x-request-id';
const WELL_FORMED = /^[\w.:+/=@-]{1,100}$/;

const notes = new WeakMap<Request, RequestNotes>();

export function notesOf(request: Request): RequestNotes {
  const known = notes.get(request);
  if (known) return known;
  const given = request.headers.get(HEADER) ?? '';
  const made = { id: WELL_FORMED.test(given) ? given : randomUUID(), begun: performance.now(), codes: [] };
  notes.set(request, made);
  return made;
}

/** Says that a request goes on as another object. */
export function moveNotes(from: Request, to: Request): void {
  notes.set(to, notesOf(from));
}

/** Begins the notes, and gives the request's id back in the answer. Stands before every other plugin. */
export function useRequestNotes(): Plugin {
  return {
    onRequest({ request }) {
      notesOf(request);
    },
    onExecute({ args }) {
      const kind = getOperationAST(args.document, args.operationName)?.operation;
      if (kind) notesOf((args.contextValue as YogaInitialContext).request).operation = kind;
    },
    onResponse({ request, response }) {
      response.headers.set(HEADER, notesOf(request).id);
    },
  };
}

/** Notes how operations ended. Stands behind whatever changes a result. */
export function useOutcomeNotes(): Plugin {
  return {
    onResultProcess({ request, result }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      const noted = notesOf(request);
      noted.codes = codesOf(result);
      noted.outcome = outcomeOf(result, noted.codes);
    },
  };
}

function codesOf({ errors = [] }: ExecutionResult): readonly string[] {
  return [...new Set(errors.map((error) => String(error.extensions?.code)))];
}

function outcomeOf({ data }: ExecutionResult, codes: readonly string[]): Outcome {
  if (codes.length === 0) return 'ok';
  if (codes.includes('INTERNAL_SERVER_ERROR')) return 'failed';
  return data ? 'partial' : 'refused';
}
