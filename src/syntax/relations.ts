/** Which relations an arc may have. */
import type { Configuration } from './configuration.ts';

/** Which relations there are, and between what. */
export interface Relations {
  /** Relations seen between tags, by `arcKind`. */
  readonly relations: ReadonlyMap<number, Uint8Array>;
  /** Every relation but the root's, for arcs between tags that were never seen. */
  readonly allRelations: Uint8Array;
  /** That of the root alone. */
  readonly rootRelation: Uint8Array;
}

/** The relations of a parser whose relations have these names. */
export function relationsFrom(names: readonly string[], seen: ReadonlyMap<number, Uint8Array>): Relations {
  const all = [...names.keys()];
  return {
    relations: seen,
    allRelations: Uint8Array.from(all.filter((relation) => names[relation] !== ROOT)),
    rootRelation: Uint8Array.from(all.filter((relation) => names[relation] === ROOT)),
  };
}

const ROOT = 'root';

/** The relations that are possible between two words. */
export function relationsBetween(
  parser: Relations,
  state: Configuration,
  head: number,
  child: number,
): Uint8Array {
  if (head > state.length) return parser.rootRelation;
  const kind = arcKind(state.tags[head] ?? 0, state.tags[child] ?? 0, child < head);
  return parser.relations.get(kind) ?? parser.allRelations;
}

/** A number for the two tags and the direction of an arc. */
export function arcKind(headTag: number, childTag: number, childFirst: boolean): number {
  return (headTag * 256 + childTag) * 2 + (childFirst ? 1 : 0);
}
