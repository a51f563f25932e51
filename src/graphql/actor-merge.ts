import DataLoader from 'dataloader';
import type { ActorMerge } from '../generated/prisma/client.ts';
import { mergeRows, mergesOfActors } from '../store/merges/merges-of-actors.ts';
import { ActorNode } from './actor.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { globalIdOf } from './global-id.ts';
import { pageSizeFrom } from './page-size.ts';
import { perField } from './per-field.ts';
import { computed, reading } from './reading.ts';

export const ActorMergeRecord = builder.objectRef<ActorMerge>('ActorMerge').implement({
  description: 'Somebody’s decision that two actors are one, and what became of it.',
  fields: (t) => ({
    fromId: t.id({
      description:
        'The id of the actor that was taken for another. While this is in force, `node` and `actor` answer it with that other one.',
      ...computed(['fromId'], ({ fromId }) => globalIdOf('Actor', fromId)),
    }),
    fromName: t.exposeString('fromName', { description: 'What that actor was called.' }),
    intoId: t.id({
      description: 'The id of the actor that it was taken for.',
      ...computed(['intoId'], ({ intoId }) => globalIdOf('Actor', intoId)),
    }),
    intoName: t.exposeString('intoName', { description: 'What that one was called.' }),
    reason: t.exposeString('reason', { description: 'Why, in the words of whoever decided.' }),
    mergedAt: t.expose('mergedAt', { type: 'DateTime', description: 'When it was decided.' }),
    mergedBy: t.exposeString('mergedBy', {
      nullable: true,
      description: 'The id of the token that it was decided with, as `dateline token list` shows it.',
    }),
    undoneAt: t.expose('undoneAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was undone; null where it is in force.',
    }),
    undoneReason: t.exposeString('undoneReason', {
      nullable: true,
      description: 'Why it was undone; null where it is in force.',
    }),
    undoneBy: t.exposeString('undoneBy', {
      nullable: true,
      description: 'The id of the token that it was undone with; null where it is in force.',
    }),
  }),
});

/** The columns of a decision that are shown. */
const COLUMNS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'fromId',
    'fromName',
    'intoId',
    'intoName',
    'reason',
    'mergedAt',
    'mergedBy',
    'undoneAt',
    'undoneReason',
    'undoneBy',
  ].map((column) => [column, 'String']),
);

const loaderOf = perField<DataLoader<string, readonly ActorMerge[]>>();

/** One statement for all actors that one field asks for. */
function createLoader({ database }: Context): DataLoader<string, readonly ActorMerge[]> {
  return new DataLoader(async (ids) => {
    const merges = await mergesOfActors(database, ids);
    return ids.map((id) => merges.get(id) ?? []);
  });
}

builder.prismaObjectField(ActorNode, 'merges', (t) =>
  t.field({
    type: [ActorMergeRecord],
    description:
      'What was decided about whether this actor is one with others, in force or undone, the last decision first.',
    args: { first: t.arg.int({ defaultValue: 20, description: 'So many of them, at most 100.' }) },
    complexity: ({ first }, { limits }) => ({
      field: 3,
      multiplier: sizeFrom({ first }, { limits }),
    }),
    resolve: async ({ id }, { first }, context, info) => {
      const size = sizeFrom({ first }, context);
      const merges = await loaderOf(context, info, () => createLoader(context)).load(id);
      return merges.slice(0, size);
    },
    ...reading({
      kind: 'rows',
      columns: COLUMNS,
      rows: (args, context) => {
        const rows = mergeRows(sizeFrom(args, context));
        return () => rows;
      },
    }),
  }),
);

function sizeFrom(
  { first }: { readonly first?: number | null | undefined },
  { limits }: Pick<Context, 'limits'>,
): number {
  return pageSizeFrom({ first: first ?? 20 }, limits.pageSize);
}
