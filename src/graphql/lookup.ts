import type { Context } from './context.ts';
import { reading } from './reading.ts';
import type { Where } from './readings.ts';
import { delegateOf, type RecordRef } from './records.ts';

type Found = Promise<{ id: string } | null>;

/**
 * The record at the root of the graph that `find` tells by one column, of several the first by id; null where there is
 * none, or what `otherwise` finds then.
 */
export function lookup<Args extends object>(
  { modelName }: RecordRef,
  find: (args: Args, context: Context) => Promise<Where | null> | Where | null,
  otherwise?: (where: Where, context: Context, load: (where: Where) => Found) => Found,
) {
  return {
    // biome-ignore lint/suspicious/noExplicitAny: the row has what `query` selects, which no type tells
    resolve: async (query: object, _root: object, args: Args, context: Context): Promise<any> => {
      const records = delegateOf(modelName, context);
      const load = (where: Where): Found =>
        'id' in where
          ? records.findUnique({ ...query, where })
          : records.findFirst({ ...query, where, orderBy: { id: 'asc' } });
      const where = await find(args, context);
      return where && ((await load(where)) ?? otherwise?.(where, context, load) ?? null);
    },
    // The executor hands on the arguments of the field alone.
    ...reading({
      kind: 'lookup',
      find: (args, context) => find(args as Args, context),
      otherwise: otherwise !== undefined,
    }),
  };
}
