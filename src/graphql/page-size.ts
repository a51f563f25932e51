import { userError } from './errors.ts';
import { defaultPageSize } from './limits.ts';

export interface PageSizeArguments {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
}

/** How many entries a page is asked to have; more than `most`, or fewer than none, is refused. */
export function pageSizeFrom({ first, last }: PageSizeArguments, most: number): number {
  const [name, size] = first == null ? ['last', last ?? Math.min(defaultPageSize, most)] : ['first', first];
  if (size >= 0 && size <= most) return size;
  throw userError(`\`${name}\` is ${size}; expected 0 to ${most}: a page has ${most} entries at most.`);
}
