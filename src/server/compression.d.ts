declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Compression {
    (options: {
      /** Smaller bodies go as they are; bytes. */
      readonly threshold: number;
      readonly filter: (request: IncomingMessage, response: ServerResponse) => boolean;
    }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
    /** Whether the body is of a kind that compresses well. */
    filter(request: IncomingMessage, response: ServerResponse): boolean;
  }

  const compression: Compression;
  export default compression;
}
