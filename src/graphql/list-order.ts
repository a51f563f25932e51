import type { InputFieldMap } from '@pothos/core';
import type { Direction as End } from '../store/list.ts';
import { builder } from './builder.ts';
import { Direction } from './enums.ts';

type Types = typeof builder.$inferSchemaTypes;

/** The argument by which a list is ordered, and what it says. */
export interface ListOrder<Order> {
  readonly args: (t: PothosSchemaTypes.InputFieldBuilder<Types, 'Arg'>) => InputFieldMap;
  readonly from: (args: OrderArguments) => Order;
}

/** A list has one of the two, or none where it has one order only. */
export interface OrderArguments {
  readonly direction?: End | null | undefined;
  readonly orderBy?:
    | { readonly field: string; readonly direction?: End | null | undefined }
    | null
    | undefined;
}

/** The order of what articles say. */
export const newestFirst = oneWay('DESC', 'Newest or oldest article first.');

/** The order of what stands in one article. */
export const asTold = oneWay('ASC', 'From the beginning of the text, or from its end.');

/** The order of events. */
export const latestFirst = oneWay('DESC', 'Latest or earliest event first.');

/** The order of what has a name. */
export const byName = oneWay('ASC', 'From A to Z, or from Z to A.');

function oneWay(defaultValue: End, description: string): ListOrder<End> {
  return {
    args: (t) => ({ direction: t.field({ type: Direction, defaultValue, description }) }),
    from: ({ direction }) => direction ?? defaultValue,
  };
}

export interface OrderOptions<Field extends string> {
  /** Name of the input without "Order": `Article`. */
  readonly name: string;
  readonly of: string;
  readonly fields: Readonly<Record<Field, { readonly description: string }>>;
  /** The field that leads where nothing is said, from its highest down, and that in words. */
  readonly usual: NoInfer<Field>;
  readonly usually: string;
}

/** An order by one of several fields. */
export function orderBy<Field extends string>(
  options: OrderOptions<Field>,
): ListOrder<{ readonly field: Field; readonly direction: End }> {
  const { name, of, fields, usual, usually } = options;
  const field = builder.enumType(`${name}OrderField`, {
    description: `What ${of} can be ordered by.`,
    values: fields,
  });
  const type = builder.inputType(`${name}Order`, {
    description: `The order of ${of}; equal ones stand in the order of their ids.`,
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'What to order by.' }),
      direction: t.field({ type: Direction, defaultValue: 'DESC', description: 'Which end comes first.' }),
    }),
  });
  return {
    args: (t) => ({ orderBy: t.field({ type, description: `Their order; if not said, ${usually}.` }) }),
    // The executor lets through the fields above only.
    from: ({ orderBy: asked }) => ({
      field: (asked?.field ?? usual) as Field,
      direction: asked?.direction ?? 'DESC',
    }),
  };
}
