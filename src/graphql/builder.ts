import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import type PrismaTypes from '../generated/pothos-types.ts';
import { getDatamodel } from '../generated/pothos-types.ts';
import type { Context } from './context.ts';
import { userError } from './errors.ts';
import { decodeGlobalId, type NodeType } from './global-id.ts';

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
    },
    nodesQueryOptions: {
      description: 'The records with these ids, in the order asked for; null where there is none.',
      complexity: ({ ids }: { readonly ids?: readonly unknown[] }) => ({
        field: 1,
        multiplier: ids?.length ?? 1,
      }),
      args: { ids: { description: 'Ids that answers gave; at most 100.' } },
      resolve: (_root, { ids }, { limits }, _info, resolveNodes) => {
        if (ids.length <= limits.ids) return resolveNodes(ids);
        throw userError(`\`ids\` has ${ids.length} entries; expected at most ${limits.ids}.`);
      },
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
