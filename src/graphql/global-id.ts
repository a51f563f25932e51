import { encodeGlobalId } from '../store/global-id.ts';
import { userError } from './errors.ts';
import { shortened } from './shortened.ts';

/** An id that the graph gives out: the type of a record, and its id in the database. */
export interface GlobalId {
  readonly typename: string;
  readonly id: string;
}

/** The types that have ids. */
export const NODE_TYPES = [
  'Actor',
  'Appearance',
  'Article',
  'Event',
  'EventMention',
  'Mention',
  'Outlet',
  'Participant',
  'Place',
  'Quote',
  'Role',
  'Sentence',
  'TimeExpression',
] as const;

export type NodeType = (typeof NODE_TYPES)[number];

/** The same of a type that has ids. */
export interface NodeId extends GlobalId {
  readonly typename: NodeType;
}

/** Takes an id apart; what no answer can have given is refused. */
export function decodeGlobalId(text: string): NodeId {
  const [, typename, id] = /^(\w+):(.+)$/s.exec(Buffer.from(text, 'base64').toString('utf8')) ?? [];
  if (typename !== undefined && id !== undefined && isNodeType(typename)) return { typename, id };
  throw userError(`"${shortened(text)}" is no id; expected one that an answer gave in a field \`id\`.`);
}

/** The id that the graph gives a record of the database. */
export function globalIdOf(type: NodeType, id: string): string {
  return encodeGlobalId(type, id);
}

/** The database's id in what a client sent as the id of a record of one type. */
export function idIn(type: NodeType, text: string): string {
  return idOf(type, decodeGlobalId(text));
}

/** The database's id of a record of one type; the id of a record of another type is refused. */
export function idOf(type: NodeType, { typename, id }: GlobalId): string {
  if (typename === type) return id;
  throw userError(
    `"${shortened(encodeGlobalId(typename, id))}" is the id of ${named(typename)}; expected that of ${named(type)}.`,
  );
}

/** The ids of records of one type; null where a filter names none. */
export function idsOf(type: NodeType, ids: readonly GlobalId[] | null | undefined): readonly string[] | null {
  return ids ? ids.map((id) => idOf(type, id)) : null;
}

function isNodeType(name: string): name is NodeType {
  return NODE_TYPES.some((type) => type === name);
}

function named(type: string): string {
  return `${/^[AEIO]/.test(type) ? 'an' : 'a'} ${type}`;
}
