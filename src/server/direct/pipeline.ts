import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { FetchAPI, GraphQLParams, YogaInitialContext } from 'graphql-yoga';
import type { Sender } from '../bearer-token.ts';
import type { KnownDocuments } from '../known-documents.ts';
import type { Hooks, ServerPlugin } from './hooks.ts';
import type { Exchange } from './sending.ts';
import type { WholeResponse } from './whole-response.ts';

/** What of Yoga is used on the direct way: the hooks of all plugins, and what is done there between them if not here. */
export interface Pipeline {
  readonly hooks: Hooks;
  readonly schema: GraphQLSchema;
  readonly documents: Pick<KnownDocuments, 'find'>;
  /** Whose answers are whole (whole-response.ts). */
  readonly fetchAPI: FetchAPI;
  readonly send: (answer: WholeResponse, exchange: Exchange) => Promise<void> | null;
  /** An address as its parts. Nobody may change them: requests that ask for the same share them. */
  readonly urlOf: (address: string) => URL;
  /** From parameters to a result: parses, validates, and executes by Envelop. */
  readonly handleParams: ParamsHandler;
  /** What is told of an error that was thrown. */
  readonly errorsFrom: (error: unknown) => NonNullable<ExecutionResult['errors']>;
}

/** What Yoga's context begins with. */
interface ServerContext extends Sender {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
}

/** The same with what Yoga adds. */
export type FullContext = ServerContext & YogaInitialContext;

/** A request, and what its body asks for. */
export interface Asked {
  readonly request: Request;
  readonly url: URL;
  readonly params: GraphQLParams;
  readonly serverContext: ServerContext;
}

type Given<Name extends 'onParams' | 'onResultProcess'> = Parameters<NonNullable<ServerPlugin[Name]>>[0];

export type ParamsHandler = Given<'onParams'>['paramsHandler'];
export type Result = Given<'onResultProcess'>['result'];
export type ResultProcessor = NonNullable<Given<'onResultProcess'>['resultProcessor']>;
