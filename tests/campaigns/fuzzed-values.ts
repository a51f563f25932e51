import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { Dice } from './dice.ts';

/** What a value of each scalar is as a rule, as it stands in a document. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  Int: ['0', '1', '3', '10', '100'],
  Float: ['0', '0.5', '1'],
  Boolean: ['true', 'false'],
  String: ['"Voss"', '"dam -water"', '"talk*"', '"KEN"'],
  ID: ['"QWN0b3I6eA=="', '"UXVvdGU6eA=="'],
  Date: ['"2031-03-07"', '"2031-04-01"'],
  DateTime: ['"2031-03-07T10:00:00Z"'],
  URL: ['"https://herald.example/talks"'],
};
/** What nobody expects there. */
const ODD: Readonly<Record<string, readonly string[]>> = {
  Int: ['101', '-1', '2147483647', '2147483648', '1e3', '99999999999999999999'],
  Float: ['-0.1', '1e308', '1e999', '1.7976931348623157e309'],
  String: ['""', '"\\"open"', '"%_\\\\"', '"\\u0000"', '"\u202eabc"', '"NEAR(a b)"'],
  ID: ['""', '"x"', '"X19wcm90b19fOng="', '"UXVvdGU6JyBPUiAxPTE="', '7'],
  Date: ['"2031-02-30"', '"0000-00-00"', '"99999-01-01"', '"yesterday"'],
  DateTime: ['"2031-03-07T25:00:00Z"', '"now"'],
  URL: ['"javascript:1"', '"//"', '"https://[::"'],
};
const STRANGE = [
  'null',
  '{}',
  '[]',
  '[[]]',
  '{a: {b: [1]}}',
  'RED',
  '$nothing',
  '"\\ud83d\\ude00"',
  '-0',
  `"${'x'.repeat(2_000)}"`,
];

/** Writes values that mostly fit their type. `known` are ids and cursors of earlier answers. */
export function valueWriter({ pick, chance }: Dice, known: readonly string[]) {
  const write = (type: GraphQLInputType, depth = 0): string => {
    if (chance(0.01)) return pick(STRANGE);
    if (isNonNullType(type)) return write(type.ofType, depth);
    if (isListType(type)) {
      return `[${Array.from({ length: pick([0, 1, 1, 2, 5]) }, () => write(type.ofType, depth + 1)).join(', ')}]`;
    }
    if (isEnumType(type)) return pick(type.getValues()).name;
    if (!isInputObjectType(type)) return scalar(type.name);
    const fields = Object.values(type.getFields());
    const chosen = type.isOneOf
      ? [pick(fields)]
      : fields.filter((field) => isNonNullType(field.type) || chance(depth > 3 ? 0.05 : 0.2));
    return `{${chosen.map((field) => `${field.name}: ${write(field.type, depth + 1)}`).join(', ')}}`;
  };
  const scalar = (name: string): string => {
    if (known.length > 0 && (name === 'ID' || name === 'String') && chance(0.5))
      return JSON.stringify(pick(known));
    return pick((chance(0.08) ? ODD : USUAL)[name] ?? STRANGE);
  };
  return write;
}
