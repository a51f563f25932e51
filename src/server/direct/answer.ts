import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLParams } from 'graphql-yoga';
import type { ErrorLog } from '../error-log.ts';
import { failed } from '../masked-plugins.ts';
import { NodeRequest } from '../node-request.ts';
import { inOrder } from './in-order.ts';
import type { Asked, Pipeline } from './pipeline.ts';
import { responseFrom } from './response.ts';
import { resultFor } from './result.ts';
import type { WholeResponse } from './whole-response.ts';

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
  const exchange = { request: req, response: res };
  // Plugins ask for no more of it than it has.
  const request = new NodeRequest(req, res) as unknown as Request;
  try {
    const url = pipeline.urlOf(request.url);
    const given = await answerTo({ request, url, params, serverContext: { req, res } }, pipeline);
    await pipeline.send(given, exchange);
  } catch (error) {
    errorLog.tell(error as object, request);
    if (res.headersSent) res.destroy();
    else await pipeline.send(whole(failed(error, request, pipeline.fetchAPI.Response)), exchange);
  }
}

/**
 * The answer to a request: the hooks of all plugins are called as Yoga, Envelop and their adapter for Node call them, in that
 * order and with what they get there, but without a promise and some functions made for each of them.
 */
async function answerTo(asked: Asked, pipeline: Pipeline): Promise<WholeResponse> {
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
  return whole(answered.response);
}

/** What plugins make an answer of is given to them (`fetchAPI`). */
function whole(response: Response): WholeResponse {
  return response as unknown as WholeResponse;
}

async function responseTo(asked: Asked, pipeline: Pipeline): Promise<Response> {
  try {
    return await responseFrom(await resultFor(asked, pipeline), asked, pipeline);
  } catch (error) {
    return responseFrom({ errors: pipeline.errorsFrom(error) }, asked, pipeline);
  }
}
