import type { DatabaseSession } from './database.ts';
import { eachOf, eachRow, raw, type Sql, sql } from './dialect.ts';
import { folded } from './folded.ts';
import { type NameForm, nameOfMerged, STANDING } from './fullest-name.ts';
import { touch } from './graph-changes.ts';
import { listOf, rowsOf, run } from './statement.ts';

/**
 * Sets what an actor's appearances say together: its name, country and occupation, and its kind, of which they tell
 * several only for a land: "COUNTRY" stands before "PLACE". Of actors that were merged, the one that the others count
 * for says of which kind they are, and what they are called.
 */
export async function deriveActors(session: DatabaseSession, actors: readonly string[]): Promise<void> {
  const distinct = [...new Set(actors)];
  await change(session, deriveEvidence(distinct));
  await deriveNames(session, distinct);
}

async function change(session: DatabaseSession, update: Sql): Promise<void> {
  const changed = await rowsOf<{ id: string }>(session, sql`${update} RETURNING "Actor"."id" AS "id"`);
  touch(session, { records: changed.map(({ id }) => id) });
}

/** Most articles tell nothing new of most actors: a row that is left alone leaves its eight indexes alone. */
function deriveEvidence(actors: readonly string[]): Sql {
  return sql`UPDATE "Actor" SET "kind" = told."kind", "country" = told."country", "occupation" = told."occupation"
    FROM (
      SELECT "id",
        coalesce(
          (SELECT min("kind") FROM "UnmergedAppearance" WHERE "intoId" = "Told"."id" AND "actorId" = "Told"."id"),
          (SELECT min("kind") FROM "Appearance" WHERE "actorId" = "Told"."id"), "kind") AS "kind",
        (SELECT min("country") FROM "Appearance" WHERE "actorId" = "Told"."id") AS "country",
        (SELECT min("occupation") FROM "Appearance" WHERE "actorId" = "Told"."id") AS "occupation"
      FROM "Actor" AS "Told" WHERE "id" IN (SELECT "value" FROM ${eachOf(actors)})
    ) AS told
    WHERE "Actor"."id" = told."id" AND ("Actor"."kind" <> told."kind"
      OR "Actor"."country" IS DISTINCT FROM told."country"
      OR "Actor"."occupation" IS DISTINCT FROM told."occupation")`;
}

async function deriveNames(session: DatabaseSession, actors: readonly string[]): Promise<void> {
  const forms = await fullestForms(session, actors);
  const changed = [...formsByActor(forms)].flatMap(([actorId, ofActor]) => {
    const name = nameOfMerged(ofActor);
    return ofActor.every((form) => form.own === (form.name === name)) ? [] : [[actorId, name, folded(name)]];
  });
  if (changed.length === 0) return;
  // A long article names a thousand: a statement for each would take longer than reading it.
  touch(session, { around: changed.flatMap(([actorId]) => actorId ?? []) });
  await run(session, renameOwnAliases(changed));
  await change(session, renameActors(changed));
}

interface FullestForm extends NameForm {
  readonly actorId: string;
  /** Whether it is what the actor is called so far. */
  readonly own: boolean;
  readonly standing: number;
}

/** The forms of actors' names that some article has as the fullest. */
async function fullestForms(
  session: DatabaseSession,
  actors: readonly string[],
): Promise<readonly FullestForm[]> {
  const form = (column: string) => raw(`"form"."${column}"`);
  const rows = await listOf<[string, string, number, unknown, number]>(
    session,
    [...['actorId', 'name', 'fullestCount', 'own'].map(form), STANDING_OF_FORM],
    sql`${eachOf(actors)} CROSS JOIN "ActorAlias" AS "form"
      WHERE "form"."actorId" = "key"."value" AND "form"."fullestCount" > 0`,
  );
  return rows.map(([actorId, name, fullestCount, own, standing]) => ({
    actorId,
    name,
    fullestCount,
    own: Boolean(own),
    standing,
  }));
}

const { kept, named, described } = STANDING;

/** Of an actor that no merge is about, each form is its own. */
const STANDING_OF_FORM = raw(`coalesce((SELECT min(CASE WHEN "was"."actorId" = "was"."intoId" THEN ${kept}
  WHEN "was"."named" THEN ${named} ELSE ${described} END) FROM "UnmergedAppearance" AS "was"
  WHERE "was"."intoId" = "form"."actorId" AND "was"."name" = "form"."name"), ${kept})`);

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
