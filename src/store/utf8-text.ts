/**
 * A text as it came over the wire: a character for each byte of its UTF-8. What is only put together with others and sent on
 * is so neither decoded nor encoded, which takes longer than all else where a text has letters beyond ASCII.
 */
export class Utf8Text {
  readonly bytes: string;

  constructor(bytes: string) {
    this.bytes = bytes;
  }
}

/** A text, or its bytes: these of none that is ASCII, where both are the same. */
export type WireText = string | Utf8Text;

export function textFrom(wire: WireText): string {
  if (!(wire instanceof Utf8Text)) return wire;
  return isAscii(wire.bytes) ? wire.bytes : Buffer.from(wire.bytes, 'latin1').toString();
}

/** Whether a text has more characters than `most`. */
export function isLonger(wire: WireText, most: number): boolean {
  const characters = wire instanceof Utf8Text ? wire.bytes : wire;
  return characters.length > most && textFrom(wire).length > most;
}

/** Characters of a text, a byte being one. */
export function bytesFrom(text: string): string {
  return isAscii(text) ? text : Buffer.from(text).toString('latin1');
}

function isAscii(text: string): boolean {
  return Buffer.byteLength(text) === text.length;
}
