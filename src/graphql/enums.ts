import { builder } from './builder.ts';

export const Direction = builder.enumType('OrderDirection', {
  description: 'Which end of an order comes first.',
  values: {
    ASC: { description: 'From the lowest up: oldest, fewest, A first.' },
    DESC: { description: 'From the highest down: newest, most, Z first.' },
  } as const,
});

export const Precision = builder.enumType('Precision', {
  description: 'How exactly a text tells a time.',
  values: {
    MINUTE: { description: 'To the minute: "at 9:30 a.m. on Thursday".' },
    HOUR: { description: 'To the hour: "around noon".' },
    DAY: { description: 'To the day: "on Thursday".' },
    WEEK: { description: 'To the week: "last week".' },
    MONTH: { description: 'To the month: "in November".' },
    QUARTER: { description: 'To the quarter: "in the third quarter".' },
    YEAR: { description: 'To the year: "in 2019".' },
    DECADE: { description: 'To the decade: "in the 1990s".' },
    INTERVAL: { description: 'From one time to another: "from May to July".' },
    VAGUE: { description: 'Without a clear border: "recently".' },
  } as const,
});

export const DateBasis = builder.enumType('DateBasis', {
  description: 'What a date rests on.',
  values: {
    STATED: { description: 'The text states it in full: "on 27 February 2025".' },
    PUBLICATION: { description: 'It counts from the day of publication: "yesterday".' },
    NARRATED: { description: 'It counts from a day that the text tells of: "two days later".' },
    INHERITED: { description: 'It is that of the event that this one is part of.' },
  } as const,
});
