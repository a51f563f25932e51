import { check } from './check-times.ts';

check('what is on the calendar is still to come', [
  ['The mine closes at the end of June.', 'the end of June = 2031-06'],
  ['The hearing begins Friday in Lorn.', 'Friday = 2031-05-16'],
  ['The rules took effect, effective June 1.', 'June 1 = 2031-06-01'],
  ['The launch was scheduled for June.', 'June = 2031-06'],
  ['Teachers planned a march on Saturday.', 'Saturday = 2031-05-17'],
  ['The heirs have until noon Friday to answer.', 'noon Friday = 2031-05-16T12:00'],
  ['A bank agreed in June to buy the mill.', 'June = 2030-06'],
  ['Voss could not be reached Friday.', 'Friday = 2031-05-09'],
  ['Neither could be found Friday.', 'Friday = 2031-05-09'],
  ['Talks resume on Friday.', 'Friday = 2031-05-16'],
  ['The ban takes effect on Friday.', 'Friday = 2031-05-16'],
  ['The ban took effect on Friday.', 'Friday = 2031-05-09'],
  ['Holt takes office on Friday.', 'Friday = 2031-05-16'],

  ['The two sides meet again on Monday.', 'Monday = 2031-05-19'],
  ['By March the wards were full.', 'March = 2031-03'],
  ['By June the wards were full.', 'June = 2030-06'],
  ['By June the wards will be full.', 'June = 2031-06'],
  ['Most members had answered by Friday.', 'Friday = 2031-05-09'],
]);

check('what is on a day, in the present tense, is to come', [
  ['The annual fair is in June.', 'June = 2031-06'],
  ['The hearing is Friday.', 'Friday = 2031-05-16'],
  ['The hearing was Friday.', 'Friday = 2031-05-09'],
]);

check('the year, the month', [
  [
    'Shipments fell in 2028. Ordania will reopen the port before the end of the year.',
    '2028 = 2028',
    'the end of the year = 2031',
  ],
  [
    'Lumara was freed in 2019. The minister hopes to sign the pact by the end of the year.',
    '2019 = 2019',
    'the end of the year = 2031',
  ],
  [
    'In 2029 she promised to finish the road by the end of the year.',
    '2029 = 2029',
    'the end of the year = 2029',
  ],
  [
    'In 2029 the mill closed. By the end of the year it was gone.',
    '2029 = 2029',
    'the end of the year = 2029',
  ],
  ['The works must be finished by year-end.', 'year-end = 2031'],
  ['The dam is to be filled by the end of the month.', 'the end of the month = 2031-05'],
]);

check('days and months without a year follow the tense', [
  ['The bridge collapsed on September 3.', 'September 3 = 2030-09-03'],
  ['The bridge will reopen on June 3.', 'June 3 = 2031-06-03'],
  ['The company has until June 3 to answer.', 'June 3 = 2031-06-03'],
  ['The trial began in April.', 'April = 2031-04'],
  ['The trial began in November.', 'November = 2030-11'],
  ['The trial will begin in November.', 'November = 2031-11'],
  ['The army plans to withdraw in November.', 'November = 2031-11'],
  ['The November vote failed.', 'November = 2030-11'],
]);

check('weekdays', [
  ['Envoys held a meeting Thursday in Lorn.', 'Thursday = 2031-05-08'],
  ['Diplomats will meet Thursday in Lorn.', 'Thursday = 2031-05-15'],
  ['Diplomats are expected to meet Thursday in Lorn.', 'Thursday = 2031-05-15'],
  ['Diplomats held talks Wednesday in Lorn.', 'Wednesday = 2031-05-14'],
  ['Diplomats met last Wednesday.', 'last Wednesday = 2031-05-07'],
  ['Diplomats will meet next Wednesday.', 'next Wednesday = 2031-05-21'],
  ['The ministry said so late Thursday.', 'late Thursday = 2031-05-08'],
  ["Voss spoke after Monday's vote.", 'Monday = 2031-05-12'],
  ['On Friday, the ministry said talks had failed.', 'Friday = 2031-05-09'],
  ['She told the Sunday Herald nothing.'],
  ['The inquiry into Bloody Sunday is over.'],
]);

check(
  'an hour without a day has passed when the article appears, unless it is to come',
  [
    ['The mayor rang her rival at 11:20 p.m. to concede.', '11:20 p.m. = 2031-05-13T23:20'],
    ['The boat left at 1 a.m. for Lorn.', '1 a.m. = 2031-05-14T01:00'],
    ['Polls will close at 8 p.m. in Lorn.', '8 p.m. = 2031-05-14T20:00'],
    [
      '"Tomorrow we work," he said. His rival rang at 11:20 p.m. to concede.',
      'Tomorrow = 2031-05-15',
      '11:20 p.m. = 2031-05-13T23:20',
    ],
    [
      'They marched on Monday. The road was shut. Police cleared it in the late afternoon.',
      'Monday = 2031-05-12',
      'the late afternoon = 2031-05-12TAF',
    ],
    ['They met on Monday. At 9 p.m. they left.', 'Monday = 2031-05-12', '9 p.m. = 2031-05-12T21:00'],
  ],
  '2031-05-14T01:52:00+02:00',
);

check(
  'quarters and months early in the year',
  [
    [
      'The bank will report fourth-quarter profit on Monday.',
      'fourth-quarter = 2030-Q4',
      'Monday = 2031-02-10',
    ],
    ['Profit rose in the third quarter.', 'the third quarter = 2030-Q3'],
    ['Profit will rise in the second quarter.', 'the second quarter = 2031-Q2'],
    ['Voss resigned in December.', 'December = 2030-12'],
  ],
  '2031-02-04',
);

check('what an occasion is named by is ahead of what comes before it, whichever is nearer', [
  ['The council appointed a new chief before the July elections.', 'July = 2031-07'],
  ['Ministers promised lower taxes ahead of the July elections.', 'July = 2031-07'],
  ['Ana Reth resigned before the March election.', 'March = 2031-03'],
  ['The party lost the July elections.', 'July = 2030-07'],
]);

check('what is arranged for is ahead', [
  ['Ordania postponed the July summit.', 'July = 2031-07'],
  ['Ilse Brandt was invited to Orle for talks in July.', 'July = 2031-07'],
  ['Ordania invited Ilse Brandt to talks in July.', 'July = 2031-07'],
  ['Karel Izzo, a candidate in the July elections, was arrested.', 'July = 2031-07'],
  ['The court set the trial for July.', 'July = 2031-07'],
  ['Ordania held the July summit in Orle.', 'July = 2030-07'],
]);

check(
  'the day of what was called off or is yet to be held is ahead',
  [
    ["Ordania postponed Thursday's election.", 'Thursday = 2031-03-20'],
    ['Ordania postponed Thursday’s election.', 'Thursday = 2031-03-20'],
    ["The union called off Sunday's rally.", 'Sunday = 2031-03-16'],
    ["Thursday's election was postponed.", 'Thursday = 2031-03-20'],
    ["The candidates met the voters in Orle ahead of Thursday's election.", 'Thursday = 2031-03-20'],
    ["The union held Sunday's rally in Orle.", 'Sunday = 2031-03-09'],
    ["The party lost Sunday's election.", 'Sunday = 2031-03-09'],
    ["Police searched the site after Thursday's election.", 'Thursday = 2031-03-13'],
    ['The union called off the strike on Monday.', 'Monday = 2031-03-10'],
    ["Ordania's election was postponed on Thursday.", 'Thursday = 2031-03-13'],
  ],
  '2031-03-14',
);

check(
  'what somebody is told to do and what is not ruled out is ahead',
  [
    ['"Ask me on Monday," Minister Ana Reth said.', 'Monday = 2031-03-17'],
    ['“Come back on Monday,” a clerk told him.', 'Monday = 2031-03-17'],
    ['"I saw him on Monday," a clerk said.', 'Monday = 2031-03-10'],
    ['Ana Reth helped him leave on Monday.', 'Monday = 2031-03-10'],
    ['Ana Reth refused to rule out a second vote in the autumn.', 'the autumn = 2031-FA'],
    ['Ana Reth did not rule out a vote in June.', 'June = 2031-06'],
    ['Ana Reth refused to leave in May.', 'May = 2030-05'],
    ['The court ruled out a retrial in May.', 'May = 2030-05'],
  ],
  '2031-03-14',
);

check('a month before or in what was told', [
  [
    'The case began in March 2028. A dam had burst in February.',
    'March 2028 = 2028-03',
    'February = 2028-02',
  ],
  ['The case began in March 2028. A dam burst in February.', 'March 2028 = 2028-03', 'February = 2031-02'],
  ['Police arrested him on Monday. He had left the army in June.', 'Monday = 2031-05-12', 'June = 2030-06'],
  [
    'She came home in June 2019. She was arrested that July on old charges.',
    'June 2019 = 2019-06',
    'that July = 2019-07',
  ],
  ['He said that July was warm.', 'July = 2030-07'],
]);

check('a day without a year is no plan of many months', [
  ['On August 1 she succeeds Tarel Voss.', 'August 1 = 2031-08-01'],
  ['She leaves office on January 20.', 'January 20 = 2032-01-20'],
  ['A rumor led parents to besiege a clinic on January 21.', 'January 21 = 2031-01-21'],
  ['The two agreed to meet on July 21.', 'July 21 = 2031-07-21'],
]);

check('a sum before a time is no part of it', [
  [
    'The mill opened in 2019. It lost $61 million four years later.',
    '2019 = 2019',
    'four years later = 2023',
  ],
  [
    'The mill opened in 2019. It shut a hundred and four years later.',
    '2019 = 2019',
    'a hundred and four years later = 2123',
  ],
]);

check('a fall that is no season', [
  ['Analysts blamed Kestria for the fall in prices.'],
  ['It was the fall of the capital.'],
  ['The mill shut in the fall in Kestria.', 'the fall = 2030-FA'],
  ['The mill shut in the fall of last year.', 'the fall of last year = 2030-FA'],
]);
