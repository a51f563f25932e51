import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { type Database, writeIfFree } from './database.ts';
import { sql } from './dialect.ts';

/** What a token may allow. */
export const SCOPES = ['read', 'ingest', 'curate'] as const;
export type Scope = (typeof SCOPES)[number];

/** A token as it is stored: everything but its secret. */
export interface ApiToken {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: string;
  readonly expiresAt: string | null;
  /** To the minute or so. */
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

export interface NewToken {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: Date | null;
}

/** What a secret is good for: it may be used, or the reason why not. */
export type FoundToken =
  | { readonly token: ApiToken; readonly refused?: never }
  | { readonly token?: never; readonly refused: 'unknown' | 'expired' | 'revoked' };

const PREFIX = 'dl_';
const SECRET_BYTES = 32;
const USE_NOTED_EVERY = 60_000;

/** Makes a token. Its secret is told here once and kept nowhere. */
export async function createToken(
  database: Database,
  { name, scopes, expiresAt }: NewToken,
  now: Date = new Date(),
): Promise<{ readonly id: string; readonly secret: string }> {
  const secret = `${PREFIX}${randomBytes(SECRET_BYTES).toString('base64url')}`;
  const id = randomBytes(5).toString('hex');
  await database.apiToken.create({
    data: {
      id,
      name,
      scopes: [...scopes],
      hash: hashOf(secret),
      createdAt: instant(now),
      expiresAt: expiresAt && instant(expiresAt),
    },
  });
  return { id, secret };
}

/** All tokens, the oldest first. */
export async function listTokens(database: Database): Promise<readonly ApiToken[]> {
  const rows = await database.apiToken.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
  return rows.map(tokenFromRow);
}

/** Ends a token; false where there is none of this id. One that was revoked before stays so. */
export async function revokeToken(database: Database, id: string, now: Date = new Date()): Promise<boolean> {
  await database.apiToken.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: instant(now) } });
  return (await database.apiToken.count({ where: { id } })) > 0;
}

/** Whether a token that was taken is still one, for whoever stays connected. */
export async function isInForce(database: Database, id: string, now: Date = new Date()): Promise<boolean> {
  const row = await database.apiToken.findUnique({
    where: { id },
    select: { revokedAt: true, expiresAt: true },
  });
  return row !== null && row.revokedAt === null && (row.expiresAt === null || row.expiresAt > instant(now));
}

/** The token of a secret; notes that it was used, where that keeps nobody waiting. */
export async function useToken(
  database: Database,
  secret: string,
  now: Date = new Date(),
): Promise<FoundToken> {
  const hash = hashOf(secret);
  // Found by its hash: how long that takes tells of the hash of a guess, which nobody can steer towards a token's.
  const row = await database.apiToken.findUnique({ where: { hash } });
  if (!row || !timingSafeEqual(Buffer.from(row.hash), Buffer.from(hash))) return { refused: 'unknown' };
  if (row.revokedAt !== null) return { refused: 'revoked' };
  if (row.expiresAt !== null && row.expiresAt <= instant(now)) return { refused: 'expired' };
  const token = tokenFromRow(row);
  await noteUse(database, token, now);
  return { token };
}

/** Best effort: where somebody else writes just now, a later use is noted. */
async function noteUse(database: Database, { id, lastUsedAt }: ApiToken, now: Date): Promise<void> {
  if (lastUsedAt !== null && now.getTime() - Date.parse(lastUsedAt) < USE_NOTED_EVERY) return;
  await writeIfFree(database, sql`UPDATE "ApiToken" SET "lastUsedAt" = ${instant(now)} WHERE "id" = ${id}`);
}

/** A fast hash does: a secret of 256 random bits can't be guessed, as a password can, however fast guesses are tried. */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function tokenFromRow({
  scopes,
  hash: _,
  ...row
}: Omit<ApiToken, 'scopes'> & { scopes: unknown; hash: string }): ApiToken {
  return { ...row, scopes: SCOPES.filter((scope) => Array.isArray(scopes) && scopes.includes(scope)) };
}

function instant(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
