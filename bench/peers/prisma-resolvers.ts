import type { Database } from '../../src/store/database.ts';
import { raw, sql } from '../../src/store/dialect.ts';
import { rowsOf } from '../../src/store/statement.ts';
import { CO_ACTORS } from './questions.ts';

/** The part of Dateline's schema that is asked about, as somebody would write it for a GraphQL server over Prisma. */
export const typeDefs = `
  type Query {
    articles(first: Int!): ArticleConnection!
    article(by: By!): Article
    quotes(first: Int!, filter: QuoteFilter!): QuoteConnection!
    actor(by: By!): Actor
  }
  input By { id: ID! }
  input QuoteFilter { speaker: By!, kind: [QuoteKind!]! }
  enum QuoteKind { DIRECT MIXED INDIRECT }
  type ArticleConnection { totalCount: Int! nodes: [Article!]! }
  type QuoteConnection { totalCount: Int! nodes: [Quote!]! }
  type EventConnection { nodes: [Event!]! }
  type ParticipantConnection { nodes: [Participant!]! }
  type ActorEventConnection { edges: [ActorEventEdge!]! }
  type ActorEventEdge { participation: Participant! node: Event! }
  type CoActorConnection { edges: [CoActorEdge!]! }
  type CoActorEdge { weight: Int! node: Actor! }
  type Outlet { name: String! }
  type Article {
    title: String url: String publishedOn: String language: String! wordCount: Int! outlet: Outlet
    quotes(first: Int!): QuoteConnection! events(first: Int!): EventConnection!
  }
  type Quote { text: String! kind: QuoteKind! cue: String speaker: Actor article: Article! }
  type Event { title: String! type: String! participants(first: Int!): ParticipantConnection! }
  type Participant { role: String! actor: Actor }
  type Actor {
    name: String! kind: String!
    quotes(first: Int!): QuoteConnection! events(first: Int!): ActorEventConnection! coActors(first: Int!): CoActorConnection!
  }
`;

interface Row {
  readonly id: string;
}

interface Page {
  readonly first: number;
}

const LATEST = [{ published: 'desc' }, { id: 'desc' }] as const;

/** What relations need is read by Prisma's fluent calls, which it joins into one statement a level. */
export function resolvers(database: Database) {
  const ownId = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1] ?? '';
  const article = ({ id }: Row) => database.article.findUnique({ where: { id } });
  const quote = ({ id }: Row) => database.quote.findUnique({ where: { id } });
  const event = ({ id }: Row) => database.event.findUnique({ where: { id } });
  const actor = ({ id }: Row) => database.actor.findUnique({ where: { id } });
  const select = { _count: { select: { quotes: true } } } as const;
  return {
    Query: {
      articles: (_: unknown, { first }: Page) => ({
        totalCount: () => database.article.count(),
        nodes: () => database.article.findMany({ orderBy: [...LATEST], take: first, omit: { text: true } }),
      }),
      article: (_: unknown, { by }: { by: Row }) => article({ id: ownId(by.id) }),
      actor: (_: unknown, { by }: { by: Row }) => actor({ id: ownId(by.id) }),
      quotes: (
        _: unknown,
        { first, filter }: Page & { filter: { speaker: Row; kind: ('DIRECT' | 'MIXED' | 'INDIRECT')[] } },
      ) => {
        const where = { speakerId: ownId(filter.speaker.id), kind: { in: filter.kind } };
        return {
          totalCount: () => database.quote.count({ where }),
          nodes: () => database.quote.findMany({ where, orderBy: [...LATEST], take: first }),
        };
      },
    },
    Article: {
      outlet: (row: Row) => article(row).outlet(),
      quotes: (row: Row, { first }: Page) => ({
        totalCount: async () =>
          (await database.article.findUnique({ where: { id: row.id }, select }))?._count.quotes,
        nodes: () => article(row).quotes({ orderBy: [{ start: 'asc' }, { id: 'asc' }], take: first }),
      }),
      events: (row: Row, { first }: Page) => ({
        nodes: async () => {
          const orderBy = [{ triggerStart: 'asc' as const }, { id: 'asc' as const }];
          const reports = await article(row).events({ orderBy, take: first, include: { event: true } });
          return reports?.map((report) => report.event);
        },
      }),
    },
    Quote: {
      speaker: (row: Row) => quote(row).speaker(),
      article: (row: Row) => quote(row).article(),
    },
    Event: {
      participants: (row: Row, { first }: Page) => ({
        nodes: () => event(row).participants({ orderBy: [{ role: 'asc' }, { id: 'asc' }], take: first }),
      }),
    },
    Participant: {
      actor: (row: Row) => database.participant.findUnique({ where: { id: row.id } }).actor(),
    },
    Actor: {
      quotes: (row: Row, { first }: Page) => ({
        totalCount: () => database.quote.count({ where: { speakerId: row.id } }),
        nodes: () => actor(row).quotes({ orderBy: [...LATEST], take: first }),
      }),
      events: (row: Row, { first }: Page) => ({
        edges: async () => {
          const orderBy = [{ occurred: 'desc' as const }, { id: 'desc' as const }];
          const found = await actor(row).participations({ orderBy, take: first, include: { event: true } });
          return found?.map((participation) => ({ participation, node: participation.event }));
        },
      }),
      coActors: (row: Row) => ({
        edges: async () => {
          const parts = CO_ACTORS.split('$1').map((part) => raw(part));
          const found = await rowsOf<{ actorId: string; weight: number | bigint }>(
            database,
            parts.reduce((before, part) => sql`${before}${row.id}${part}`),
          );
          return found.map(({ actorId, weight }) => ({
            weight: Number(weight),
            node: actor({ id: actorId }),
          }));
        },
      }),
    },
  };
}
