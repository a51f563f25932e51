import fc from 'fast-check';
import type { Database } from '../../src/store/database.ts';
import { folded } from '../../src/store/folded.ts';
import { globalId } from './ask.ts';

/** A list of the graph, and what each field of its filter means, said of rows that are all in memory. */
export interface ModeledList {
  /** The field, and the type of its filter. */
  readonly field: string;
  readonly filter: string;
  readonly type: string;
  readonly rows: readonly Row[];
  readonly conditions: Readonly<Record<string, Condition>>;
}

// biome-ignore lint/suspicious/noExplicitAny: rows as Prisma gives them, and values as GraphQL takes them
export type Any = any;
export type Row = { readonly id: string } & Any;
/** A list of each record of a type: `rows` holds those of all, each under its parent's id. */
export interface NestedList extends ModeledList {
  readonly parent: { readonly type: string; readonly column: string };
}
export type Filter = Readonly<Record<string, Any>>;

interface Condition {
  readonly value: fc.Arbitrary<Any>;
  readonly holds: (row: Row, value: Any) => boolean;
}

/** Whether a filter is known to be true of a row: what is not, its `not` is. */
export function holds(conditions: ModeledList['conditions'], filter: Filter, row: Row): boolean {
  return Object.entries(filter).every(([field, value]) => {
    if (field === 'and') return value.every((part: Filter) => holds(conditions, part, row));
    if (field === 'or') return value.some((part: Filter) => holds(conditions, part, row));
    if (field === 'not') return !holds(conditions, value, row);
    return conditions[field]?.holds(row, value) ?? false;
  });
}

/** Filters of at most three levels, with one or two conditions in each. */
export function filters(conditions: ModeledList['conditions']): fc.Arbitrary<Filter> {
  const own = fc
    .subarray(Object.keys(conditions), {
      minLength: 0,
      maxLength: Math.min(2, Object.keys(conditions).length),
    })
    .chain((fields) =>
      fc.record(Object.fromEntries(fields.map((name) => [name, givenTo(conditions, name)]))),
    );
  const composed = (parts: fc.Arbitrary<Filter>): fc.Arbitrary<Filter> =>
    fc
      .tuple(
        own,
        fc.record(
          { and: fc.array(parts, { maxLength: 2 }), or: fc.array(parts, { maxLength: 3 }), not: parts },
          { requiredKeys: [] },
        ),
      )
      .map(([plain, composition]) => ({ ...plain, ...composition }));
  return composed(composed(own));
}

function givenTo(conditions: ModeledList['conditions'], name: string): fc.Arbitrary<Any> {
  return conditions[name]?.value ?? fc.constant(null);
}

/** The lists at the root, with everything that their filters ask for. */
export async function modeledLists(database: Database): Promise<readonly ModeledList[]> {
  const model = await actorModel(database);
  return [
    await articles(database, model),
    await quotes(database, model),
    await events(database, model),
    await actors(database, model),
    await places(database),
    await outlets(database),
  ];
}

export interface ActorModel {
  readonly reference: fc.Arbitrary<Any>;
  readonly idsOf: (by: Any) => readonly string[];
}

/** Actors as a filter names them: by id, or by any form of their name. */
export async function actorModel(database: Database): Promise<ActorModel> {
  const all = await database.actor.findMany({ include: { aliases: true } });
  const forms = all.map(({ id, name, aliases }) => ({
    id,
    names: [name, ...aliases.map((alias) => alias.name)],
  }));
  const names = forms.flatMap((actor) => actor.names);
  return {
    reference: fc.oneof(
      fc.constantFrom(...names, 'Nobody').map((name) => ({ name })),
      fc.constantFrom(...all).map(({ id }) => ({ id: globalId('Actor', id) })),
    ),
    idsOf: (by) =>
      by.id
        ? [Buffer.from(by.id, 'base64').toString().slice('Actor:'.length)]
        : forms
            .filter((actor) => actor.names.some((name) => folded(name) === folded(by.name)))
            .map(({ id }) => id),
  };
}

async function articles(database: Database, { reference, idsOf }: ActorModel): Promise<ModeledList> {
  const rows = await database.article.findMany({ include: { outlet: true, appearances: true } });
  return {
    field: 'articles',
    filter: 'ArticleFilter',
    type: 'Article',
    rows,
    conditions: {
      actor: is(reference, (row, by) =>
        row.appearances.some(({ actorId }: Any) => idsOf(by).includes(actorId)),
      ),
      outlet: outletIs(
        rows.map((row) => row.outlet),
        (row) => row.outlet,
      ),
      language: oneOf(rows, 'language'),
      published: publishedOn(rows),
      titleContains: contains(rows, 'title'),
      textContains: contains(rows, 'text'),
    },
  };
}

async function quotes(database: Database, { reference, idsOf }: ActorModel): Promise<ModeledList> {
  const rows = await database.quote.findMany({
    include: { mentioned: true, article: { include: { outlet: true } } },
  });
  return {
    field: 'quotes',
    filter: 'QuoteFilter',
    type: 'Quote',
    rows,
    conditions: {
      speaker: is(reference, (row, by) => idsOf(by).includes(row.speakerId)),
      speakerAsContains: contains(rows, 'speakerAs'),
      hasSpeaker: is(fc.boolean(), (row, wanted) => (row.speakerId !== null) === wanted),
      mentioning: is(reference, (row, by) =>
        row.mentioned.some(({ actorId }: Any) => idsOf(by).includes(actorId)),
      ),
      kind: oneOf(rows, 'kind'),
      textContains: contains(rows, 'text'),
      cue: oneOf(rows, 'cueLemma'),
      saidOn: overlaps(rows, 'saidFrom', 'saidUntil'),
      saidOrPublished: publishedOn(rows, 'said'),
      published: publishedOn(rows),
      article: oneOf(rows, 'articleId', 'Article'),
      outlet: outletIs(
        rows.map((row) => row.article.outlet),
        (row) => row.article.outlet,
      ),
      minConfidence: is(fc.double({ min: 0, max: 1, noNaN: true }), (row, least) => row.confidence >= least),
    },
  };
}

async function events(database: Database, { reference, idsOf }: ActorModel): Promise<ModeledList> {
  const rows = await database.event.findMany({
    include: {
      participants: true,
      reports: { include: { article: { include: { outlet: true } } } },
      place: true,
    },
  });
  const firstOutlet = (row: Row) =>
    row.reports.toSorted((a: Any, b: Any) => a.triggerStart - b.triggerStart)[0].article.outlet;
  const places = await database.place.findMany();
  const tookPart = (row: Row, by: Any, role?: string) =>
    row.participants.some(
      (one: Any) =>
        (by === null || idsOf(by).includes(one.actorId)) && (role === undefined || one.role === role),
    );
  return {
    field: 'events',
    filter: 'EventFilter',
    type: 'Event',
    rows,
    conditions: {
      type: oneOf(rows, 'type'),
      realis: oneOf(rows, 'realis'),
      participant: is(reference, (row, by) => tookPart(row, by)),
      place: is(
        fc.constantFrom(...places).map(({ name }) => ({ name })),
        (row, { name }) =>
          (row.place !== null && row.place.folded === folded(name)) ||
          idsOf({ name }).includes(row.placeActorId),
      ),
      country: is(
        fc.constantFrom(...places.flatMap(({ country }) => country ?? [])).map((code) => [code]),
        (row, codes) => row.place !== null && codes.includes(row.place.country),
      ),
      outlet: outletIs(rows.map(firstOutlet), firstOutlet),
      main: is(fc.boolean(), (row, wanted) => row.reports.some(({ main }: Any) => main) === wanted),
      isPart: is(fc.boolean(), (row, wanted) => (row.partOfId !== null) === wanted),
      during: overlaps(rows, 'from', 'until'),
      published: publishedOn(rows),
      article: is(
        fc
          .constantFrom(...rows.flatMap((row) => row.reports))
          .map(({ articleId }) => [globalId('Article', articleId)]),
        (row, ids) => row.reports.some(({ articleId }: Any) => ids.includes(globalId('Article', articleId))),
      ),
      titleContains: contains(rows, 'title'),
      minConfidence: is(fc.double({ min: 0, max: 1, noNaN: true }), (row, least) =>
        row.reports.some(({ confidence }: Any) => confidence >= least),
      ),
    },
  };
}

async function actors(database: Database, { reference, idsOf }: ActorModel): Promise<ModeledList> {
  const rows = await database.actor.findMany({ include: { roles: true } });
  const roles = rows.flatMap((row) => row.roles);
  return {
    field: 'actors',
    filter: 'ActorFilter',
    type: 'Actor',
    rows,
    conditions: {
      is: is(reference, (row, by) => idsOf(by).includes(row.id)),
      kind: oneOf(rows, 'kind'),
      nameContains: contains(rows, 'name', folded),
      roleContains: is(partOf(roles, 'title'), (row, part) =>
        row.roles.some(({ title }: Any) => folded(title).includes(folded(part))),
      ),
      country: oneOf(rows, 'country'),
      named: is(fc.boolean(), (row, wanted) => row.named === wanted),
      minArticles: is(fc.nat(4), (row, least) => row.articleCount >= least),
      minQuotes: is(fc.nat(4), (row, least) => row.quoteCount >= least),
    },
  };
}

async function places(database: Database): Promise<ModeledList> {
  const rows = await database.place.findMany();
  const degrees = fc
    .tuple(fc.integer({ min: -180, max: 180 }), fc.nat(90))
    .map(([min, width]) => ({ min, max: min + width }));
  const within = (column: string) =>
    is(degrees, (row, { min, max }) => row[column] >= min && row[column] <= max);
  return {
    field: 'places',
    filter: 'PlaceFilter',
    type: 'Place',
    rows,
    conditions: {
      nameContains: contains(rows, 'name', folded),
      country: oneOf(rows, 'country'),
      latitude: within('latitude'),
      longitude: within('longitude'),
    },
  };
}

async function outlets(database: Database): Promise<ModeledList> {
  const rows = await database.outlet.findMany();
  const conditions = { nameContains: contains(rows, 'name', folded) };
  return { field: 'outlets', filter: 'OutletFilter', type: 'Outlet', rows, conditions };
}

export function is(value: fc.Arbitrary<Any>, test: Condition['holds']): Condition {
  return { value, holds: test };
}

/** One or two of the values that rows have, as ids of the graph where they are such. */
export function oneOf(rows: readonly Row[], column: string, type?: string): Condition {
  const given = (value: string) => (type ? globalId(type, value) : value);
  const values = [...new Set(rows.map((row) => row[column]).filter((value) => value !== null))];
  return is(
    fc.array(fc.constantFrom(...values.map(given)), { minLength: 1, maxLength: 2 }),
    (row, wanted) => row[column] !== null && wanted.includes(given(row[column])),
  );
}

function outletIs(outlets: readonly Any[], of: (row: Row) => Any): Condition {
  const names = [...new Set(outlets.filter((outlet) => outlet !== null).map((outlet) => outlet.name))];
  return is(
    fc.constantFrom(...names).map((name) => ({ name })),
    (row, { name }) => of(row)?.folded === folded(name),
  );
}

export function contains(rows: readonly Row[], column: string, form = asciiLower): Condition {
  return is(
    partOf(rows, column),
    (row, part) => row[column] !== null && form(row[column]).includes(form(part)),
  );
}

/** A stretch of a text of some row, with letters, digits and no space at an end, which names lose. */
function partOf(rows: readonly Row[], column: string): fc.Arbitrary<string> {
  const texts = rows.map((row) => row[column]).filter((text) => text);
  return fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 12 }), fc.boolean())
    .map(([text, at, length, loud]) => {
      const part = text.slice(at % text.length, (at % text.length) + length).trim() || text.slice(0, 1);
      return loud ? part.toUpperCase() : part;
    })
    .filter((part) => /^[\x20-\x7e]+$/.test(part));
}

function asciiLower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Days around those that rows have; open on one side now and then. */
function days(known: readonly string[]): fc.Arbitrary<Any> {
  const day = fc.constantFrom(...known);
  return fc.oneof(
    fc.tuple(day, day).map((two) => {
      const [from, until] = [...two].sort();
      return { from, until };
    }),
    day.map((from) => ({ from })),
    day.map((until) => ({ until })),
  );
}

/** Whether an order key that begins with a day lies within days. */
export function publishedOn(rows: readonly Row[], key = 'published'): Condition {
  const known = rows.map((row) => row[key].slice(0, 10)).filter((day) => day !== '');
  return is(days(known), (row, { from, until }) => {
    const day = row[key].slice(0, 10);
    return day !== '' && (!from || day >= from) && (!until || day <= until);
  });
}

export function overlaps(rows: readonly Row[], first: string, last: string): Condition {
  const known = rows.flatMap((row) => [row[first], row[last]]).filter((day) => day !== null);
  return is(
    days(known.length > 0 ? known : ['2025-01-01']),
    (row, { from, until }) =>
      (!from || (row[last] !== null && row[last] >= from)) &&
      (!until || (row[first] !== null && row[first] <= until)),
  );
}
