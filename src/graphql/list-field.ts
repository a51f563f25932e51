import type { InputFieldMap, ObjectRef } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Composed } from '../store/condition.ts';
import type { List } from '../store/list.ts';
import type { DayRange } from '../store/lists/day-range.ts';
import { builder } from './builder.ts';
import { type Connection, connect, type ListArguments, ROOT } from './connection.ts';
import { type Edge, pageArguments, pageCost } from './connection-type.ts';
import type { Context } from './context.ts';
import { DayRangeInput } from './day-range.ts';
import type { Filter } from './filter.ts';
import { checkFilter } from './filter-check.ts';
import type { ListOrder, OrderArguments } from './list-order.ts';
import { reading } from './reading.ts';

type Types = typeof builder.$inferSchemaTypes;

export interface ListFieldOptions<Of, Order> {
  readonly type: ObjectRef<Types, Connection>;
  readonly description: string;
  readonly filter: Filter<Of>;
  /** What the filter's argument says, where more than "Only quotes like this." */
  readonly filtered?: string;
  /** None for a list that has one order only. */
  readonly order?: ListOrder<Order>;
  /** Of which days it takes articles into account, for a list that is made by counting: what that argument says. */
  readonly published?: string;
  readonly list: (of: Composed<Of>, order: Order, published: DayRange | null | undefined) => List;
  /** What the list takes for its parent, where that is no record with an id: the link of an edge. */
  readonly parent?: 'link';
}

interface Arguments extends ListArguments, OrderArguments {
  readonly published?: DayRange | null | undefined;
}

/** A list of a record, or at the root of the graph: page, filter, order and cost are alike in all. */
export function listField<Of, Order = undefined>(options: ListFieldOptions<Of, Order>) {
  const {
    type,
    description,
    filter,
    filtered = `Only ${filter.of} like this.`,
    order,
    published,
    list,
    parent: key,
  } = options;
  const listFrom = async (args: Arguments, context: Context) => {
    if (published) checkFilter({ published: args.published }, '');
    // A list without an order is not told one.
    return list(await filter.conditions(args.filter, context), order?.from(args) as Order, args.published);
  };
  return {
    type,
    description,
    args: builder.args(
      (t): InputFieldMap => ({
        ...pageArguments(t),
        filter: t.field({ type: filter.type, description: filtered }),
        ...(published && { published: t.field({ type: DayRangeInput, description: published }) }),
        ...order?.args(t),
      }),
    ),
    complexity: pageCost,
    resolve: (
      parent: object | null | undefined,
      args: Arguments,
      context: Context,
      info: GraphQLResolveInfo,
    ) => connect(keyOf(parent, key), args, context, info, () => listFrom(args, context)),
    ...reading({ kind: 'list', list: listFrom, ...(key && { parent: key }) }),
  };
}

function keyOf(parent: object | null | undefined, key: 'link' | undefined): string {
  if (key) return (parent as Edge).entry[key] ?? '';
  return parent && 'id' in parent ? String(parent.id) : ROOT;
}
