import type { ParticipantConditions } from '../store/lists/participant-lists.ts';
import { reportsOfParticipant } from '../store/lists/report-lists.ts';
import { builder } from './builder.ts';
import { firstEntry } from './connection.ts';
import { connectionType } from './connection-type.ts';
import { evidenceFromReport, REPORT_EVIDENCE } from './event-mention.ts';
import { filterOf } from './filter.ts';
import { idsOf } from './global-id.ts';
import { ActorBy, actorIds } from './names.ts';
import { Provenance } from './provenance.ts';
import { reading } from './reading.ts';

export const ParticipantRole = builder.enumType('ParticipantRole', {
  description: 'As what someone takes part in an event.',
  values: {
    AGENT: { description: 'It does it; both sides of talks are agents.' },
    RECIPIENT: { description: 'It is done to it or for it; also who is appointed or affected.' },
    LOCATION: { description: 'It is where it happens.' },
    OTHER: { description: 'It takes part in another way.' },
  } as const,
});

export const ParticipantNode = builder.prismaNode('Participant', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'Who took part in an event, and as what.',
});

builder.prismaObjectFields(ParticipantNode, (t) => ({
  event: t.relation('event', { description: 'The event.' }),
  actor: t.relation('actor', {
    nullable: true,
    description: 'Who took part; null where the article describes someone who is no actor of the graph.',
  }),
  role: t.expose('role', { type: ParticipantRole, description: 'As what.' }),
  stated: t.exposeBoolean('stated', {
    description:
      'Whether the article states it (true), or it follows from what it states: "both sides agreed".',
  }),
  text: t.exposeString('text', {
    nullable: true,
    description: 'What the article calls the participant there; null where it is not stated.',
  }),
  article: t.relation('article', { description: 'The article that says so.' }),
  provenance: t.field({
    type: Provenance,
    nullable: true,
    description:
      'The words that name the participant, or, where it is implied, those that show the event; null while no article reports the event.',
    select: { id: true, start: true, end: true },
    complexity: 3,
    resolve: async ({ id, start, end }, _args, context, info) => {
      const report = await firstEntry(id, context, info, reportsOfParticipant);
      if (report === null) return null;
      const evidence = evidenceFromReport(await context.reports.load(report));
      return start === null || end === null ? evidence : { ...evidence, start, end };
    },
    ...reading({
      kind: 'part',
      columns: REPORT_EVIDENCE,
      of: {
        model: 'EventMention',
        list: reportsOfParticipant,
        own: { triggerStart: 'start', triggerEnd: 'end' },
      },
    }),
  }),
}));

export const ParticipantConnection = connectionType(() => ParticipantNode, {
  name: 'Participant',
  of: 'participants',
});

export const ParticipantFilter = filterOf({
  name: 'ParticipantFilter',
  of: 'participants',
  fields: (t) => ({
    actor: t.field({ type: ActorBy, description: 'It is this actor.' }),
    role: t.field({ type: [ParticipantRole], description: 'It took part as one of these.' }),
    textContains: t.string({ description: 'What the article calls it contains these letters.' }),
    stated: t.boolean({ description: 'The article states it (true), or implies it (false).' }),
    article: t.globalIDList({ description: 'One of these articles says so.' }),
  }),
  conditions: async ({ actor, role, article, ...rest }, context): Promise<ParticipantConditions> => ({
    ...rest,
    actors: await actorIds(actor, context),
    roles: role ?? null,
    articles: idsOf('Article', article),
  }),
});
