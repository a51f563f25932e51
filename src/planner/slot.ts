import { getMappedArgumentValues } from '@pothos/core';
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { Context } from '../graphql/context.ts';
import type { Database } from '../store/database.ts';
import { recall, remember } from './recent.ts';

/** What a plan leaves open until a request comes: what the arguments of one field say. */
export interface Slot {
  /** Where its value stands in what is bound. */
  readonly index: number;
  /** None for what no arguments decide. */
  readonly call: Call | null;
  /** The variables that its arguments name. */
  readonly variables: readonly string[];
  /** `above` is what the field above was given, where that matters. */
  readonly read: (args: object, context: Context, above: object) => unknown;
  /** Its last values, by those of its variables: what depends on nothing else stays the same. */
  readonly kept: Map<string, unknown>;
}

export interface Call {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly above?: Call;
}

/** The values of a plan's slots for one request. */
export type Bound = readonly unknown[];

export interface Asked {
  readonly context: Context;
  /** Of a resolver's information, what arguments are read by. */
  readonly info: {
    readonly schema: GraphQLSchema;
    readonly operation: OperationDefinitionNode;
    readonly variableValues: Readonly<Record<string, unknown>>;
  };
}

/** Values of one slot that are kept, and characters of what variables may hold for anything to be kept by them. */
const KEPT = 20;
export const LONGEST_KEY = 300;

export function createSlot(index: number, call: Call | null, read: Slot['read']): Slot {
  return { index, call, variables: variablesOf(call), read, kept: new Map() };
}

/** Reads the arguments of a request; throws as their fields' resolvers would. */
export async function bind(slots: readonly Slot[], asked: Asked): Promise<Bound> {
  const bound: unknown[] = [];
  // One after the other: what fails first is told, and nothing goes on behind it.
  for (const slot of slots) {
    const key = keyOf(slot, asked);
    bound.push(recall(slot.kept, key) ?? (await read(slot, key, asked)));
  }
  return bound;
}

function keyOf({ variables }: Slot, { info: { variableValues } }: Asked): string {
  return variables.length === 0 ? '' : valuesKey(variables, variableValues);
}

/** The values of variables as one text. One that is not given is another thing than null: its default holds. */
export function valuesKey(names: readonly string[], values: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(names.map((name) => (name in values ? [values[name]] : null)));
}

async function read(slot: Slot, key: string, { context, info }: Asked): Promise<unknown> {
  const watched = watch(context);
  const args = slot.call ? await argumentsOf(slot.call, context, info) : {};
  const above = slot.call?.above ? await argumentsOf(slot.call.above, context, info) : {};
  const value = await slot.read(args, watched.context, above);
  if (!watched.touched() && key.length <= LONGEST_KEY) remember(slot.kept, key, value, KEPT);
  return value;
}

export function argumentsOf({ field, node }: Call, context: Context, info: object) {
  return getMappedArgumentValues(field, node, context, info as never);
}

/** A name in a filter is looked up in the database, which may answer otherwise tomorrow. */
function watch(context: Context): { readonly context: Context; readonly touched: () => boolean } {
  let touched = false;
  const watched = Object.create(context, {
    database: {
      get: (): Database => {
        touched = true;
        return context.database;
      },
    },
  });
  return { context: watched, touched: () => touched };
}

function variablesOf(call: Call | null | undefined): readonly string[] {
  if (!call) return [];
  const names = new Set(variablesOf(call.above));
  for (const argument of call.node.arguments ?? []) {
    visit(argument, { Variable: ({ name }) => void names.add(name.value) });
  }
  return [...names];
}
