/** The file of the language model: named sections in one compressed container. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

export type Sections = ReadonlyMap<string, Uint8Array>;

/** A head of JSON ([name, length] of each section, in order) behind its own length, and the sections. */
export function packSections(sections: Sections): Uint8Array {
  const head = Buffer.from(JSON.stringify([...sections].map(([name, bytes]) => [name, bytes.length])));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const content = Buffer.concat([length, head, ...sections.values()]);
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}

export function unpackSections(file: Uint8Array): Sections {
  const content = brotliDecompressSync(file);
  const headLength = content.readUInt32LE(0);
  // The head was written by `packSections`.
  const head = JSON.parse(content.toString('utf8', 4, 4 + headLength)) as [string, number][];
  const sections = new Map<string, Uint8Array>();
  let at = 4 + headLength;
  for (const [name, length] of head) {
    sections.set(name, content.subarray(at, at + length));
    at += length;
  }
  return sections;
}
