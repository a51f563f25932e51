import type { PrismaObjectRef } from '@pothos/plugin-prisma';
import { queryFromInfo } from '@pothos/plugin-prisma';
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.ts';
import { RecordGone, recordGone } from './errors.ts';
import { perField } from './per-field.ts';

/** A type of the graph that stands for one Prisma model. */
// biome-ignore lint/suspicious/noExplicitAny: the model's own types don't matter here, only the shape that comes back
export type RecordRef = PrismaObjectRef<any, any, { id: string }>;

/** What is used of a model's delegate, the same for every model. */
interface Delegate {
  findUnique(query: object): Promise<{ id: string } | null>;
  findFirst(query: object): Promise<{ id: string } | null>;
  findMany(query: object): Promise<readonly { id: string }[]>;
}

/**
 * The record of this id, with the columns and to-one relations that the field asks for. All records that one field of
 * the operation asks for, whatever their parents, are read together.
 */
export function loadRecord(
  ref: RecordRef,
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<{ id: string }> {
  return recordLoader(ref, context, info).load(id);
}

/** The same; null where the record is gone. */
export async function loadRecordIfThere(
  ref: RecordRef,
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<{ id: string } | null> {
  try {
    return await loadRecord(ref, id, context, info);
  } catch (error) {
    if (error instanceof RecordGone) return null;
    throw error;
  }
}

/** By the type: a field may show records of several. */
const loadersOf = perField<Map<string, DataLoader<string, { id: string }>>>();

function recordLoader(ref: RecordRef, context: Context, info: GraphQLResolveInfo) {
  // Asked for at each call, not only the first: Pothos notes by it, for this place of the answer, which fields below
  // are loaded already, and would load the others' again one by one.
  const query = queryFromInfo({ context, info, typeName: ref.name });
  const loaders = loadersOf(context, info, () => new Map());
  const loader = loaders.get(ref.name) ?? createLoader(ref, query, context);
  loaders.set(ref.name, loader);
  return loader;
}

function createLoader(ref: RecordRef, query: object, context: Context): DataLoader<string, { id: string }> {
  const delegate = delegateOf(ref.modelName, context);
  return new DataLoader(async (ids) => {
    const rows = await delegate.findMany({ ...query, where: { id: { in: [...ids] } } });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? recordGone());
  });
}

/** The part of Prisma's client that reads one model. */
export function delegateOf(model: string, { database }: Context): Delegate {
  const name = model.charAt(0).toLowerCase() + model.slice(1);
  // Prisma has a delegate of this name and methods for every model.
  return (database as unknown as Record<string, Delegate>)[name] as Delegate;
}
