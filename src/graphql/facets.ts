import type { ObjectRef } from '@pothos/core';
import { type Facet, type FacetCount, facetRows, MOST_LINKED } from '../store/facets.ts';
import type { List } from '../store/list.ts';
import { builder } from './builder.ts';
import type { Connection } from './connection.ts';
import { globalIdOf } from './global-id.ts';
import { defaultPageSize } from './limits.ts';
import { pageSizeFrom } from './page-size.ts';
import { computed, reading } from './reading.ts';

/** A facet as a field of the graph. */
export interface FacetField extends Facet {
  /** What it counts by, after "How many there are": "by outlet". */
  readonly description: string;
}

const FacetCountType = builder.objectRef<FacetCount>('FacetCount').implement({
  description: 'How many records of a list have something in common.',
  fields: (t) => ({
    value: t.string({
      nullable: true,
      ...computed(['names', 'value'], ({ names, value }): string | null =>
        names && value !== null ? globalIdOf(names, value) : value,
      ),
      description:
        'What they have in common, as a filter takes it: a kind, a code, an id. Null where it is not known.',
    }),
    name: t.exposeString('name', {
      nullable: true,
      description: 'The same for readers: the name of the outlet or actor. Null where it is not known.',
    }),
    count: t.exposeInt('count', { description: 'How many they are.' }),
    isPartial: t.exposeBoolean('isPartial', {
      description: `True where the count is of a part: a record may be in several such groups, more than ${MOST_LINKED.toLocaleString('en')} records fit, and the first so many of the list are counted.`,
    }),
  }),
});

type Types = typeof builder.$inferSchemaTypes;

export interface FacetsOptions {
  /** Name of the connection without "Connection". */
  readonly name: string;
  readonly of: string;
  readonly facets: readonly FacetField[];
}

/** What counts the records of a connection in groups; all facets that are asked for in one statement. */
export function facetsType({ name, of, facets }: FacetsOptions): ObjectRef<Types, Connection> {
  return builder.objectRef<Connection>(`${name}Facets`).implement({
    description: `How the ${of} of a whole list fall into groups.`,
    fields: (t) => Object.fromEntries(facets.map((facet) => [facet.name, facetField(t, facet)])),
  });
}

function facetField(t: PothosSchemaTypes.ObjectFieldBuilder<Types, Connection>, facet: FacetField) {
  return t.field({
    type: [FacetCountType],
    description: `How many there are ${facet.description}, most first.`,
    args: {
      first: t.arg.int({
        description: `So many groups, at most 100; ${defaultPageSize} if not said.`,
      }),
    },
    complexity: (args, { limits }) => ({ field: 5, multiplier: pageSizeFrom(args, limits.pageSize) }),
    resolve: async (connection, args, { limits }) => {
      return [...(await connection.facet(facet, pageSizeFrom(args, limits.pageSize)))];
    },
    ...reading({
      kind: 'rows',
      columns: { names: 'String', value: 'String', name: 'String', count: 'Int', isPartial: 'Boolean' },
      rows: (args, { limits }) => {
        const first = pageSizeFrom(args, limits.pageSize);
        return (list) => facetRows(list as List, facet, first);
      },
    }),
  });
}
