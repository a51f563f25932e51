import type { Database } from '../store/database.ts';
import { fingerprintOf } from '../store/identity.ts';
import type { Decision } from '../store/merges/merge-actors.ts';
import { addSeparation, separableIn } from '../store/merges/separations.ts';
import { appearancesAsLinked } from '../store/merges/unmerged-actors.ts';
import { inNotedTransaction } from '../store/save-article.ts';
import { parseMetadata } from '../text/metadata.ts';
import type { Extractor } from './extractor.ts';
import { formerKey } from './link-actors.ts';
import { replaceArticle } from './store-document.ts';

/** Who the article's actor is now, and from whom it is kept apart; or why not. */
export type SeparateResult =
  | { readonly actorId: string; readonly fromId: string; readonly problem?: never }
  | { readonly field: 'actor' | 'article'; readonly problem: string };

const GONE = { field: 'article', problem: 'is the id of no article that is there' } as const;

/**
 * Keeps an article's actor apart from the one that its name linked it to. The article is read anew: what else it says of whom
 * is decided as if nobody had linked the two.
 */
export async function separateActor(
  database: Database,
  extractor: Extractor,
  { actor, article: id }: { readonly actor: string; readonly article: string },
  decision: Decision,
): Promise<SeparateResult> {
  const stored = await database.article.findUnique({ where: { id } });
  if (!stored) return GONE;
  const found = await separableIn(database, id, actor);
  if ('problem' in found) return { field: 'actor', problem: found.problem };
  const { metadata = {} } = parseMetadata(stored.metadata);
  const document = await extractor.extract(stored.text, metadata);
  return inNotedTransaction(database, async (session) => {
    const select = { location: true, ingestedAt: true };
    const now = await session.article.findUnique({ where: { id, fingerprint: stored.fingerprint }, select });
    if (!now) return GONE;
    const still = await separableIn(session, id, actor);
    if ('problem' in still) return { field: 'actor', problem: still.problem } as const;
    const { actorId: fromId, kind, name } = still.linked;
    await addSeparation(session, id, fromId, decision);
    const fingerprint = fingerprintOf(stored.text, metadata, extractor.version);
    await replaceArticle(session, { id, ...now, fingerprint }, document, []);
    const appearances = await appearancesAsLinked(session, id);
    const own = appearances.find((one) => formerKey(one.kind, one.name) === formerKey(kind, name));
    return { actorId: own?.actorId ?? fromId, fromId };
  });
}
