import type { Actor, Document } from '../../src/extract/document.ts';
import { occupations } from '../../src/ingest/actor-records.ts';
import { actorsOfGraph } from '../../src/ingest/actors-of-graph.ts';
import type { Candidate } from '../../src/ingest/candidates.ts';
import { linkActors } from '../../src/ingest/link-actors.ts';
import { fullForms, linkKeyOf } from '../../src/ingest/link-key.ts';
import { type ArticleOrigin, recordsFromDocument } from '../../src/ingest/records-from-document.ts';
import type { AppearanceRecord, ArticleRecords } from '../../src/store/article-records.ts';

/** The rows of an article whose actors were all in articles before it; and those that come in its first one instead. */
export interface LinkedArticle {
  readonly records: ArticleRecords;
  /** By the actor. */
  readonly firstAppearances: ReadonlyMap<string, AppearanceRecord>;
}

/**
 * Links each actor to the one of its name, of which an archive has only one, so that its id does not depend on what came before; by
 * what rule it is linked does.
 */
export function linkedArticle(origin: ArticleOrigin, document: Document): LinkedArticle {
  const occupationOf = occupations(document);
  const unlinked = actorsOfGraph(document).map((actor) => ({ actor, occupation: occupationOf(actor) }));
  const candidates = unlinked.flatMap(({ actor }) => candidateOf(actor));
  const links = linkActors(origin.id, unlinked, candidates);
  const records = recordsFromDocument(origin, document, links);
  const unknown = new Map(
    [...linkActors(origin.id, unlinked, []).values()].map((link) => [link.actorId, link]),
  );
  return {
    records,
    firstAppearances: new Map(
      records.appearances.flatMap((appearance) => {
        const link = unknown.get(appearance.actorId);
        if (!link || link.rule === appearance.linkRule) return [];
        return [[appearance.actorId, { ...appearance, linkRule: link.rule, linkEvidence: link.evidence }]];
      }),
    ),
  };
}

/** What linking would find in the database, had the actor been in an article before. */
function candidateOf(actor: Actor): readonly Candidate[] {
  const key = linkKeyOf(actor);
  const [id] = key.by === 'name' ? key.ids : [];
  if (id === undefined) return [];
  const { kind, name, country } = actor;
  return [
    { id, kind, name, country, occupation: null, isCoded: false, names: fullForms(kind, name, [], country) },
  ];
}
