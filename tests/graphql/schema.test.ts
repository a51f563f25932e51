import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { printedSchema } from '../../src/graphql/printed-schema.ts';
import { schema } from '../../src/graphql/schema.ts';

const ownTypes = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

test('schema.graphql is current (npm run schema)', () => {
  const committed = readFileSync(join(import.meta.dirname, '..', '..', 'schema.graphql'), 'utf8');
  expect(committed).toBe(printedSchema());
});

test('the scalars of our own say what they are by a specification', () => {
  for (const name of ['Date', 'DateTime', 'URL']) {
    expect(schema.getType(name)).toMatchObject({ specifiedByURL: expect.stringMatching(/^https:/) });
  }
});

describe('everything is described', () => {
  const described = ownTypes.flatMap((type) => {
    const own = [[type.name, type.description] as const];
    if (isObjectType(type) || isInterfaceType(type)) {
      const fields = Object.values(type.getFields());
      return [
        ...own,
        ...fields.map((field) => [`${type.name}.${field.name}`, field.description] as const),
        ...fields.flatMap((field) =>
          field.args.map((arg) => [`${type.name}.${field.name}(${arg.name}:)`, arg.description] as const),
        ),
      ];
    }
    if (isEnumType(type)) {
      return [
        ...own,
        ...type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as const),
      ];
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      return [...own, ...fields.map((field) => [`${type.name}.${field.name}`, field.description] as const)];
    }
    return own;
  });

  test('in sentences', () => {
    const bad = described.filter(([, text]) => !text || !/^\S.*[.?…]$/su.test(text.trim()));
    expect(bad).toEqual([]);
    expect(described.length).toBeGreaterThan(400);
  });

  test('in words of the reader, not of the code', () => {
    const technical = described.filter(([, text]) =>
      /\b(prisma|sql|null pointer|resolver|boolean|foreign key)\b/i.test(text ?? ''),
    );
    expect(technical).toEqual([]);
  });
});
