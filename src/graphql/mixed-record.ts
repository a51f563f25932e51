import type { GraphQLResolveInfo } from 'graphql';
import { ActorNode } from './actor.ts';
import { ArticleNode } from './article.ts';
import type { Context } from './context.ts';
import { EventNode } from './event.ts';
import { QuoteNode } from './quote.ts';
import { loadRecord } from './records.ts';

/** The types that stand mixed in one list. */
const REFS = { ARTICLE: ArticleNode, ACTOR: ActorNode, QUOTE: QuoteNode, EVENT: EventNode } as const;

export type MixedKind = keyof typeof REFS;

/** The kind and the id of an entry of a list that mixes kinds: "QUOTE:" and the id of the quote. */
export function mixedKey(node: string): { readonly kind: MixedKind; readonly id: string } {
  const colon = node.indexOf(':');
  // Such lists have nodes of this form only (src/store/lists).
  return { kind: node.slice(0, colon) as MixedKind, id: node.slice(colon + 1) };
}

/** The record of an entry, marked with its type; those of one type are read together. */
export async function loadMixed(node: string, context: Context, info: GraphQLResolveInfo) {
  const { kind, id } = mixedKey(node);
  const ref = REFS[kind];
  const record = await loadRecord(ref, id, context, info);
  return ref.addBrand(record as never);
}
