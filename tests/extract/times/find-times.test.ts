import { describe, expect, it } from 'vitest';
import { check } from './check-times.ts';
import { readTimes } from './read-times.ts';

check('dates', [
  ['The treaty was signed on March 5, 2029, in Lorn.', 'March 5, 2029 = 2029-03-05'],
  ['It opened on the 5th of March 2029.', 'the 5th of March 2029 = 2029-03-05'],
  ['It opened on 5 March 2029.', '5 March 2029 = 2029-03-05'],
  ['The log is dated 2029-03-05.', '2029-03-05 = 2029-03-05'],
  ['The log is dated 3/25/2029.', '3/25/2029 = 2029-03-25'],
  ['The log is dated 25/3/2029.', '25/3/2029 = 2029-03-25'],
  ['Voss resigned on Feb. 3.', 'Feb. 3 = 2031-02-03'],
  ['Voss resigned on Thursday, Feb. 6, 2031.', 'Thursday, Feb. 6, 2031 = 2031-02-06'],
  ['The case numbered 25-3 was closed.'],
  ['He scored 31 points on 30 shots.'],
  ['He was seen last Oct. 23 in Lorn.', 'last Oct. 23 = 2030-10-23'],
  ['The vote is on the first Tuesday in November 2032.', 'the first Tuesday in November 2032 = 2032-11-02'],
  ['They met on the last Friday of April.', 'the last Friday of April = 2031-04-25'],
  ['There is no February 30.', 'February = 2031-02'],
  ['They left on the 12th.', 'the 12th = 2031-05-12'],
  ['They met on the 12th floor.'],
]);

check('ranges', [
  ['He ruled between 2016 and 2018.', '2016 = 2016', '2018 = 2018'],
  ['He ruled between 2016-18.', '2016 = 2016', '18 = 2018'],
  ['The 1992-1995 war killed thousands.', '1992 = 1992', '1995 = 1995'],
  ['They met January 3-5, 2029.', 'January 3 = 2029-01-03', '5, 2029 = 2029-01-05'],
  ['The 2016/17 budget passed.', '2016 = 2016', '17 = 2017'],
  ['Call 555-2016 for help.'],
  ['The vote was 201-218.'],
]);

check('days counted from the publication date', [
  ['He left today.', 'today = 2031-05-14'],
  ['He left yesterday.', 'yesterday = 2031-05-13'],
  ['He will leave tomorrow.', 'tomorrow = 2031-05-15'],
  ['He left the day before yesterday.', 'the day before yesterday = 2031-05-12'],
  ['He left three days ago.', 'three days ago = 2031-05-11'],
  ['He told Kestria Today about it.'],
]);

check('weeks, months, quarters and years', [
  ['He left last week.', 'last week = 2031-W19'],
  ['He left this month.', 'this month = 2031-05'],
  ['He left last month.', 'last month = 2031-04'],
  ['He leaves next year.', 'next year = 2032'],
  ['He left earlier this year.', 'earlier this year = 2031'],
  ['He left in the last week of March.', 'the last week of March = 2031-03'],
  ['He left in the first days of 2029.', 'the first days of 2029 = 2029'],
  ['He left in late 2029.', 'late 2029 = 2029'],
  ['He left at the end of 2029.', 'the end of 2029 = 2029'],
  ['He left in the middle of next month.', 'the middle of next month = 2031-06'],
  ['He left five years ago.', 'five years ago = 2026'],
  ['He left a decade ago.', 'a decade ago = 2021'],
  ['He left two months ago.', 'two months ago = 2031-03'],
  ['Sales rose in the third quarter of 2030.', 'the third quarter of 2030 = 2030-Q3'],
  ['Sales rose in the first quarter.', 'the first quarter = 2031-Q1'],
  ['It was a good weekend, and the weekend was dry.', 'the weekend = 2031-W19-WE'],
  ['He fled this past weekend.', 'this past weekend = 2031-W19-WE'],
  ["This year's first quarter was good.", "This year's first quarter = 2031-Q1"],
  ['He spent a quarter of the money.'],
  ['Three-quarters of the seats are empty.'],
  ['She watched "This Week With Orla Venn" at home.'],
]);

check('seasons, decades, centuries, fiscal years, holidays', [
  ['He left last summer.', 'last summer = 2030-SU'],
  ['He left in the winter of 2028.', 'the winter of 2028 = 2028-WI'],
  ['It was built in the 1990s.', 'the 1990s = 199'],
  ["It was built in the late '80s.", "the late '80s = 198"],
  ['It was built in the 19th century.', 'the 19th century = 18'],
  ['Costs rose in fiscal 2030.', 'fiscal 2030 = 2030'],
  ['He left on Christmas Day.', 'Christmas Day = 2030-12-25'],
  ['He left on Good Friday.', 'Good Friday = 2031-04-11'],
  ['He left on Thanksgiving Day.', 'Thanksgiving Day = 2030-11-28'],
  ['A man in his 30s was held.'],
  ['The vote is due by spring.', 'spring = 2031-SP'],
  ['The Summer Games begin in Lorn.'],
  ['She works for 21st Century Wool.'],
  ['Prices fall 3 percent.'],
]);

check('bare years', [
  ['He left in 2016.', '2016 = 2016'],
  ['The 2016 treaty holds.', '2016 = 2016'],
  ['About 2016 people left.'],
  ['It cost $2016.'],
  ['He lives in Room 2016.'],
  ['It sold 2,016 cars.'],
]);

check('lengths of time', [
  ['The march lasted over seven hours.', 'over seven hours = PT7H'],
  ['The siege lasted more than eight years.', 'more than eight years = P8Y'],
  ['The talks lasted half an hour.', 'half an hour = PT30M'],
  ['The talks lasted a year and a half.', 'a year and a half = P1Y6M'],
  ['The talks lasted 2 1/2 days.', '2 1/2 days = P2DT12H'],
  ['The talks lasted a minute and a half.', 'a minute and a half = PT1M30S'],
  ['It may take weeks or months.', 'weeks or months = PXW'],
  ['The talks lasted several months.', 'several months = PXM'],
  ['The talks lasted a couple of weeks.', 'a couple of weeks = P2W'],
  ['It was a two-day visit.', 'two-day = P2D'],
  ['It was a decades-long feud.', 'decades-long = PXY'],
  ['They came days after the vote.', 'days = PXD'],
  ['He served two decades in prison.', 'two decades = P20Y'],
  ['It stood for nearly a quarter-century.', 'nearly a quarter-century = P25Y'],
  ['The two-week crisis is over.', 'two-week = P2W'],
  ['The first two weeks were calm.', 'The first two weeks = P2W'],
  ['He is a few years older than Venn.'],
  ['A three-day-old truce broke.', 'three-day-old = P3D'],
  ['Her six-week-old son cried.'],
  ['He spoke in the small hours.'],
  ['She left 20 minutes later.', '20 minutes = PT20M'],
  ['She began a second trial.'],
  ['He is 35 years old.'],
  ['A 35-year-old man was held.'],
]);

check('lengths of time that end or begin now', [
  ['They have met often over the past decade.', 'the past decade = P10Y'],
  ['They have met often in the last three years.', 'the last three years = P3Y'],
  ['They will meet in the next few days.', 'the next few days = PXD'],
  ['Costs will rise over the next decade.', 'the next decade = P10Y'],
  ['The last three years of the war were calm.', 'The last three years = P3Y'],
  ['They met for the first time in more than four years.', 'more than four years = P4Y'],
]);

check('times of day', [
  ['He left at 9 a.m. Tuesday.', '9 a.m. Tuesday = 2031-05-13T09:00'],
  ['He left at 9:30 p.m. on Tuesday.', '9:30 p.m. = 2031-05-13T21:30', 'Tuesday = 2031-05-13'],
  ['The quake struck at 0830 GMT.', '0830 GMT = 2031-05-14T08:30Z'],
  [
    'They met at 10 a.m. (0800 GMT) on Tuesday.',
    '10 a.m. = 2031-05-13T10:00',
    '0800 GMT = 2031-05-13T08:00Z',
    'Tuesday = 2031-05-13',
  ],
  ['He worked on 0830 and 0900 alike.'],
  ['He left at noon.', 'noon = 2031-05-14T12:00'],
  ['He left at 08:30 UTC.', '08:30 UTC = 2031-05-14T08:30Z'],
  ["He left at six o'clock this evening.", "six o'clock this evening = 2031-05-14T18:00"],
  ['He left Tuesday night.', 'Tuesday night = 2031-05-13TNI'],
  ['He left this morning.', 'this morning = 2031-05-14TMO'],
  ['He left last night.', 'last night = 2031-05-13TNI'],
  ['The score was 3:30 to 9.45.', '3:30 = 2031-05-14T03:30'],
]);

check('what recurs', [
  ['They meet every Friday.', 'every Friday = XXXX-WXX-5'],
  ['They meet each year.', 'each year = P1Y'],
  ['They meet every other Tuesday.', 'every other Tuesday = XXXX-WXX-2'],
  ['They meet every two weeks.', 'every two weeks = P2W'],
  ['They meet on Fridays.', 'Fridays = XXXX-WXX-5'],
  ['It is paid annually.', 'annually = P1Y'],
  ['It runs daily.', 'daily = P1D'],
  ['It costs $3 million a year.', 'a year = P1Y'],
  ['It was a decade-long feud.', 'decade-long = P10Y'],
  ['She writes for The Daily Kestrian.'],
]);

check('vague times', [
  ['They may meet in the near term.', 'the near term = FUTURE_REF'],
  ['They may meet in the future.', 'the future = FUTURE_REF'],
  ['They met recently.', 'recently = PAST_REF'],
  ['They are now abroad.', 'now = PRESENT_REF'],
  ['Prices may fall in coming months.', 'coming months = FUTURE_REF'],
  ['Prices may fall in the coming months.', 'the coming months = PXM'],
  ['They fought in recent years.', 'recent years = PAST_REF'],
  ['Few do so these days.', 'these days = PRESENT_REF'],
  ['He left now that the vote was over.'],
  ['It is a long-term plan.'],
]);

check('the day that the story is at', [
  [
    'He was held on March 5, 2029. The next day he fled.',
    'March 5, 2029 = 2029-03-05',
    'The next day = 2029-03-06',
  ],
  [
    'He was held on March 5, 2029. Two days later he fled.',
    'March 5, 2029 = 2029-03-05',
    'Two days later = 2029-03-07',
  ],
  ['He was held in March 2029. He fled later that year.', 'March 2029 = 2029-03', 'later that year = 2029'],
  [
    'He was held in March 2029. He fled the following month.',
    'March 2029 = 2029-03',
    'the following month = 2029-04',
  ],
  [
    'He was held on Tuesday, March 6, 2029. That Friday he fled.',
    'Tuesday, March 6, 2029 = 2029-03-06',
    'That Friday = 2029-03-09',
  ],
  ['In 2029 it grew. A year earlier it had shrunk.', '2029 = 2029', 'A year earlier = 2028'],
  ['The next day he fled.', 'The next day = null'],
]);

check('names that are no times', [
  ['Tessa May resigned. Voss had met May twice.'],
  ['They may march on the capital.'],
  ['The crowd joined the March for Water.'],
  ['The letter went to August Lindqvist.'],
  ['Jan Kowal sang with Johnnie Christmas.'],
]);

check(
  'without a publication date what is relative stays unresolved',
  [
    ['He left on Thursday.', 'Thursday = null'],
    ['He left last month.', 'last month = null'],
    ['He left in October.', 'October = null'],
    ['He left two days ago.', 'two days ago = null'],
    ['He left on March 5, 2029.', 'March 5, 2029 = 2029-03-05'],
    ['He worked for three days.', 'three days = P3D'],
    ['It began in 2029. He left in October.', '2029 = 2029', 'October = 2029-10'],
  ],
  '',
);

describe('the publication date', () => {
  it('counts on its own local day', () => {
    expect(readTimes('He left today.', '2031-05-14T23:30:00-05:00')).toEqual(['today = 2031-05-14']);
  });
});
