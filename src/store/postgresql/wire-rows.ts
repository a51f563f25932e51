import { isAscii } from 'node:buffer';
import type { Parser } from 'pg-protocol/dist/parser.js';
import { Utf8Text, type WireText } from '../utf8-text.ts';

/** What the driver knows of a message of the server's. */
interface Message {
  readonly name: string;
}

/** A connection of the driver, as far as it is not declared. */
export interface Listening {
  readonly emit: (event: string, message: Message) => void;
  attachListeners: (stream: NodeJS.ReadableStream) => void;
}

const DATA_ROW = 0x44;

/** Lets a connection leave the rows of some queries as their bytes, where `isWire` says so of the one that is answered now. */
export function leaveBytes(connection: Listening, Driver: typeof Parser, isWire: () => boolean): void {
  const parser = new (parserOf(Driver, isWire))();
  connection.attachListeners = (stream) => {
    stream.on('data', (bytes) =>
      parser.parse(bytes as Buffer, (message) => {
        // Of this name an emitter has another event.
        connection.emit(message.name === 'error' ? 'errorMessage' : message.name, message);
      }),
    );
  };
}

function parserOf(Driver: typeof Parser, isWire: () => boolean): typeof Parser {
  return class extends (Driver as unknown as new () => PacketParser) {
    override handlePacket(offset: number, code: number, length: number, bytes: Buffer): Message {
      return code === DATA_ROW && isWire()
        ? ({ name: 'dataRow', fields: [firstField(bytes, offset)] } as Message)
        : super.handlePacket(offset, code, length, bytes);
    }
  } as unknown as typeof Parser;
}

/** How the driver's parser reads a message, of which its types tell nothing. */
declare class PacketParser {
  handlePacket(offset: number, code: number, length: number, bytes: Buffer): Message;
}

/** Behind the number of fields stand the length of the first, or -1 for null, and its bytes. */
function firstField(row: Buffer, offset: number): WireText | null {
  const length = row.readInt32BE(offset + 2);
  if (length < 0) return null;
  const bytes = row.subarray(offset + 6, offset + 6 + length);
  const text = bytes.toString('latin1');
  return isAscii(bytes) ? text : new Utf8Text(text);
}
