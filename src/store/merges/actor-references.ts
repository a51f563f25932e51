/** A column that refers to an actor, in a table whose rows have an id. */
export interface ActorReference {
  readonly table: string;
  readonly column: string;
  /** The same in the records of an article, and their article as SQL. */
  readonly records: 'mentions' | 'roles' | 'quotes' | 'participants' | 'events';
  readonly article: string;
}

const OWN = '"articleId"';
const OF_EVENT = '(SELECT "articleId" FROM "EventMention" WHERE "eventId" = "Event"."id" LIMIT 1)';

/** Wherever a record refers to an actor, beside appearances and the actors that quotes speak of, which are unique. */
export const ACTOR_REFERENCES: readonly ActorReference[] = [
  { table: 'Mention', column: 'actorId', records: 'mentions', article: OWN },
  { table: 'Role', column: 'actorId', records: 'roles', article: OWN },
  { table: 'Role', column: 'organizationId', records: 'roles', article: OWN },
  { table: 'Role', column: 'countryId', records: 'roles', article: OWN },
  { table: 'Quote', column: 'speakerId', records: 'quotes', article: OWN },
  { table: 'Participant', column: 'actorId', records: 'participants', article: OWN },
  { table: 'Event', column: 'placeActorId', records: 'events', article: OF_EVENT },
];

/** What an unmerged reference of each kind is filed under. */
export function placeOf({ table, column }: Pick<ActorReference, 'table' | 'column'>): string {
  return `${table}.${column}`;
}

export const QUOTED = 'QuotedActor.actorId';
