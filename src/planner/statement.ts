import { type Dialect, type Sql, writtenFor } from '../store/dialect.ts';
import type { JsonSql } from './json-sql.ts';
import type { Bound } from './slot.ts';

/** A part of a statement: text, or what the arguments of a request make of it. */
export type Piece = string | ((bound: Bound) => Sql);

/** SQL that is written once, when its operation is planned. */
export type Fragment = readonly Piece[];

/** A fragment from text and other fragments. */
export function fragment(texts: TemplateStringsArray, ...parts: readonly (string | Fragment)[]): Fragment {
  return texts.flatMap((text, index) => [text, ...asPieces(parts[index] ?? [])]);
}

export function joined(fragments: readonly Fragment[], separator: string): Fragment {
  return fragments.flatMap((one, index) => (index === 0 ? one : [separator, ...one]));
}

/** Text beside text as one piece. */
export function compacted(pieces: Fragment): Fragment {
  const compact: Piece[] = [];
  for (const piece of pieces) {
    const last = compact.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') compact[compact.length - 1] = last + piece;
    else compact.push(piece);
  }
  return compact;
}

/** A statement as a driver takes it. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** The statement for one request, as an engine writes it. */
export function statementFrom(
  pieces: Fragment,
  bound: Bound,
  { dialect, placeholder }: Pick<JsonSql, 'dialect' | 'placeholder'>,
): Statement {
  const values: unknown[] = [];
  let sql = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      sql += piece;
      continue;
    }
    const part = written(piece(bound), dialect);
    part.strings.forEach((text, index) => {
      sql += index === 0 ? text : placeholder(values.push(part.values[index - 1]) - 1) + text;
    });
  }
  return { sql, values };
}

/** Pieces that stay the same between requests are written once. */
const kept = new WeakMap<Sql, Sql>();

function written(piece: Sql, dialect: Dialect): Sql {
  const known = kept.get(piece);
  if (known) return known;
  const made = writtenFor(dialect, piece);
  kept.set(piece, made);
  return made;
}

function asPieces(part: string | Fragment): Fragment {
  return typeof part === 'string' ? [part] : part;
}
