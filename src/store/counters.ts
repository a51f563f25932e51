import type { DatabaseSession } from './database.ts';
import { eachRow, raw, type Sql, sql } from './dialect.ts';
import { folded } from './folded.ts';
import { touch } from './graph-changes.ts';
import { PARENT } from './list.ts';
import { run } from './statement.ts';

// What is asked for all the time is kept, not counted: each article adds its share when it is written and takes it
// back before it is removed, in the same transaction.

/** The columns of actors that are counted. */
export const COUNTED: ReadonlySet<string> = new Set(['articleCount', 'mentionCount', 'quoteCount']);

/** What is counted of the actor who is the parent of a list, as that list's `total`. */
export function countOfParent(column: 'articleCount' | 'mentionCount' | 'quoteCount'): Sql {
  return sql`SELECT ${raw(`"${column}"`)} FROM "Actor" WHERE "id" = ${PARENT}`;
}

/** A form of an actor's name that an article uses. */
export interface UsedName {
  readonly actorId: string;
  readonly name: string;
  readonly fullest: boolean;
}

/** What articles say of actors, as far as it is counted. */
export interface Share {
  readonly appearances: readonly {
    readonly actorId: string;
    readonly name: string;
    readonly aliases: unknown;
    readonly mentionCount: number;
  }[];
  readonly quotes: readonly { readonly speakerId?: string | null }[];
}

/** What a stored article says of actors. */
export async function shareOf(session: DatabaseSession, articleId: string): Promise<Share> {
  const appearances = await session.appearance.findMany({
    where: { articleId },
    select: { actorId: true, name: true, aliases: true, mentionCount: true },
  });
  const quotes = await session.quote.findMany({ where: { articleId }, select: { speakerId: true } });
  return { appearances, quotes };
}

/** Adds what articles say to the counts of their actors and names (1), or takes it back (-1). */
export async function countShare(session: DatabaseSession, share: Share, sign: 1 | -1): Promise<void> {
  touch(session, { around: share.appearances.map(({ actorId }) => actorId) });
  await run(session, addToActors(share, sign));
  await countAliases(session, namesIn(share), sign);
}

function addToActors({ appearances, quotes }: Share, sign: 1 | -1): Sql {
  const sums = new Map<string, { articles: number; mentions: number; quotes: number }>();
  for (const { actorId, mentionCount } of appearances) {
    const sum = sums.get(actorId) ?? { articles: 0, mentions: 0, quotes: 0 };
    sums.set(actorId, { ...sum, articles: sum.articles + 1, mentions: sum.mentions + mentionCount });
  }
  for (const { speakerId } of quotes) {
    const sum = sums.get(speakerId ?? '');
    if (sum) sum.quotes += 1;
  }
  const rows = [...sums].map(([actor, sum]) => [
    actor,
    sign * sum.articles,
    sign * sum.mentions,
    sign * sum.quotes,
  ]);
  return sql`UPDATE "Actor" SET
      "articleCount" = "articleCount" + ${integer(1)},
      "mentionCount" = "mentionCount" + ${integer(2)},
      "quoteCount" = "quoteCount" + ${integer(3)}
    FROM ${eachRow(rows)} WHERE "Actor"."id" = ${VALUE}->>0`;
}

/** The names that appearances have for their actors. */
export function namesIn({ appearances }: Pick<Share, 'appearances'>): readonly UsedName[] {
  return appearances.flatMap(({ actorId, name, aliases }) => [
    { actorId, name, fullest: true },
    ...otherNames(name, aliases).map((alias) => ({ actorId, name: alias, fullest: false })),
  ]);
}

/** Counts names that articles use (1), or takes them back (-1); a name that no article uses goes. */
export async function countAliases(
  session: DatabaseSession,
  names: readonly UsedName[],
  sign: 1 | -1,
): Promise<void> {
  await run(session, addToAliases(names, sign));
  if (sign === 1) return;
  const actors = [...new Set(names.map((name) => name.actorId))];
  await session.actorAlias.deleteMany({ where: { actorId: { in: actors }, articleCount: 0 } });
}

/** Adds to each form of a name how often it is used (1), or takes it away (-1). */
export function addToAliases(names: readonly UsedName[], sign: 1 | -1): Sql {
  const rows = together(names).map(({ actorId, name, uses, fullest }) => [
    actorId,
    name,
    folded(name),
    sign * uses,
    sign * fullest,
  ]);
  // WHERE: else ON CONFLICT would be read as a join's.
  return sql`INSERT INTO "ActorAlias" ("actorId", "name", "folded", "own", "articleCount", "fullestCount")
    SELECT ${VALUE}->>0, ${VALUE}->>1, ${VALUE}->>2, FALSE, ${integer(3)}, ${integer(4)}
    FROM ${eachRow(rows)} WHERE 1 = 1
    ON CONFLICT ("actorId", "name") DO UPDATE SET
      "articleCount" = "ActorAlias"."articleCount" + excluded."articleCount",
      "fullestCount" = "ActorAlias"."fullestCount" + excluded."fullestCount"`;
}

/** Each form once, and how often it is used: one statement may change no row twice. */
function together(names: readonly UsedName[]) {
  const forms = new Map<string, { actorId: string; name: string; uses: number; fullest: number }>();
  for (const { actorId, name, fullest } of names) {
    const key = `${actorId} ${name}`;
    const form = forms.get(key) ?? { actorId, name, uses: 0, fullest: 0 };
    form.uses += 1;
    form.fullest += Number(fullest);
    forms.set(key, form);
  }
  return [...forms.values()];
}

const VALUE = sql`"row"."value"`;

function integer(index: number): Sql {
  return sql`CAST(${VALUE}->>${raw(String(index))} AS INTEGER)`;
}

/** The strings of a JSON list of names, without `name`. */
export function otherNames(name: string, aliases: unknown): readonly string[] {
  const strings = Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [];
  return [...new Set(strings)].filter((alias) => alias !== name);
}
