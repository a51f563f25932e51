import { type GraphQLField, getNamedType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { getDatamodel } from '../../src/generated/pothos-types.ts';
import type { Context } from '../../src/graphql/context.ts';
import { readingOf } from '../../src/graphql/reading.ts';
import { schema } from '../../src/graphql/schema.ts';
import { type Sql, writtenFor } from '../../src/store/dialect.ts';
import { sqlite } from '../../src/store/dialects/sqlite.ts';
import type { List } from '../../src/store/list.ts';

/** Of records, those lists that hang on more than rows which refer to the record, or belong to its article. */
const NOT_TIED = [
  'Actor.coActors',
  'CoActorEdge.articles',
  'Event.retellings',
  'Place.actors',
  'TimelineBucket.articles',
  'TimelineBucket.events',
  'TimelineBucket.quotes',
];

/** The lists that stand below records, as they are without any argument. */
async function listsBelow(args: object): Promise<ReadonlyMap<string, List>> {
  const lists = new Map<string, List>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === schema.getQueryType()) continue;
    for (const field of Object.values(type.getFields())) {
      const list = await listOf(field, args);
      if (list) lists.set(`${type.name}.${field.name}`, list);
    }
  }
  return lists;
}

/** What a timeline's lists are told. */
const STRETCHES = { by: 'DAY' };

async function listOf(field: GraphQLField<unknown, unknown>, args: object): Promise<List | null> {
  const reading = readingOf(field);
  // What has no filter needs nothing of a request.
  const context = {} as Context;
  if (reading?.kind === 'list') return reading.list(args, context, STRETCHES);
  if (reading?.kind === 'values') return reading.list();
  if (reading?.kind === 'record' && typeof reading.by !== 'string') return reading.by();
  return reading?.kind === 'part' && reading.of ? reading.of.list() : null;
}

const { models } = getDatamodel().datamodel as unknown as {
  readonly models: Readonly<
    Record<string, { readonly fields: readonly { readonly relationFromFields?: readonly string[] }[] }>
  >;
};

/** The columns of a table that refer to a record. */
function references(table: string): readonly string[] {
  return models[table]?.fields.flatMap(({ relationFromFields = [] }) => relationFromFields) ?? [];
}

const text = (sql: Sql) => writtenFor(sqlite, sql).sql;

/** Whether a list stands in one table, by a column that refers to the parent, or among what its article has. */
function standsByParent({ from, where, order, parent }: List): boolean {
  const [, table = '', alias = ''] = /^"(\w+)" AS "(\w+)"$/.exec(text(from)) ?? [];
  const conditions = where.map(text);
  const isOwn = order.columns.every((column) => text(column).startsWith(`"${alias}".`));
  const isReferring = references(table).some((column) =>
    conditions.includes(`"${alias}"."${column}" = "key"."value"`),
  );
  const isOfArticle =
    parent !== undefined &&
    conditions.some((condition) =>
      [`"${alias}"."articleId"`, `("${alias}"."articleId" || '')`].some(
        (column) => condition === `${column} = "parent"."articleId"`,
      ),
    );
  const tables = conditions.flatMap((condition) => [...condition.matchAll(/(?:FROM|JOIN) "(\w+)"/g)]);
  return isOwn && (isReferring || isOfArticle) && tables.every(([, other]) => other === table);
}

test('a list is tied to its record where it stands in one table, by the record or its article', async () => {
  const lists = await listsBelow({});
  const tied = [...lists].filter(([, { isTied }]) => isTied);
  expect(tied.filter(([, list]) => !standsByParent(list)).map(([name]) => name)).toEqual([]);
  expect([...lists.keys()].filter((name) => !lists.get(name)?.isTied).sort()).toEqual(NOT_TIED);
  expect(tied.length).toBeGreaterThan(30);
});

test('a list with a filter is tied to nothing', async () => {
  for (const [name, { isTied }] of await listsBelow({ filter: { not: { and: [{ or: [] }] } } })) {
    const [type = '', field = ''] = name.split('.');
    const of = schema.getType(type);
    const { args = [] } = (isObjectType(of) && of.getFields()[field]) || {};
    if (args.some((arg) => arg.name === 'filter' && getNamedType(arg.type)))
      expect([name, isTied ?? false]).toEqual([name, false]);
  }
});
