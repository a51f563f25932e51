import type { DatabaseSession } from './database.ts';
import { eachRow, join, type Sql, sql } from './dialect.ts';
import { folded } from './folded.ts';
import { fullestName } from './fullest-name.ts';
import { run } from './statement.ts';

// What is asked for all the time is kept, not counted: each article adds its share when it is written and takes it
// back before it is removed, in the same transaction.

/** A form of an actor's name that an article uses. */
export interface UsedName {
  readonly actorId: string;
  readonly name: string;
  readonly fullest: boolean;
}

/** Adds an article's share to its actors' counts (1), or takes it back (-1). */
export async function countArticle(session: DatabaseSession, articleId: string, sign: 1 | -1): Promise<void> {
  await session.$executeRaw`
    UPDATE "Actor" SET
      "articleCount" = "articleCount" + ${sign},
      "mentionCount" = "Actor"."mentionCount" + ${sign} * share."mentions",
      "quoteCount" = "quoteCount" + ${sign} * share."quotes"
    FROM (
      SELECT "actorId", "mentionCount" AS "mentions",
        (SELECT count(*) FROM "Quote" WHERE "Quote"."articleId" = "Appearance"."articleId"
          AND "Quote"."speakerId" = "Appearance"."actorId") AS "quotes"
      FROM "Appearance" WHERE "articleId" = ${articleId}
    ) AS share
    WHERE "Actor"."id" = share."actorId"`;
}

/** The names that an article uses for its actors. */
export async function namesOf(session: DatabaseSession, articleId: string): Promise<readonly UsedName[]> {
  const appearances = await session.appearance.findMany({
    where: { articleId },
    select: { actorId: true, name: true, aliases: true },
  });
  return namesIn(appearances);
}

/** The names that appearances have for their actors. */
export function namesIn(
  appearances: readonly { readonly actorId: string; readonly name: string; readonly aliases: unknown }[],
): readonly UsedName[] {
  return appearances.flatMap(({ actorId, name, aliases }) => [
    { actorId, name, fullest: true },
    ...otherNames(name, aliases).map((alias) => ({ actorId, name: alias, fullest: false })),
  ]);
}

/** Counts an article's names (1), or takes them back (-1); a name that no article uses goes. */
export async function countAliases(
  session: DatabaseSession,
  names: readonly UsedName[],
  sign: 1 | -1,
): Promise<void> {
  for (const chunk of chunks(names)) await addToAliases(session, chunk, sign);
  if (sign === 1) return;
  const actors = [...new Set(names.map((name) => name.actorId))];
  await session.actorAlias.deleteMany({ where: { actorId: { in: actors }, articleCount: 0 } });
}

async function addToAliases(
  session: DatabaseSession,
  names: readonly UsedName[],
  sign: 1 | -1,
): Promise<void> {
  const rows = together(names).map(
    ({ actorId, name, uses, fullest }) =>
      sql`(${actorId}, ${name}, ${folded(name)}, FALSE, ${sign * uses}, ${sign * fullest})`,
  );
  await session.$executeRaw`
    INSERT INTO "ActorAlias" ("actorId", "name", "folded", "own", "articleCount", "fullestCount")
    VALUES ${join(rows)}
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
    forms.set(key, { ...form, uses: form.uses + 1, fullest: form.fullest + Number(fullest) });
  }
  return [...forms.values()];
}

/**
 * Sets what an actor's appearances say together: its name, country and occupation, and its kind, of which they tell
 * several only for a land: "COUNTRY" stands before "PLACE". Of actors that were merged, the one that the others count
 * for says of which kind they are.
 */
export async function deriveActors(session: DatabaseSession, actors: readonly string[]): Promise<void> {
  for (const chunk of chunks(actors)) await deriveEvidence(session, chunk);
  await deriveNames(session, actors);
}

/** Most articles tell nothing new of most actors: a row that is left alone leaves its eight indexes alone. */
async function deriveEvidence(session: DatabaseSession, actors: readonly string[]): Promise<void> {
  await session.$executeRaw`
    UPDATE "Actor" SET "kind" = told."kind", "country" = told."country", "occupation" = told."occupation"
    FROM (
      SELECT "id",
        coalesce(
          (SELECT min("kind") FROM "UnmergedAppearance" WHERE "intoId" = "Told"."id" AND "actorId" = "Told"."id"),
          (SELECT min("kind") FROM "Appearance" WHERE "actorId" = "Told"."id"), "kind") AS "kind",
        (SELECT min("country") FROM "Appearance" WHERE "actorId" = "Told"."id") AS "country",
        (SELECT min("occupation") FROM "Appearance" WHERE "actorId" = "Told"."id") AS "occupation"
      FROM "Actor" AS "Told" WHERE "id" IN (${join([...actors])})
    ) AS told
    WHERE "Actor"."id" = told."id" AND ("Actor"."kind" <> told."kind"
      OR "Actor"."country" IS DISTINCT FROM told."country"
      OR "Actor"."occupation" IS DISTINCT FROM told."occupation")`;
}

async function deriveNames(session: DatabaseSession, actors: readonly string[]): Promise<void> {
  const forms = await session.actorAlias.findMany({
    where: { actorId: { in: [...actors] }, fullestCount: { gt: 0 } },
  });
  const changed = [...formsByActor(forms)].flatMap(([actorId, ofActor]) => {
    const name = fullestName(ofActor);
    return ofActor.every((form) => form.own === (form.name === name)) ? [] : [[actorId, name, folded(name)]];
  });
  if (changed.length === 0) return;
  // A long article names a thousand: a statement for each would take longer than reading it.
  for (const statement of [renameOwnAliases, renameActors]) await run(session, statement(changed));
}

const VALUE = sql`"row"."value"`;

function renameOwnAliases(changed: readonly string[][]): Sql {
  return sql`UPDATE "ActorAlias" SET "own" = ("ActorAlias"."name" = ${VALUE}->>1)
    FROM ${eachRow(changed)} WHERE "ActorAlias"."actorId" = ${VALUE}->>0`;
}

function renameActors(changed: readonly string[][]): Sql {
  return sql`UPDATE "Actor" SET "name" = ${VALUE}->>1, "folded" = ${VALUE}->>2
    FROM ${eachRow(changed)} WHERE "Actor"."id" = ${VALUE}->>0
    AND ("Actor"."name" <> ${VALUE}->>1 OR "Actor"."folded" <> ${VALUE}->>2)`;
}

function formsByActor<Form extends { actorId: string }>(
  forms: readonly Form[],
): ReadonlyMap<string, readonly Form[]> {
  const byActor = new Map<string, Form[]>();
  for (const form of forms) {
    const ofActor = byActor.get(form.actorId);
    if (ofActor) ofActor.push(form);
    else byActor.set(form.actorId, [form]);
  }
  return byActor;
}

/** A statement takes some 30,000 values at most. */
function chunks<T>(items: readonly T[], size = 2000): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}

/** The strings of a JSON list of names, without `name`. */
export function otherNames(name: string, aliases: unknown): readonly string[] {
  const strings = Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [];
  return [...new Set(strings)].filter((alias) => alias !== name);
}
