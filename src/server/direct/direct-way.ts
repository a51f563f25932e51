import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import { lastRemembered } from '../../text/remembered.ts';
import { errorsFrom } from '../database-away.ts';
import type { ErrorLog } from '../error-log.ts';
import type { KnownDocuments } from '../known-documents.ts';
import { answer } from './answer.ts';
import { hooksOf, type ServerPlugin } from './hooks.ts';
import type { Pipeline } from './pipeline.ts';
import { isPlain, paramsOf } from './requests.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface DirectWay {
  /** Learns from Yoga what it has to call; stands anywhere. */
  readonly plugin: ServerPlugin;
  /**
   * Answers what most clients send: a POST of JSON to the endpoint, whose body has come with its headers. All else is left
   * to `otherwise`, as it came.
   */
  readonly before: (otherwise: Handler) => Handler;
}

export interface DirectWayOptions {
  readonly endpoint: string;
  readonly schema: GraphQLSchema;
  readonly documents: KnownDocuments;
  readonly errorLog: ErrorLog;
}

/** A shorter way than Yoga's from Node's requests to the plugins and back. It guards nothing itself: the plugins do. */
export function createDirectWay({ endpoint, schema, documents, errorLog }: DirectWayOptions): DirectWay {
  let pipeline: Pipeline | null = null;
  return {
    plugin: {
      onYogaInit({ yoga }) {
        pipeline = {
          // Envelop's type for them knows less than they have.
          hooks: hooksOf(yoga.getEnveloped._plugins as readonly unknown[] as readonly ServerPlugin[]),
          schema,
          documents,
          fetchAPI: yoga.fetchAPI,
          urlOf: lastRemembered((text) => new yoga.fetchAPI.URL(text)),
          handleParams: yoga.handleParams as Pipeline['handleParams'],
          errorsFrom: (error) => errorsFrom(error, errorLog.logger),
        };
      },
    },
    before: (otherwise) => (request, response) => {
      const known = pipeline;
      if (known === null || !isPlain(request, endpoint)) return otherwise(request, response);
      // What the network has brought is read to its end first.
      process.nextTick(() => {
        const params = paramsOf(request);
        if (!params) return otherwise(request, response);
        // What can't even be told or logged ends its connection, not the process.
        answer({ request, response, params }, known, errorLog).catch(() => response.destroy());
      });
    },
  };
}
