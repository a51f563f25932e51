import { folded } from '../store/folded.ts';
import type { RoleConditions } from '../store/lists/role-lists.ts';
import { builder } from './builder.ts';
import { MIN_CONFIDENCE } from './confidence.ts';
import { connectionType } from './connection-type.ts';
import { DayRangeInput } from './day-range.ts';
import { filterOf } from './filter.ts';
import { ActorBy, actorIds } from './names.ts';
import { ownProvenance, Provenance } from './provenance.ts';

export const RoleNode = builder.prismaNode('Role', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'A post or function that an article states of somebody.',
});

builder.prismaObjectFields(RoleNode, (t) => ({
  title: t.exposeString('title', {
    description: 'The post, without the country before it: "Foreign Minister".',
  }),
  text: t.exposeString('text', { description: 'The words that state it.' }),
  actor: t.relation('actor', { description: 'Whose it is.' }),
  organization: t.relation('organization', {
    nullable: true,
    description: 'The organization in which it is held; null where the article does not state it.',
  }),
  country: t.relation('country', {
    nullable: true,
    description: 'The country for which it is held; null where the article does not state it.',
  }),
  article: t.relation('article', { description: 'The article that states it.' }),
  provenance: t.field({ type: Provenance, ...ownProvenance }),
}));

export const RoleConnection = connectionType(() => RoleNode, { name: 'Role', of: 'roles' });

export const RoleFilter = filterOf({
  name: 'RoleFilter',
  of: 'roles',
  fields: (t) => ({
    actor: t.field({ type: ActorBy, description: 'It is held by this actor.' }),
    organization: t.field({ type: ActorBy, description: 'It is held in this organization.' }),
    country: t.field({ type: ActorBy, description: 'It is held for this country.' }),
    titleContains: t.string({
      description: 'Its title contains these letters, whatever their case and accents.',
    }),
    published: t.field({
      type: DayRangeInput,
      description: 'The article was published on one of these days.',
    }),
    minConfidence: t.float({ description: MIN_CONFIDENCE }),
  }),
  conditions: async (
    { actor, organization, country, titleContains, ...rest },
    context,
  ): Promise<RoleConditions> => ({
    ...rest,
    holders: await actorIds(actor, context),
    organizations: await actorIds(organization, context),
    countries: await actorIds(country, context),
    titleContains: titleContains ? folded(titleContains) : null,
  }),
});
