import type { MentionConditions } from '../store/lists/mention-lists.ts';
import { builder } from './builder.ts';
import { MIN_CONFIDENCE } from './confidence.ts';
import { connectionType } from './connection-type.ts';
import { DayRangeInput } from './day-range.ts';
import { filterOf } from './filter.ts';
import { ActorBy, actorIds } from './names.ts';
import { ownProvenance, Provenance } from './provenance.ts';

const EntityKind = builder.enumType('EntityKind', {
  description: 'What sort of thing words refer to.',
  values: {
    PERSON: { description: 'A human being.' },
    ORGANIZATION: { description: 'A company, ministry, party, club, court, newspaper …' },
    PLACE: { description: 'A country, city, region, river, building …' },
    GROUP: { description: 'People who are not an organization: "the miners", "Kestrians".' },
    OTHER: { description: 'Anything else.' },
  } as const,
});

const MentionForm = builder.enumType('MentionForm', {
  description: 'With what kind of words something is referred to.',
  values: {
    NAME: { description: 'By name: "Tarel Voss".' },
    NOMINAL: { description: 'By a description: "the minister".' },
    PRONOUN: { description: 'By a pronoun: "she".' },
    DEMONYM: { description: 'By an adjective or name of its people: "Kestrian".' },
    METONYM: { description: 'By something that stands for it: a capital for a government.' },
  } as const,
});

export const MentionNode = builder.prismaNode('Mention', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'One place in an article where words refer to an actor.',
});

builder.prismaObjectFields(MentionNode, (t) => ({
  text: t.exposeString('text', { description: 'The words that refer to it.' }),
  kind: t.expose('kind', { type: EntityKind, description: 'What sort of thing they refer to.' }),
  form: t.expose('form', { type: MentionForm, description: 'What kind of words they are.' }),
  actor: t.relation('actor', { description: 'Whom or what they refer to.' }),
  article: t.relation('article', { description: 'The article.' }),
  sentence: t.relation('sentence', {
    nullable: true,
    description: 'The sentence; null where the words stand in none, as in a headline within the text.',
  }),
  provenance: t.field({ type: Provenance, ...ownProvenance }),
}));

export const MentionConnection = connectionType(() => MentionNode, { name: 'Mention', of: 'mentions' });

export const MentionFilter = filterOf({
  name: 'MentionFilter',
  of: 'mentions',
  fields: (t) => ({
    actor: t.field({ type: ActorBy, description: 'The words refer to this actor.' }),
    kind: t.field({ type: [EntityKind], description: 'They refer to one of these sorts of things.' }),
    form: t.field({ type: [MentionForm], description: 'They are one of these kinds of words.' }),
    textContains: t.string({ description: 'They contain these letters.' }),
    published: t.field({
      type: DayRangeInput,
      description: 'The article was published on one of these days.',
    }),
    minConfidence: t.float({ description: MIN_CONFIDENCE }),
  }),
  conditions: async ({ actor, kind, form, ...rest }, context): Promise<MentionConditions> => ({
    ...rest,
    actors: await actorIds(actor, context),
    kinds: kind ?? null,
    forms: form ?? null,
  }),
});
