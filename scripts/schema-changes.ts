import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';

/** What a client that was written for one schema meets in the next. */
export interface SchemaChanges {
  /** A valid query of today is invalid or answered otherwise tomorrow, and the change log doesn't say so. */
  readonly unannounced: readonly string[];
  /** The same, where it does. */
  readonly announced: readonly string[];
  /** Queries stay valid, but may get what their clients don't expect: a new value of an enum. */
  readonly dangerous: readonly string[];
}

/**
 * The changes from one schema to the next that clients may stumble over, by the rules of graphql-js. A breaking change
 * is announced by a line of the change log that has its sentence: "Quote.said was removed."
 */
export function schemaChanges(before: string, after: string, changeLog: string): SchemaChanges {
  const [older, newer] = [buildSchema(before), buildSchema(after)];
  const breaking = findBreakingChanges(older, newer).map((change) => change.description);
  const isAnnounced = (sentence: string) => changeLog.includes(sentence);
  return {
    unannounced: breaking.filter((sentence) => !isAnnounced(sentence)),
    announced: breaking.filter(isAnnounced),
    dangerous: findDangerousChanges(older, newer).map((change) => change.description),
  };
}
