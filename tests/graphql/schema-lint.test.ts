import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';

// The habits that clients and their tools rely on, each as what breaks it.
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);
const fields = types.flatMap((type) =>
  isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields()).map((field) => ({ type, field, name: `${type.name}.${field.name}` }))
    : [],
);
const inputs = [
  ...fields.flatMap(({ field, name }) => field.args.map((arg) => ({ arg, name: `${name}(${arg.name}:)` }))),
  ...types
    .filter(isInputObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).map((arg) => ({ arg, name: `${type.name}.${arg.name}` })),
    ),
];

function isConnection(type: GraphQLNamedType): boolean {
  return type.name.endsWith('Connection');
}

function argumentsOf(field: GraphQLField<unknown, unknown>): readonly string[] {
  return field.args.map((arg) => arg.name);
}

describe('names', () => {
  test('of types are in PascalCase', () => {
    expect(types.map((type) => type.name).filter((name) => !/^_?[A-Z][A-Za-z0-9]*$/.test(name))).toEqual([]);
  });

  test('of fields and arguments are in camelCase', () => {
    // Federation's own fields begin with an underscore.
    const names = [...fields.map(({ field }) => field.name), ...inputs.map(({ arg }) => arg.name)];
    expect(names.filter((name) => !/^_?[a-z][A-Za-z0-9]*$/.test(name))).toEqual([]);
  });

  test('of enum values are in capitals', () => {
    const values = types.filter(isEnumType).flatMap((type) => type.getValues().map((value) => value.name));
    expect(values.filter((name) => !/^[A-Z][A-Z0-9_]*$/.test(name))).toEqual([]);
  });
});

describe('lists', () => {
  test('have no empty places, apart from nodes that may be gone', () => {
    const gaps = fields.filter(({ field }) => {
      const list = getNullableType(field.type);
      return isListType(list) && !isNonNullType(list.ofType);
    });
    expect(gaps.map(({ name }) => name).filter((name) => name !== 'Query._entities')).toEqual([
      'Query.nodes',
    ]);
  });

  test('that grow are connections with the four arguments of Relay', () => {
    const connections = fields.filter(({ field }) => isConnection(getNamedType(field.type)));
    const lacking = connections.filter(
      ({ field }) => !['first', 'after', 'last', 'before'].every((name) => argumentsOf(field).includes(name)),
    );
    expect(lacking.map(({ name }) => name)).toEqual([]);
    expect(connections.length).toBeGreaterThan(20);
  });

  test('as connections are never null, and have edges, nodes, pageInfo and totalCount', () => {
    const connections = types.filter(isConnection).filter(isObjectType);
    const wanted = ['edges', 'nodes', 'pageInfo', 'totalCount'];
    const lacking = connections.filter((type) => wanted.some((name) => !(name in type.getFields())));
    expect(lacking.map((type) => type.name)).toEqual([]);
  });
});

describe('inputs', () => {
  test('that are deprecated may be left out', () => {
    const forced = inputs.filter(({ arg }) => arg.deprecationReason != null && isNonNullType(arg.type));
    expect(forced.map(({ name }) => name)).toEqual([]);
  });

  test('named filter are of a type named so', () => {
    const odd = inputs.filter(
      ({ arg }) => arg.name === 'filter' && !getNamedType(arg.type).name.endsWith('Filter'),
    );
    expect(odd.map(({ name }) => name)).toEqual([]);
  });
});

describe('what is deprecated', () => {
  test('says what replaces it', () => {
    const reasons = [...fields.map(({ field }) => field), ...inputs.map(({ arg }) => arg)].flatMap(
      ({ deprecationReason }) => (deprecationReason == null ? [] : [deprecationReason]),
    );
    expect(reasons.filter((reason) => !/`[^`]+`/.test(reason))).toEqual([]);
  });
});

describe('records', () => {
  test('that have an id of the graph are nodes', () => {
    const loose = types.filter(
      (type) =>
        isObjectType(type) &&
        'id' in type.getFields() &&
        !type.getInterfaces().some((parent) => parent.name === 'Node'),
    );
    expect(loose.map((type) => type.name)).toEqual([]);
  });
});
