/** The file of the language model: named sections in one container, as they are read: nothing is to be unpacked. */

export type Sections = ReadonlyMap<string, Uint8Array>;

/** A head of JSON ([name, length] of each section, in order) behind its own length, and the sections. */
export function packSections(sections: Sections): Buffer {
  const head = Buffer.from(JSON.stringify([...sections].map(([name, bytes]) => [name, bytes.length])));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return Buffer.concat([length, head, ...sections.values()]);
}

export function unpackSections(file: Buffer): Sections {
  const headLength = file.readUInt32LE(0);
  // The head was written by `packSections`.
  const head = JSON.parse(file.toString('utf8', 4, 4 + headLength)) as [string, number][];
  const sections = new Map<string, Uint8Array>();
  let at = 4 + headLength;
  for (const [name, length] of head) {
    sections.set(name, file.subarray(at, at + length));
    at += length;
  }
  return sections;
}
