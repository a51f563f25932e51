import type { Sql } from '../store/dialect.ts';
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

/** The statement for one request; `placeholder` is how the engine writes the value of this index. */
export function statementFrom(
  pieces: Fragment,
  bound: Bound,
  placeholder: (index: number) => string,
): Statement {
  const values: unknown[] = [];
  let sql = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      sql += piece;
      continue;
    }
    const part = piece(bound);
    part.strings.forEach((text, index) => {
      sql += index === 0 ? text : placeholder(values.push(part.values[index - 1]) - 1) + text;
    });
  }
  return { sql, values };
}

function asPieces(part: string | Fragment): Fragment {
  return typeof part === 'string' ? [part] : part;
}
