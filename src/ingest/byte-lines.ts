/** A line of a stream without its line break, by number from 1; null bytes where it is too long to keep. */
export interface ByteLine {
  readonly line: number;
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;

/** The lines of a stream, one at a time: what is kept of it is never more than one line and one chunk. */
export async function* byteLines(
  stream: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<ByteLine> {
  let kept: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  const keep = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > longest) kept = [];
    else if (piece.length > 0) kept.push(piece);
  };
  const take = (): ByteLine => {
    const taken = { line, bytes: length > longest ? null : Buffer.concat(kept) };
    kept = [];
    length = 0;
    line += 1;
    return taken;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
