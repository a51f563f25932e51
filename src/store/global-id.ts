/** The id that clients see of a record: the type of the graph and the database's id, opaque and the same everywhere. */
export function encodeGlobalId(typename: string, id: string): string {
  return Buffer.from(`${typename}:${id}`).toString('base64');
}
