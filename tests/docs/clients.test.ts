import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/graphql/limits.ts';
import { schema } from '../../src/graphql/schema.ts';
import { packageRoot } from '../../src/package-root.ts';
import { filesBelow, readRepositoryFile } from '../hygiene/repository.ts';

// What docs/clients.md says of the schema is as it is now; `npm run docs` writes its lists.

const PAGE = 'docs/clients.md';
const page = readRepositoryFile(PAGE);
const types = Object.values(schema.getTypeMap());

describe(PAGE, () => {
  test('lists the types without an id, and the fields that clash', () => {
    const written = withBlock(
      withBlock(page, 'types without an id', keysBlock()),
      'fields that clash',
      clashTable(),
    );
    if (process.env.UPDATE_ANSWERS) writeFileSync(join(packageRoot, PAGE), written);
    else expect(page).toBe(written);
  });

  test('maps every scalar wherever it maps scalars', () => {
    const own = types
      .filter((type) => isScalarType(type) && !isSpecifiedScalarType(type) && type.name !== '_Any')
      .map(({ name }) => name)
      .sort();
    const lists = page.match(/(?:scalars|customScalarTypes"): \{[^}]*\}|(?: -S \w+:\w+)+/g) ?? [];
    expect(lists).toHaveLength(4);
    for (const list of lists)
      expect([...list.matchAll(/(\w+)"?: ?['"]?(?:string|unknown)/g)].map(([, name]) => name)).toEqual(own);
  });

  test('joins pages of lists that there are, by arguments that they have', () => {
    const policies = [...page.matchAll(/(\w+): \{ fields: \{ (\w+): relayStylePagination\(\[(.*)\]\)/g)];
    expect(policies).toHaveLength(2);
    for (const [, type = '', field = '', args = ''] of policies) {
      const found = (schema.getType(type) as GraphQLObjectType).getFields()[field];
      const paged = ['first', 'after', 'last', 'before'];
      expect(found?.args.map(({ name }) => name).filter((name) => !paged.includes(name))).toEqual(
        args.split(', ').map((name) => name.slice(1, -1)),
      );
    }
  });

  test('stitches by a field that there is, as many ids at a time as it takes', () => {
    const [, field = '', arg] = /fieldName: '(\w+)',[\s\S]*?argsFromKeys: \((\w+)\)/.exec(page) ?? [];
    expect(
      schema
        .getQueryType()
        ?.getFields()
        [field]?.args.map(({ name }) => name),
    ).toEqual([arg]);
    expect(page).toContain(`maxBatchSize: ${defaultLimits.ids} }`);
  });

  test('has a line for each code of an error, and none for another', () => {
    const listed = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code);
    // The first is Yoga's.
    expect([...listed].sort()).toEqual(['GRAPHQL_PARSE_FAILED', ...codes()].sort());
  });
});

test("docs/follow.md shows the link that the example for Apollo's client has", () => {
  expect(readRepositoryFile('docs/follow.md')).toContain(
    `\`\`\`ts\n${readRepositoryFile('examples/apollo/sse-link.ts')}\`\`\``,
  );
});

/** The page with other lines behind a remark, up to the next paragraph of words. */
function withBlock(text: string, remark: string, block: string): string {
  const start = text.indexOf(`<!-- ${remark} -->\n`);
  expect(start).toBeGreaterThan(0);
  const from = start + `<!-- ${remark} -->\n`.length;
  const [old = ''] = /^\s*(?:```ts\n(?:(?!```).*\n)*```|(?:\|.*\n)+)\s*/.exec(text.slice(from)) ?? [];
  return `${text.slice(0, from)}\n${block}\n\n${text.slice(from + old.length).trimStart()}`;
}

/** All but what Graphcache knows by itself, what starts a query, and what gateways call. */
function keysBlock(): string {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const keyless = types
    .filter((type) => isObjectType(type) && !type.getFields().id && !roots.includes(type))
    .map(({ name }) => name)
    .filter((name) => !/^_|^PageInfo$|(?:Connection|Edge)$/.test(name))
    .sort();
  return ['```ts', 'const keys = {', ...keyless.map((name) => `  ${name}: () => null,`), '};', '```'].join(
    '\n',
  );
}

function clashTable(): string {
  const abstract = types.filter((type): type is GraphQLAbstractType => isAbstractType(type));
  const lines = abstract
    .filter(({ name }) => !name.startsWith('_'))
    .map((type) => [type.name, clashesIn(schema.getPossibleTypes(type))] as const)
    .filter(([, clashes]) => clashes.length > 0)
    .map(([name, clashes]) => `| \`${name}\` | ${clashes.map((field) => `\`${field}\``).join(', ')} |`);
  return ['| of | fields |', '| --- | --- |', ...lines.sort()].join('\n');
}

/** Names of fields that two of the types have in shapes that don't go together (GraphQL, SameResponseShape). */
function clashesIn(members: readonly GraphQLObjectType[]): readonly string[] {
  const shapes = new Map<string, Set<string>>();
  for (const { name, type } of members.flatMap((member) => Object.values(member.getFields()))) {
    shapes.set(name, (shapes.get(name) ?? new Set()).add(shapeOf(type)));
  }
  return [...shapes].flatMap(([name, { size }]) => (size > 1 ? [name] : [])).sort();
}

/** Which objects they are makes no difference: what is asked of them does. */
function shapeOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  return isCompositeType(named) ? String(type).replace(named.name, '{}') : String(type);
}

function codes(): readonly string[] {
  const texts = filesBelow('src')
    .filter((path) => /^src\/(?:server|graphql|write)\/.*\.ts$/.test(path))
    .map((path) => [path, readRepositoryFile(path)] as const);
  const told = texts.flatMap(([path, text]) => [
    ...text.matchAll(
      /(?:\bcode: |export const [A-Z_]+ = )'([A-Z_]+)'|\b(?:refused|refusal)\(\s*(?:'\w+', )?'([A-Z_]+)'/g,
    ),
    // Nothing else of a server's is written like this.
    ...(path.startsWith('src/server/') ? text.matchAll(/'((?!ERR_|HPE_)[A-Z]+(?:_[A-Z]+)+)'/g) : []),
  ]);
  return [...new Set(told.map(([, code, other]) => code ?? other ?? ''))];
}
