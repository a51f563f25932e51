import type { Document } from '../../src/extract/document.ts';
import { occupations } from '../../src/ingest/actor-records.ts';
import { actorsOfGraph } from '../../src/ingest/actors-of-graph.ts';
import type { Candidate } from '../../src/ingest/candidates.ts';
import { linkActors } from '../../src/ingest/link-actors.ts';
import { fullForms, linkKeyOf } from '../../src/ingest/link-key.ts';
import { type ArticleOrigin, recordsFromDocument } from '../../src/ingest/records-from-document.ts';
import type { ArticleRecords } from '../../src/store/article-records.ts';

/** The actors that earlier articles have brought, by id: what linking looks for in a database. */
export type Known = Map<string, Candidate>;

/** The rows of an article, linked to those before it; what it brings is known afterwards. Names are nobody else's. */
export function linkedRecords(origin: ArticleOrigin, document: Document, known: Known): ArticleRecords {
  const occupationOf = occupations(document);
  const unlinked = actorsOfGraph(document).map((actor) => ({ actor, occupation: occupationOf(actor) }));
  const candidates = unlinked.flatMap(({ actor }) => {
    const key = linkKeyOf(actor);
    return key.by === 'name' ? key.ids.flatMap((id) => known.get(id) ?? []) : [];
  });
  const records = recordsFromDocument(origin, document, linkActors(origin.id, unlinked, candidates));
  for (const { actorId, kind, name, country, occupation, linkRule } of records.appearances) {
    if (linkRule !== 'link.first-seen') continue;
    known.set(
      actorId,
      candidate({ id: actorId, kind, name, country: country ?? null, occupation: occupation ?? null }),
    );
  }
  return records;
}

export function candidate(actor: Omit<Candidate, 'names' | 'isCoded'>): Candidate {
  return { ...actor, isCoded: false, names: fullForms(actor.kind, actor.name, []) };
}
