import { connect, type Socket } from 'node:net';

/** Asks a server so often, over so many connections, each of which asks again when it is answered. */
export async function ask(port: number, body: string, connections: number, requests: number): Promise<void> {
  const left = { requests };
  await Promise.all(Array.from({ length: connections }, () => askWhile(port, body, left)));
}

async function askWhile(port: number, body: string, left: { requests: number }): Promise<void> {
  const line = openLine(port);
  while (left.requests-- > 0) await line.ask(body);
  line.end();
}

/** A connection that asks again and again; Node's own client would take longer than what is measured. */
export interface Line {
  readonly ask: (body: string) => Promise<void>;
  readonly end: () => void;
}

export function openLine(port: number): Line {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  return {
    ask: (body) => {
      socket.write(requestOf(port, body));
      return answer(socket);
    },
    end: () => void socket.destroy(),
  };
}

function requestOf(port: number, body: string): string {
  return `POST /graphql HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

async function answer(socket: Socket): Promise<void> {
  let [head, missing] = ['', -1];
  return new Promise((resolve, reject) => {
    const end = () => {
      socket.off('data', read).off('error', fail);
    };
    const fail = (error: Error) => {
      end();
      reject(error);
    };
    const read = (chunk: Buffer) => {
      if (missing < 0) {
        head += chunk.toString('latin1');
        const body = head.indexOf('\r\n\r\n');
        if (body < 0) return;
        if (!head.startsWith('HTTP/1.1 200')) return fail(new Error(head.slice(0, 500)));
        missing = Number(/content-length: (\d+)/i.exec(head)?.[1]) - (head.length - body - 4);
      } else missing -= chunk.length;
      if (missing > 0) return;
      end();
      resolve();
    };
    socket.on('data', read).on('error', fail);
  });
}
