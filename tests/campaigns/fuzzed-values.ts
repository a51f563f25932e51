import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { Dice } from './dice.ts';
import { type KnownIds, typeOfId } from './known-ids.ts';

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
/** What stands as a rule in fields of these names where something is sent to be stored. */
const USUAL_OF_FIELD: Readonly<Record<string, readonly string[]>> = {
  title: ['"Talks on the dam"', '"No talks"'],
  outlet: ['"Kestria Herald"', '"Orvane Post"'],
  url: ['"https://herald.example/talks"', '"https://herald.example/walkout"'],
  publishedAt: ['"2031-03-07"', '"2031-03-11T09:30:00+02:00"'],
  language: ['"en"', '"fr"'],
  location: ['"1"', '"2"', '"3"', '"4"', '"5"'],
  reason: ['"one and the same"'],
};
/** Whose ids are asked for by fields of these names, or by `id` in inputs of these types. */
const TYPE_OF_ID: Readonly<Record<string, string>> = {
  from: 'Actor',
  into: 'Actor',
  actor: 'Actor',
  article: 'Article',
  ActorBy: 'Actor',
  ArticleBy: 'Article',
  OutletBy: 'Outlet',
  PlaceBy: 'Place',
  RetractArticleInput: 'Article',
};

/** Of which articles are made; some hundreds, so that many are sent again. */
const SENTENCES = [
  '"We will keep the water flowing," Foreign Minister Tarel Voss of Kestria said on Thursday.',
  'Lovania walked out of talks with Kestria on Monday.',
  'Voss met Mirela Danek, the head of the River Authority, in Orvane last week.',
  'Ilan Roke accused the River Authority of lying: "The dam is not safe."',
  'Mirela Danek and Tarel Voss will sign an agreement in April 2031, Ilan Roke said.',
  'President Orin Dask rejected the offer.\n\nHe said that "nothing is left to discuss".',
  'M. Danek resigned.',
];

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

/** Writes values that mostly fit their type and the name of their field or argument. */
export function valueWriter({ pick, chance }: Dice, { idsOf, cursors }: KnownIds) {
  const write = (type: GraphQLInputType, name: string, depth = 0): string => {
    if (chance(0.01)) return pick(STRANGE);
    if (isNonNullType(type)) return write(type.ofType, name, depth);
    if (isListType(type)) {
      return `[${Array.from({ length: pick([0, 1, 1, 2, 5]) }, () => write(type.ofType, name, depth + 1)).join(', ')}]`;
    }
    if (isEnumType(type)) return pick(type.getValues()).name;
    if (!isInputObjectType(type)) return scalar(type.name, name);
    const fields = Object.values(type.getFields());
    const chosen = type.isOneOf
      ? [pick(fields)]
      : fields.filter((field) => isNonNullType(field.type) || chance(depth > 3 ? 0.05 : 0.2));
    return `{${chosen.map((field) => `${field.name}: ${write(field.type, field.name === 'id' ? type.name : field.name, depth + 1)}`).join(', ')}}`;
  };
  const scalar = (type: string, name: string): string => {
    const values = chance(0.1) ? [] : known(type, name);
    if (values.length > 0) return pick(values);
    return pick((chance(0.08) ? ODD : USUAL)[type] ?? STRANGE);
  };
  /** What earlier answers had, or what is usual for the name. */
  const known = (type: string, name: string): readonly string[] => {
    if (type === 'ID') return quoted(idsOf(TYPE_OF_ID[name] ?? name));
    if (type === '_Any') return quoted(idsOf('any')).map(referenceTo);
    if (type !== 'String') return [];
    if (name === 'after' || name === 'before') return quoted(cursors());
    if (name === 'text') return quoted([story()]);
    return USUAL_OF_FIELD[name] ?? [];
  };
  const quoted = (texts: readonly string[]): readonly string[] =>
    texts.length > 0 ? [JSON.stringify(pick(texts))] : [];
  const story = (): string => Array.from({ length: pick([1, 2, 3]) }, () => pick(SENTENCES)).join(' ');
  return write;
}

/** A record as gateways name it, by its id in quotation marks. */
function referenceTo(id: string): string {
  return `{__typename: ${JSON.stringify(typeOfId(JSON.parse(id)))}, id: ${id}}`;
}
