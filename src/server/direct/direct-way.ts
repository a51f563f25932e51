import type { GraphQLSchema } from 'graphql';
import { lastRemembered } from '../../text/remembered.ts';
import type { Handler } from '../compressing.ts';
import { errorsFrom } from '../database-away.ts';
import type { ErrorLog } from '../error-log.ts';
import type { KnownDocuments } from '../known-documents.ts';
import type { UnsentAnswers } from '../unsent-answers.ts';
import { answer } from './answer.ts';
import { hooksOf, type ServerPlugin } from './hooks.ts';
import type { Pipeline } from './pipeline.ts';
import { isPlain, paramsOf } from './requests.ts';
import { sendingBy } from './sending.ts';
import { WholeResponse } from './whole-response.ts';

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
  readonly unsent: UnsentAnswers;
}

/** A shorter way than Yoga's from Node's requests to the plugins and back. It guards nothing itself: the plugins do. */
export function createDirectWay({ endpoint, errorLog, ...options }: DirectWayOptions): DirectWay {
  let pipeline: Pipeline | null = null;
  return {
    plugin: {
      onYogaInit({ yoga }) {
        pipeline = {
          // Envelop's type for them knows less than they have.
          hooks: hooksOf(yoga.getEnveloped._plugins as readonly unknown[] as readonly ServerPlugin[]),
          ...options,
          // Its type has more than an answer needs that is only made and sent.
          fetchAPI: { ...yoga.fetchAPI, Response: WholeResponse as unknown as typeof Response },
          send: sendingBy(yoga.fetchAPI, options.unsent),
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
