import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import type PrismaTypes from '../generated/pothos-types.ts';
import { getDatamodel } from '../generated/pothos-types.ts';
import type { Context } from './context.ts';
import type { Reference } from './federation.ts';
import { decodeGlobalId } from './global-id.ts';

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
    readonly _Any: { readonly Input: Reference; readonly Output: unknown };
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
    // Both are written in nodes.ts, where an id that is none is told beside the others.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    pageInfoTypeOptions: {
      description: 'Whether there is more to a list than the page shown, and where it goes on.',
    },
    hasNextPageFieldOptions: {
      description:
        'Whether the list goes on after this page; before a cursor (`before`) taken to be so, also where its record is gone.',
    },
    hasPreviousPageFieldOptions: {
      description:
        'Whether something stands before this page; behind a cursor (`after`) taken to be so, also where its record is gone.',
    },
    startCursorFieldOptions: { description: 'The cursor of the first entry; null on an empty page.' },
    endCursorFieldOptions: {
      description: 'The cursor of the last entry: pass it as `after` to read on. Null on an empty page.',
    },
  },
});
