import type { TimeConditions } from '../store/lists/time-lists.ts';
import { builder } from './builder.ts';
import { MIN_CONFIDENCE } from './confidence.ts';
import { connectionType } from './connection-type.ts';
import { DateRange, DayRangeInput, datingOf } from './day-range.ts';
import { filterOf } from './filter.ts';
import { ownProvenance, Provenance } from './provenance.ts';

const TimeType = builder.enumType('TimeType', {
  description: 'What sort of time words name (TIMEX3).',
  values: {
    DATE: { description: 'A day or something longer: "on Thursday", "in 2019".' },
    TIME: { description: 'A time of day: "at noon on Thursday".' },
    DURATION: { description: 'How long: "for six hours".' },
    SET: { description: 'How often: "every Monday".' },
  } as const,
});

export const TimeExpressionNode = builder.prismaNode('TimeExpression', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'A date, time, duration or set of times that an article names.',
});

builder.prismaObjectFields(TimeExpressionNode, (t) => ({
  text: t.exposeString('text', { description: 'The words that name it.' }),
  type: t.expose('type', { type: TimeType, description: 'What sort of time it is.' }),
  value: t.exposeString('value', {
    nullable: true,
    description:
      'The time meant, as TIMEX3 writes it: `2025-02-27`, `2024-11`, `PT6H`. Null where nothing tells.',
  }),
  range: t.field({
    type: DateRange,
    description: 'The days meant; null for a duration or where nothing tells.',
    ...datingOf({ from: 'from', until: 'until', precision: 'precision', basis: 'basis' }),
  }),
  article: t.relation('article', { description: 'The article.' }),
  provenance: t.field({ type: Provenance, ...ownProvenance }),
}));

export const TimeConnection = connectionType(() => TimeExpressionNode, {
  name: 'TimeExpression',
  of: 'times',
});

export const TimeFilter = filterOf({
  name: 'TimeExpressionFilter',
  of: 'times',
  fields: (t) => ({
    type: t.field({ type: [TimeType], description: 'It is of one of these types.' }),
    types: t.field({
      type: [TimeType],
      description: 'The same.',
      deprecationReason: 'Use `type`, as in other filters.',
    }),
    during: t.field({ type: DayRangeInput, description: 'It means, as far as is known, one of these days.' }),
    textContains: t.string({ description: 'The words that name it contain these letters.' }),
    minConfidence: t.float({ description: MIN_CONFIDENCE }),
  }),
  conditions: ({ type, types, ...rest }): TimeConditions => ({
    ...rest,
    types: type && types ? type.filter((one) => types.includes(one)) : (type ?? types),
  }),
});
