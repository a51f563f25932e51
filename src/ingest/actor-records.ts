import type { Actor, Mention, Role } from '../extract/document.ts';
import type { ArticleRecords } from '../store/article-records.ts';
import { folded } from '../store/folded.ts';
import { appearanceId, placeId } from '../store/identity.ts';
import { slice } from '../text/span.ts';
import { actorsOfGraph } from './actors-of-graph.ts';
import type { GraphDocument } from './graph-document.ts';
import { graphNames } from './graph-names.ts';
import { actorIdOf, type LinkedArticle, spanIds } from './linked-article.ts';
import { occupationFromTitles } from './occupations.ts';

/** What the roles stated of each actor say about its walk of life. */
export function occupations(document: GraphDocument): (actor: Actor) => string | null {
  const titles = rolesByActor(document);
  return (actor) => occupationFromTitles((titles.get(actor.key) ?? []).map((role) => role.title));
}

export function rolesByActor({ roles }: GraphDocument): ReadonlyMap<string, readonly Role[]> {
  return groupByActor(roles);
}

export function placeRecords({ document }: LinkedArticle): ArticleRecords['places'] {
  const places = actorsOfGraph(document).flatMap((actor) =>
    actor.place === null ? [] : placeRecord(actor.place),
  );
  return [...new Map(places.map((place) => [place.id, place])).values()];
}

export function placeIdOfActor({ place }: Actor): string | null {
  return place && placeId(place.name, place.country, place.latitude, place.longitude);
}

/** The actors as new ones would be; those that are known already keep what they have. */
export function actorRecords(article: LinkedArticle): ArticleRecords['actors'] {
  return actorsOfGraph(article.document).flatMap((actor) => {
    const id = actorIdOf(article, actor.key);
    if (id === null) return [];
    const { name } = graphNames(actor);
    return {
      id,
      kind: actor.kind,
      name,
      folded: folded(name),
      named: actor.named,
      placeId: placeIdOfActor(actor),
    };
  });
}

export function appearanceRecords(article: LinkedArticle): ArticleRecords['appearances'] {
  const mentions = groupByActor(article.document.mentions);
  const occupationOf = occupations(article.document);
  return actorsOfGraph(article.document).flatMap((actor) => {
    const link = article.links.get(actor.key);
    if (!link) return [];
    const own = mentions.get(actor.key) ?? [];
    const { name, aliases } = graphNames(actor);
    return {
      id: appearanceId(article.id, link.actorId),
      articleId: article.id,
      actorId: link.actorId,
      published: article.published,
      name,
      kind: actor.kind,
      aliases: [...aliases],
      country: actor.country,
      occupation: occupationOf(actor),
      firstStart: firstStartOf(own),
      mentionCount: own.length,
      linkRule: link.rule,
      linkEvidence: link.evidence,
    };
  });
}

export function roleRecords(article: LinkedArticle): ArticleRecords['roles'] {
  const idOf = spanIds(article.id, 'role');
  return article.document.roles.flatMap((role) => {
    const actorId = actorIdOf(article, role.actor);
    if (actorId === null) return [];
    return {
      id: idOf(role),
      articleId: article.id,
      actorId,
      published: article.published,
      title: role.title,
      folded: folded(role.title),
      start: role.start,
      end: role.end,
      text: slice(article.document.text, role),
      organizationId: actorIdOf(article, role.organization),
      countryId: actorIdOf(article, role.country),
      rule: role.rule,
      confidence: role.confidence,
    };
  });
}

function placeRecord(place: NonNullable<Actor['place']>) {
  const { name, country, latitude, longitude } = place;
  const id = placeId(name, country, latitude, longitude);
  return { id, name, folded: folded(name), country, latitude, longitude };
}

function firstStartOf(mentions: readonly Mention[]): number {
  return mentions.reduce((first, mention) => Math.min(first, mention.start), mentions[0]?.start ?? 0);
}

function groupByActor<T extends Mention | Role>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    if (item.actor === null) continue;
    const group = groups.get(item.actor);
    if (group) group.push(item);
    else groups.set(item.actor, [item]);
  }
  return groups;
}
