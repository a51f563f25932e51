import type { GraphQLError } from 'graphql';
import type { List } from '../store/list.ts';
import type { Position } from '../store/page.ts';
import { cursorError } from './errors.ts';
import { shortened } from './shortened.ts';

/** A place in one list in one order, as an opaque word. */
export function cursorFromPosition(list: List, position: Position): string {
  return Buffer.from(JSON.stringify([list.name, list.order.name, ...position])).toString('base64url');
}

const FROM_PAGES = "one from this list's edges or pageInfo";

/**
 * Where `cursor` points to in `list`; a cursor of another list or order, or none of ours, is refused. `origin` says where one
 * is got.
 */
export function positionFromCursor(list: List, cursor: string, origin = FROM_PAGES): Position {
  const [name, order, column, unique, ...rest] = parsed(cursor);
  const isPosition = typeof column === 'string' || Number.isFinite(column);
  if (typeof name !== 'string' || !isPosition || typeof unique !== 'string' || rest.length > 0) {
    throw noCursor(cursor, origin);
  }
  if (name !== list.name || order !== list.order.name) {
    throw cursorError(
      `This cursor belongs to ${shortened(name)} in the order ${shortened(String(order))}; expected one of ${list.name} in the order ${list.order.name}.`,
    );
  }
  if (typeof column !== list.order.type) throw noCursor(cursor, origin);
  // Checked above: a string or a finite number.
  return [column as string | number, unique];
}

function noCursor(cursor: string, origin: string): GraphQLError {
  return cursorError(`"${shortened(cursor)}" is no cursor; expected ${origin}.`);
}

function parsed(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
