import { GraphQLError } from 'graphql';
import type { Scope } from '../store/api-tokens.ts';
import type { Context } from './context.ts';
import { type Viewer, viewerWith } from './viewer.ts';

/** What changes the graph: the schema knows it by what it does, not by how an article is read. */
export interface Writer {
  /**
   * Brings articles in, one after the other, and tells what became of each; ends early where `signal` says that nobody
   * waits for it.
   */
  readonly ingest: (
    articles: readonly NewArticle[],
    signal: AbortSignal | undefined,
  ) => Promise<readonly Written<IngestedArticle>[]>;
  /** Takes an article out, and what only it supported; false where there is none of this id. */
  readonly retract: (articleId: string) => Promise<boolean>;
  /** Makes two actors one, under the id of `into`. */
  readonly mergeActors: (
    actors: { readonly from: string; readonly into: string },
    decision: WriteDecision,
  ) => Promise<Written<MergedActor>>;
  /** Undoes that, for the actor that was merged into another. */
  readonly splitActor: (actor: string, decision: WriteDecision) => Promise<Written<SplitActor>>;
  /** Keeps an article's actor apart from the one that its name linked it to. */
  readonly separateActor: (
    of: { readonly actor: string; readonly article: string },
    decision: WriteDecision,
  ) => Promise<Written<SeparatedActor>>;
}

/** Why something is decided, and the token it is decided with. */
export interface WriteDecision {
  readonly reason: string;
  readonly tokenId: string;
}

export interface MergedActor {
  readonly actorId: string;
  /** The number of the record. */
  readonly merge: number;
}

export interface SplitActor extends MergedActor {
  /** Whom it counted for. */
  readonly fromId: string;
}

export interface SeparatedActor {
  readonly actorId: string;
  /** Whom it had been taken for. */
  readonly fromId: string;
}

/** An article as a client sends it, not checked yet. */
export interface NewArticle {
  readonly text: string;
  readonly title?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly publishedAt?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly location?: string | null | undefined;
}

export type WriteOutcome = 'ADDED' | 'UPDATED' | 'SUPERSEDING' | 'UNCHANGED' | 'DUPLICATE';

export interface IngestedArticle {
  readonly outcome: WriteOutcome;
  readonly articleId: string;
}

/** What is wrong with one field of an input, and the remedy. */
export interface InputProblem {
  readonly field: string;
  readonly problem: string;
}

/** What was done, or why nothing was. */
export type Written<Done> = Done | Refused;

export interface Refused {
  readonly problems: readonly InputProblem[];
}

/** So many writes wait already that no more are taken. */
export class WriterBusy extends Error {
  override readonly name = 'WriterBusy';
}

/** Writes as the viewer, who must have `scope`. */
export async function writeAs<Done>(
  scope: Scope,
  context: Context,
  work: (writer: Writer, viewer: Viewer) => Promise<Done>,
): Promise<Done> {
  const viewer = viewerWith(scope, context);
  if (context.writer === null) {
    throw new GraphQLError('This server only reads: it was made without an extractor.', {
      extensions: { code: 'READ_ONLY' },
    });
  }
  try {
    return await work(context.writer, viewer);
  } catch (error) {
    if (!(error instanceof WriterBusy)) throw error;
    throw new GraphQLError(error.message, {
      extensions: { code: 'SERVER_BUSY', http: { status: 503, headers: { 'Retry-After': '5' } } },
    });
  }
}
