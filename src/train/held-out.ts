/**
 * Which documents training leaves out, so that its weights can be measured on them. DATELINE_FOLD=2/3 leaves out the
 * second of three parts; without it nothing is left out.
 */
const [part = 0, parts = 0] = (process.env.DATELINE_FOLD ?? '').split('/').map(Number);

/** Whether a document lies in the part that is left out. The same id always lies in the same part. */
export function isHeldOut(id: string): boolean {
  return parts > 0 && partOf(id, parts) === part;
}

/** Number of a document's part, from 1. FNV-1a (Fowler, Noll and Vo 1991), so that neighbors spread. */
export function partOf(id: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  return (hash % count) + 1;
}
