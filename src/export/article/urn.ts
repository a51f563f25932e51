/**
 * The name of a record in documents that ask for a URI: the same on any machine, as its id in the graph is, whose
 * database part it ends in. It can't be looked up on the web.
 */
export function urnOf(type: string, id: string): string {
  return `urn:x-dateline:${type}:${id}`;
}
