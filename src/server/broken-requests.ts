import type { Server } from 'node:http';
import { createAnswersBefore } from './answers-before.ts';
import { errorBody, type Refusal } from './refusal.ts';

/**
 * Answers what Node itself could not read as a request, or has waited for too long, with JSON that has a code: in its turn,
 * behind the answers to what came before it.
 */
export function answerBrokenRequests(http: Server): void {
  const answersBefore = createAnswersBefore(http);
  http.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
    answersBefore(socket, () => {
      // The last answer may have been one that ends the connection.
      if (socket.writable) socket.end(rawResponse(refusalOf(error.code)));
    });
  });
}

/** A refusal as the bytes of an answer, after which the connection ends. */
function rawResponse(refusal: Refusal): string {
  const body = errorBody(refusal);
  return [
    `HTTP/1.1 ${refusal.status} ${REASONS[refusal.status] ?? 'Bad Request'}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}

const REASONS: Readonly<Record<number, string>> = {
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};

function refusalOf(code: string | undefined): Refusal {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return { status: 431, code: 'HEADERS_TOO_LARGE', message: 'The headers have more than 16,384 bytes.' };
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return { status: 408, code: 'REQUEST_TIMEOUT', message: 'The request took too long to arrive.' };
    default:
      return { status: 400, code: 'BAD_REQUEST', message: 'This is no request of HTTP.' };
  }
}
