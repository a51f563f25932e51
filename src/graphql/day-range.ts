import type { DateBasis as Basis, Precision as Exactness } from '../generated/prisma/enums.ts';
import { builder } from './builder.ts';
import { DateBasis, Precision } from './enums.ts';
import { type ColumnsOf, partIf } from './reading.ts';

/** When something was, as far as a text tells. */
export interface Dating {
  readonly from: string | null;
  readonly until: string | null;
  readonly precision: Exactness | null;
  readonly basis: Basis | null;
}

export const DateRange = builder.objectRef<Dating>('DateRange');

DateRange.implement({
  description: 'The days on which something was, as far as a text tells.',
  fields: (t) => ({
    from: t.expose('from', {
      type: 'Date',
      nullable: true,
      description: 'The first day; null where it is not known.',
    }),
    until: t.expose('until', {
      type: 'Date',
      nullable: true,
      description: 'The last day, itself included; null where it is not known.',
    }),
    precision: t.expose('precision', {
      type: Precision,
      nullable: true,
      description: 'How exactly the text tells it; null where it does not say.',
    }),
    basis: t.expose('basis', {
      type: DateBasis,
      nullable: true,
      description: 'What the date rests on; null where it is not known.',
    }),
  }),
});

export const DayRangeInput = builder.inputType('DayRange', {
  description: 'From one day to another, both included; open on a side that is not given.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'The first day.' }),
    until: t.field({ type: 'Date', description: 'The last day.' }),
  }),
});

/** The dating of a record by its columns; null where neither day is known. */
export function datingOf(columns: ColumnsOf<Dating>) {
  return partIf<Dating>({ some: [columns.from, columns.until] }, columns);
}
