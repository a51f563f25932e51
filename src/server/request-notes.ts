import { randomUUID } from 'node:crypto';
import { type ExecutionArgs, type ExecutionResult, getOperationAST } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import { perRequest } from './per-request.ts';

/** How an operation ended: answered, answered in part, refused for a reason that the caller can mend, failed inside. */
export type Outcome = 'ok' | 'partial' | 'refused' | 'failed';

/**
 * How a subscription ended: its client left, or was cut off since it took nothing any more or since the server stops; or it
 * was told why there is no more.
 */
export type Ending = 'left' | 'stalled' | 'stopped' | 'refused' | 'failed';

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
  outcome?: Outcome | Ending;
  codes: readonly string[];
  /** Points, as `extensions.cost` names them: what it might have cost at most, of a subscription each of its answers. */
  requested?: number;
  /** What it has cost, of a subscription all of its answers. */
  actual?: number;
  /** How many answers a subscription has sent. */
  events?: number;
  /** While an answer goes on: what is done when it has ended. */
  atEnd?: (() => void)[];
}

const HEADER = 'x-request-id';
const WELL_FORMED = /^[\w.:+/=@-]{1,100}$/;

const notes = perRequest<RequestNotes>('notes');

export function notesOf(request: Request): RequestNotes {
  const known = notes.get(request);
  if (known) return known;
  const given = request.headers.get(HEADER) ?? '';
  const made = { id: WELL_FORMED.test(given) ? given : randomUUID(), begun: performance.now(), codes: [] };
  notes.set(request, made);
  return made;
}

/** Says that the answer to a request will go on after it has begun, until `endNotes`. */
export function keepNotesOpen(request: Request): void {
  const noted = notesOf(request);
  noted.atEnd = [];
  noted.events = 0;
}

/** Counts an answer of a subscription. */
export function countEvent(request: Request): void {
  const noted = notesOf(request);
  noted.events = (noted.events ?? 0) + 1;
}

/** Says that an answer has ended, and how; without an ending, that it is no answer of a subscription. The first call counts. */
export function endNotes(request: Request, ending?: Ending, codes: readonly string[] = []): void {
  const noted = notesOf(request);
  const { atEnd } = noted;
  if (!atEnd) return;
  delete noted.atEnd;
  if (ending) Object.assign(noted, { outcome: ending, codes });
  else delete noted.events;
  for (const tell of atEnd) tell();
}

/** Calls `tell` when the answer to a request, which has begun, is complete: at once, unless it goes on. */
export function whenEnded(request: Request, tell: () => void): void {
  const { atEnd } = notesOf(request);
  if (atEnd) atEnd.push(tell);
  else tell();
}

/** Adds points to what a request has cost. */
export function noteSpent(request: Request, points: number): void {
  const noted = notesOf(request);
  noted.actual = (noted.actual ?? 0) + points;
}

/** Says that a request goes on as another object. */
export function moveNotes(from: Request, to: Request): void {
  notes.set(to, notesOf(from));
}

/** Begins the notes, and gives the request's id back in the answer. Stands before every other plugin. */
export function useRequestNotes(): Plugin {
  const noteKind = ({ args }: { readonly args: ExecutionArgs }): void => {
    const kind = getOperationAST(args.document, args.operationName)?.operation;
    if (kind) notesOf((args.contextValue as YogaInitialContext).request).operation = kind;
  };
  return {
    onRequest({ request }) {
      notesOf(request);
    },
    onExecute: noteKind,
    onSubscribe: noteKind,
    onResponse({ request, response }) {
      response.headers.set(HEADER, notesOf(request).id);
    },
  };
}

/** Notes how operations ended, and what their answers say that they have cost. Stands behind whatever changes a result. */
export function useOutcomeNotes(): Plugin {
  return {
    onResultProcess({ request, result }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      const noted = notesOf(request);
      noted.codes = codesOf(result);
      noted.outcome = outcomeOf(result, noted.codes);
      const { actual } = (result.extensions?.cost ?? {}) as { readonly actual?: number };
      if (actual !== undefined) noted.actual = actual;
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
