import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendNodeResponse } from '@whatwg-node/server';
import type { FetchAPI } from 'graphql-yoga';
import { compressing, type Handler, mayCompress } from '../compressing.ts';
import type { UnsentAnswers } from '../unsent-answers.ts';
import type { WholeResponse } from './whole-response.ts';

/** Where an answer goes. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/**
 * Sends an answer as Yoga does; what is whole and not compressed, past all that looks at the pieces of others. Waits only for
 * a stream to end; rejects where that breaks.
 */
export function sendingBy(fetchAPI: FetchAPI, unsent: UnsentAnswers) {
  return (answer: WholeResponse, { request, response }: Exchange): Promise<void> | null => {
    if (response.closed || response.destroyed || response.writableEnded) return null;
    const { bytes } = answer;
    if (bytes !== null && isJson(answer) && !mayCompress(request, bytes)) {
      answer.headers.append('Vary', 'Accept-Encoding');
      sendWhole(answer, bytes, response, unsent);
      return null;
    }
    // Pieces that come when the client has left are lost, which is no failure.
    response.on('error', () => undefined);
    return new Promise((resolve, reject) => {
      const begin = async () =>
        bytes === null
          ? sendStream(answer, { request, response }, fetchAPI)
          : sendWhole(answer, bytes, response, unsent);
      const handle: Handler = () => void begin().then(resolve, reject);
      // What is whole is watched as it is sent.
      compressing(bytes === null ? unsent.watching(handle) : handle)(request, response);
    });
  };
}

function isJson({ headers }: WholeResponse): boolean {
  return headers.get('content-type')?.startsWith('application/json') === true;
}

function sendWhole(
  { status, statusText, headers, content }: WholeResponse,
  bytes: number,
  response: ServerResponse,
  unsent: UnsentAnswers,
): void {
  response.writeHead(status, statusText, headers.flat());
  if (content === null || response.write(content)) return void response.end();
  unsent.add(response, bytes);
  // Node takes a connection whose answer has ended for an idle one, also while that is sent, and closes it when it stops.
  response.once('drain', () => response.end());
}

function sendStream(
  { content, headers, ...init }: WholeResponse,
  { request, response }: Exchange,
  fetchAPI: FetchAPI,
): Promise<void> | void {
  const given = new fetchAPI.Headers([...headers]);
  const answer = new fetchAPI.Response(content as BodyInit, { ...init, headers: given });
  return sendNodeResponse(answer, response, request, true);
}
