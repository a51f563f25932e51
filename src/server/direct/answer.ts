import type { IncomingMessage, ServerResponse } from 'node:http';
import { normalizeNodeRequest, sendNodeResponse } from '@whatwg-node/server';
import type { GraphQLParams } from 'graphql-yoga';
import type { ErrorLog } from '../error-log.ts';
import { failed } from '../masked-plugins.ts';
import { inOrder } from './in-order.ts';
import type { Asked, Pipeline } from './pipeline.ts';
import { responseFrom } from './response.ts';
import { resultFor } from './result.ts';

/** A request of Node's whose body was read, and what is to be answered. */
export interface Asking {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly params: GraphQLParams;
}

/** Answers it; of what goes wrong outside of plugins nothing is told. */
export async function answer(
  { request: req, response: res, params }: Asking,
  pipeline: Pipeline,
  errorLog: ErrorLog,
): Promise<void> {
  const { fetchAPI } = pipeline;
  const request = normalizeNodeRequest(req, fetchAPI, res, true);
  try {
    const url = pipeline.urlOf(request.url);
    const response = await answerTo({ request, url, params, serverContext: { req, res } }, pipeline);
    await sendNodeResponse(response, res, req, true);
  } catch (error) {
    errorLog.tell(error as object, request);
    if (res.headersSent) res.destroy();
    else await sendNodeResponse(failed(error, request, fetchAPI.Response), res, req, true);
  }
}

/**
 * The answer to a request: the hooks of all plugins are called as Yoga, Envelop and their adapter for Node call them, in that
 * order and with what they get there, but without a promise and some functions made for each of them.
 */
async function answerTo(asked: Asked, pipeline: Pipeline): Promise<Response> {
  const { hooks, fetchAPI } = pipeline;
  const { request, url, serverContext } = asked;
  let ended: Response | null = null;
  const endResponse = (response: Response) => {
    ended = response;
  };
  const came = { request, url, serverContext, fetchAPI, endResponse };
  const isEnded = () => ended !== null;
  const coming = inOrder(hooks.onRequest, (hook) => hook(came as never), isEnded);
  if (coming) await coming;
  const answered = {
    request,
    response: ended ?? (await responseTo(asked, pipeline)),
    serverContext,
    fetchAPI,
    setResponse: (other: Response) => {
      answered.response = other;
    },
  };
  const going = inOrder(hooks.onResponse, (hook) => hook(answered as never));
  if (going) await going;
  return answered.response;
}

async function responseTo(asked: Asked, pipeline: Pipeline): Promise<Response> {
  try {
    return await responseFrom(await resultFor(asked, pipeline), asked, pipeline);
  } catch (error) {
    return responseFrom({ errors: pipeline.errorsFrom(error) }, asked, pipeline);
  }
}
