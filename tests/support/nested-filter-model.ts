import fc from 'fast-check';
import type { Database } from '../../src/store/database.ts';
import { folded } from '../../src/store/folded.ts';
import {
  type ActorModel,
  type Any,
  actorModel,
  contains,
  is,
  type NestedList,
  oneOf,
  overlaps,
  publishedOn,
} from './filter-model.ts';

/** The lists of a record whose filters no list at the root has, with everything that these ask for. */
export async function nestedLists(database: Database): Promise<readonly NestedList[]> {
  const model = await actorModel(database);
  return [
    await mentions(database, model),
    await roles(database, model),
    await reports(database),
    await participants(database, model),
    await times(database),
    await sentences(database, model),
  ];
}

const OF_ARTICLE = { type: 'Article', column: 'articleId' } as const;
const LEAST_CONFIDENCE = is(
  fc.double({ min: 0, max: 1, noNaN: true }),
  (row, least) => row.confidence >= least,
);

async function mentions(database: Database, model: ActorModel): Promise<NestedList> {
  const rows = await database.mention.findMany();
  return {
    parent: OF_ARTICLE,
    field: 'mentions',
    filter: 'MentionFilter',
    type: 'Mention',
    rows,
    conditions: {
      actor: actorIs(model, 'actorId'),
      kind: oneOf(rows, 'kind'),
      form: oneOf(rows, 'form'),
      textContains: contains(rows, 'text'),
      published: publishedOn(rows),
      minConfidence: LEAST_CONFIDENCE,
    },
  };
}

async function roles(database: Database, model: ActorModel): Promise<NestedList> {
  const rows = await database.role.findMany();
  return {
    parent: OF_ARTICLE,
    field: 'roles',
    filter: 'RoleFilter',
    type: 'Role',
    rows,
    conditions: {
      actor: actorIs(model, 'actorId'),
      organization: actorIs(model, 'organizationId'),
      country: actorIs(model, 'countryId'),
      titleContains: contains(rows, 'title', folded),
      published: publishedOn(rows),
      minConfidence: LEAST_CONFIDENCE,
    },
  };
}

async function reports(database: Database): Promise<NestedList> {
  const rows = await database.eventMention.findMany();
  return {
    parent: OF_ARTICLE,
    field: 'reports',
    filter: 'EventMentionFilter',
    type: 'EventMention',
    rows,
    conditions: {
      article: oneOf(rows, 'articleId', 'Article'),
      triggerContains: contains(rows, 'trigger'),
      main: is(fc.boolean(), (row, wanted) => row.main === wanted),
      published: publishedOn(rows),
      minConfidence: LEAST_CONFIDENCE,
    },
  };
}

async function participants(database: Database, model: ActorModel): Promise<NestedList> {
  const rows = await database.participant.findMany();
  return {
    parent: { type: 'Event', column: 'eventId' },
    field: 'participants',
    filter: 'ParticipantFilter',
    type: 'Participant',
    rows,
    conditions: {
      actor: actorIs(model, 'actorId'),
      role: oneOf(rows, 'role'),
      textContains: contains(rows, 'text'),
      stated: is(fc.boolean(), (row, wanted) => row.stated === wanted),
      article: oneOf(rows, 'articleId', 'Article'),
    },
  };
}

async function times(database: Database): Promise<NestedList> {
  const rows = await database.timeExpression.findMany();
  return {
    parent: OF_ARTICLE,
    field: 'times',
    filter: 'TimeExpressionFilter',
    type: 'TimeExpression',
    rows,
    conditions: {
      type: oneOf(rows, 'type'),
      types: oneOf(rows, 'type'),
      during: overlaps(rows, 'from', 'until'),
      textContains: contains(rows, 'text'),
      minConfidence: LEAST_CONFIDENCE,
    },
  };
}

async function sentences(database: Database, { reference, idsOf }: ActorModel): Promise<NestedList> {
  const rows = await database.sentence.findMany({ include: { mentions: true, quotes: true, events: true } });
  const paragraphs = fc.tuple(fc.nat(12), fc.nat(6)).map(([min, width]) => ({ min, max: min + width }));
  return {
    parent: OF_ARTICLE,
    field: 'sentences',
    filter: 'SentenceFilter',
    type: 'Sentence',
    rows,
    conditions: {
      paragraph: is(paragraphs, ({ paragraph }, { min, max }) => paragraph >= min && paragraph <= max),
      mentioning: is(reference, (row, by) =>
        row.mentions.some(({ actorId }: Any) => idsOf(by).includes(actorId)),
      ),
      quotes: is(fc.boolean(), (row, wanted) => row.quotes.length > 0 === wanted),
      reports: is(fc.boolean(), (row, wanted) => row.events.length > 0 === wanted),
    },
  };
}

function actorIs({ reference, idsOf }: ActorModel, column: string) {
  return is(reference, (row, by) => idsOf(by).includes(row[column]));
}
