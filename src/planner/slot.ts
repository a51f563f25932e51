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
  readonly kept: Map<string, SlotValue>;
}

interface SlotValue {
  readonly value: unknown;
  /** Whether it was looked up in the database. */
  readonly isLookedUp: boolean;
  /** Actors that were taken to be merged into no other when it was read. */
  readonly unmerged: readonly string[];
}

export interface Call {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly above?: Call;
}

/** The values of a plan's slots for one request. */
export type Bound = readonly unknown[];

export interface Binding {
  readonly values: Bound;
  /** Actors that were taken to be merged into no other: the statement is to see to it. */
  readonly unmerged: readonly string[];
  /** Whether some were looked up in the database. */
  readonly isLookedUp: boolean;
}

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

/**
 * Reads the arguments of a request; throws as their fields' resolvers would. With `assuming`, no actor that they name is
 * looked up among those that were merged.
 */
export async function bind(slots: readonly Slot[], asked: Asked, assuming: boolean): Promise<Binding> {
  const values: unknown[] = [];
  const unmerged: string[] = [];
  let isLookedUp = false;
  // One after the other: what fails first is told, and nothing goes on behind it.
  for (const slot of slots) {
    const key = keyOf(slot, asked);
    const known = recall(slot.kept, key);
    const isGood = known && (assuming || known.unmerged.length === 0);
    const read = isGood ? known : await readSlot(slot, key, asked, assuming);
    values.push(read.value);
    unmerged.push(...read.unmerged);
    isLookedUp ||= read.isLookedUp;
  }
  return { values, unmerged, isLookedUp };
}

function keyOf({ variables }: Slot, { info: { variableValues } }: Asked): string {
  return variables.length === 0 ? '' : valuesKey(variables, variableValues);
}

/** The values of variables as one text. One that is not given is another thing than null: its default holds. */
export function valuesKey(names: readonly string[], values: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(names.map((name) => (name in values ? [values[name]] : null)));
}

async function readSlot(
  slot: Slot,
  key: string,
  { context, info }: Asked,
  assuming: boolean,
): Promise<SlotValue> {
  const unmerged: string[] = [];
  const watched = watch(context, assuming ? unmerged : null);
  const args = slot.call ? await argumentsOf(slot.call, context, info) : {};
  const above = slot.call?.above ? await argumentsOf(slot.call.above, context, info) : {};
  const value = await slot.read(args, watched.context, above);
  const read = { value, unmerged, isLookedUp: watched.touched() };
  if (!read.isLookedUp && key.length <= LONGEST_KEY) remember(slot.kept, key, read, KEPT);
  return read;
}

export function argumentsOf({ field, node }: Call, context: Context, info: object) {
  return getMappedArgumentValues(field, node, context, info as never);
}

/** A name in a filter is looked up in the database, which may answer otherwise tomorrow. */
function watch(
  context: Context,
  unmerged: string[] | null,
): { readonly context: Context; readonly touched: () => boolean } {
  let touched = false;
  const watched = Object.create(context, {
    database: {
      get: (): Database => {
        touched = true;
        return context.database;
      },
    },
    ...(unmerged && { assumeUnmerged: { value: (actor: string) => void unmerged.push(actor) } }),
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
