import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import type PrismaTypes from '../generated/pothos-types.ts';
import { getDatamodel } from '../generated/pothos-types.ts';
import type { Context } from './context.ts';
import { userError } from './errors.ts';
import { decodeGlobalId, type GlobalId, type NodeType } from './global-id.ts';
import type { Limits } from './limits.ts';
import { idsIfMerged, isMerged } from './merged-id.ts';
import { reading } from './reading.ts';

/** Everything that the schema's types are made with; defines none itself. */
export interface SchemaTypes {
  readonly Context: Context;
  readonly DefaultFieldNullability: false;
  readonly PrismaTypes: PrismaTypes;
  readonly Scalars: {
    readonly ID: { readonly Input: string; readonly Output: string | number };
    readonly Date: { readonly Input: string; readonly Output: string };
    readonly DateTime: { readonly Input: string; readonly Output: string };
    readonly JSON: { readonly Input: unknown; readonly Output: unknown };
    readonly _Any: {
      readonly Input: { readonly typename: NodeType; readonly id: string };
      readonly Output: unknown;
    };
    readonly URL: { readonly Input: string; readonly Output: string };
  };
}

export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [ComplexityPlugin, RelayPlugin, PrismaPlugin],
  defaultFieldNullability: false,
  // The cost of an operation is computed before it is executed (operation-cost.ts).
  complexity: { disabled: true },
  prisma: { client: (context) => context.database, dmmf: getDatamodel() },
  relay: {
    decodeGlobalID: decodeGlobalId,
    idFieldOptions: {
      description:
        'The same for the same record in every Dateline database; hand it to `node` to get the record back.',
    },
    nodeTypeOptions: { description: 'Anything that can be asked for again by its id.' },
    nodeQueryOptions: {
      description: 'The record with this id, whatever its type; null where there is none.',
      args: { id: { description: 'An id that an answer gave.' } },
      // Pothos looks for what stands in the arguments, whatever it is handed.
      resolve: async (_root, args, { database }, _info, resolveNode) => {
        const node = await resolveNode(args.id);
        const [id] = (await idsIfMerged(database, [args.id], [node])) ?? [];
        if (!id) return node;
        args.id = id;
        return resolveNode(id);
      },
      ...reading({ kind: 'references', ids: (args) => [(args as { id: GlobalId }).id], otherwise: isMerged }),
    },
    nodesQueryOptions: {
      description: 'The records with these ids, in the order asked for; null where there is none.',
      complexity: ({ ids }: { readonly ids?: readonly unknown[] }) => ({
        field: 1,
        multiplier: ids?.length ?? 1,
      }),
      args: { ids: { description: 'Ids that answers gave; at most 100.' } },
      resolve: async (_root, args, { database, limits }, _info, resolveNodes) => {
        const ids = boundedIds(args, limits);
        const nodes = await resolveNodes(ids);
        args.ids = (await idsIfMerged(database, ids, nodes)) ?? ids;
        return args.ids === ids ? nodes : resolveNodes(args.ids);
      },
      ...reading({
        kind: 'references',
        ids: (args, { limits }) => boundedIds(args as { ids: readonly GlobalId[] }, limits),
        otherwise: isMerged,
      }),
    },
    pageInfoTypeOptions: {
      description: 'Whether there is more to a list than the page shown, and where it goes on.',
    },
    hasNextPageFieldOptions: { description: 'Whether the list goes on after this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether something stands before this page.' },
    startCursorFieldOptions: { description: 'The cursor of the first entry; null on an empty page.' },
    endCursorFieldOptions: {
      description: 'The cursor of the last entry: pass it as `after` to read on. Null on an empty page.',
    },
  },
});

function boundedIds<Ids extends readonly GlobalId[]>({ ids }: { readonly ids: Ids }, limits: Limits): Ids {
  if (ids.length <= limits.ids) return ids;
  throw userError(`\`ids\` has ${ids.length} entries; expected at most ${limits.ids}.`);
}
