import type { InputFieldMap, InputFieldRef, InputObjectRef, InputShapeFromFields } from '@pothos/core';
import type { Composed } from '../store/condition.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { checkFilter } from './filter-check.ts';

type Types = typeof builder.$inferSchemaTypes;

/** The filter of a list: its type in the graph, and what it asks of the store. */
export interface Filter<Of> {
  readonly type: InputObjectRef<Types, object>;
  /** What stands in the list, for the descriptions: "quotes". */
  readonly of: string;
  /** `path` is where it stands in the arguments, for what is wrong with it. */
  conditions(filter: object | null | undefined, context: Context, path?: string): Promise<Composed<Of>>;
}

export interface FilterOptions<Fields extends InputFieldMap, Of> {
  readonly name: string;
  readonly of: string;
  readonly fields: (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => Fields;
  /** Names become ids, texts are folded: what the store is asked for, of the fields alone. */
  readonly conditions: (own: InputShapeFromFields<Fields>, context: Context) => Of | Promise<Of>;
}

/** A filter that composes: its own fields, all of which must be true, and `and`, `or` and `not` over the same. */
export function filterOf<Fields extends InputFieldMap, Of>(options: FilterOptions<Fields, Of>): Filter<Of> {
  type Shape = Composed<InputShapeFromFields<Fields>>;
  const { name, of, fields } = options;
  const type = builder.inputRef<object>(name);
  type.implement({
    description: `Which ${of} to show: those for which everything given here is true.`,
    fields: (t) => ({ ...fields(t), ...composition(t, type) }),
  });
  const conditions = async (filter: Shape, context: Context): Promise<Composed<Of>> => {
    const { and, or, not, ...own } = filter;
    const parts = async (some: readonly Shape[] | null | undefined) =>
      some ? await Promise.all(some.map((part) => conditions(part, context))) : null;
    // Together, so that all who are named anywhere in it are looked up together.
    const [ownConditions, ...composed] = await Promise.all([
      // What is left is what the type's own fields are.
      options.conditions(own as unknown as InputShapeFromFields<Fields>, context),
      parts(and),
      parts(or),
      not ? conditions(not, context) : null,
    ]);
    return { ...ownConditions, and: composed[0], or: composed[1], not: composed[2] };
  };
  return {
    type,
    of,
    conditions: async (filter, context, path) => {
      checkFilter(filter, path);
      // The executor has read it as the type above.
      return conditions((filter ?? {}) as Shape, context);
    },
  };
}

function composition(
  t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>,
  type: InputObjectRef<Types, object>,
): Record<'and' | 'or' | 'not', InputFieldRef<Types, unknown>> {
  return {
    and: t.field({ type: [type], description: 'All of these are true too.' }),
    or: t.field({ type: [type], description: 'At least one of these is true; of none given, none is.' }),
    not: t.field({
      type,
      description:
        'This is not known to be true: it is false, or nobody can tell, as of a date that is not known.',
    }),
  };
}
