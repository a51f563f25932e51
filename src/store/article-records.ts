import type { Prisma } from '../generated/prisma/client.ts';

/**
 * The rows that one article adds to the graph, ready to write. Outlet, places and actors are shared with other
 * articles: they are written where they are missing. Whatever refers to an actor has an appearance of it here.
 */
export interface ArticleRecords {
  readonly outlet: Prisma.OutletCreateManyInput | null;
  readonly places: readonly Prisma.PlaceCreateManyInput[];
  readonly actors: readonly Prisma.ActorCreateManyInput[];
  readonly article: Prisma.ArticleCreateManyInput;
  readonly sentences: readonly Prisma.SentenceCreateManyInput[];
  readonly times: readonly Prisma.TimeExpressionCreateManyInput[];
  readonly mentions: readonly Prisma.MentionCreateManyInput[];
  readonly appearances: readonly AppearanceRecord[];
  readonly roles: readonly Prisma.RoleCreateManyInput[];
  readonly quotes: readonly Prisma.QuoteCreateManyInput[];
  readonly quoteSpans: readonly Prisma.QuoteSpanCreateManyInput[];
  readonly quotedActors: readonly Prisma.QuotedActorCreateManyInput[];
  /** Whatever an event is part of stands before it. */
  readonly events: readonly Prisma.EventCreateManyInput[];
  readonly eventMentions: readonly Prisma.EventMentionCreateManyInput[];
  readonly participants: readonly Prisma.ParticipantCreateManyInput[];
  readonly quotedEvents: readonly Prisma.QuotedEventCreateManyInput[];
}

export interface AppearanceRecord extends Prisma.AppearanceCreateManyInput {
  readonly aliases: string[];
}
