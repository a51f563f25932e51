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

/** Sends an answer as Yoga does; what is whole and not compressed, past all that looks at the pieces of others. */
export function sendingBy(fetchAPI: FetchAPI, unsent: UnsentAnswers) {
  return (answer: WholeResponse, { request, response }: Exchange): void => {
    if (response.closed || response.destroyed || response.writableEnded) return;
    const { bytes } = answer;
    if (bytes === null) {
      compressing(unsent.watching(streaming(answer, fetchAPI)))(request, response);
    } else if (!isJson(answer) || mayCompress(request, bytes)) {
      compressing(() => sendWhole(answer, bytes, response, unsent))(request, response);
    } else {
      answer.headers.append('Vary', 'Accept-Encoding');
      sendWhole(answer, bytes, response, unsent);
    }
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
  if (content !== null && !response.write(content)) unsent.add(response, bytes);
  response.end();
}

function streaming({ content, headers, ...init }: WholeResponse, fetchAPI: FetchAPI): Handler {
  const given = new fetchAPI.Headers([...headers]);
  const answer = new fetchAPI.Response(content as BodyInit, { ...init, headers: given });
  return (request, response) => void sendNodeResponse(answer, response, request, true);
}
