/** Days that an event has from what stands beside it; the form is that of `report-cases.ts`, and so is the day. */
export const dayCases: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'the day behind two deeds of a lead': [
    [
      'President Sela Marn dismissed her finance minister and moved four members of her cabinet on Monday.',
      'LEAVE_POST dismissed on 2031-03-10..2031-03-10',
      'OTHER moved on 2031-03-10..2031-03-10',
    ],
    [
      'President Sela Marn dismissed her finance minister and was moved to a clinic on Monday.',
      'LEAVE_POST dismissed',
      'OTHER moved on 2031-03-10..2031-03-10',
    ],
    [
      'President Sela Marn left the party in May and joined its rivals on Monday.',
      'LEAVE_POST left on 2030-05-01..2030-05-31',
      'OTHER joined on 2031-03-10..2031-03-10',
    ],
    [
      'President Sela Marn quit the party and joined its rivals in 2029.',
      'LEAVE_POST quit',
      'OTHER joined on 2029-01-01..2029-12-31',
    ],
  ],
  'what a deed ends in': [
    [
      'Voters in Kestria threw out their prime minister on Sunday, handing a victory to the Lamp Party.',
      'REJECT threw out on 2031-03-09..2031-03-09 at Kestria',
      'OTHER victory on 2031-03-09..2031-03-09',
    ],
    [
      'Police arrested a clerk on Sunday, following an investigation by the tax office.',
      'COERCE arrested on 2031-03-09..2031-03-09',
      'ACCUSE investigation',
    ],
  ],
  'what something is the first or the worst since': [
    [
      'It was the deadliest earthquake in Ardania since 2019, when a quake killed 200 people.',
      'OTHER killed on 2019-01-01..2019-12-31 at Ardania',
    ],
    [
      'The bank raised its rates on Thursday, the steepest increase since the crash of 2019.',
      'OTHER raised on 2031-03-13..2031-03-13',
      'OTHER increase on 2031-03-13..2031-03-13',
      'OTHER crash on 2019-01-01..2019-12-31',
    ],
    [
      'Police have arrested at least a dozen writers since February.',
      'COERCE arrested on 2031-02-01..2031-03-14',
    ],
  ],
  'since something began': [
    [
      'Soldiers have killed 200 people since the uprising began in 2029, and thousands have fled to Veldria.',
      'ASSAULT killed on 2029-01-01..2031-03-14',
      'PROTEST uprising on 2029-01-01..2029-12-31',
      'RETREAT fled on 2029-01-01..2031-03-14 at Veldria',
    ],
    [
      'Soldiers have killed 200 people since the uprising began in 2029, and thousands fled to Veldria.',
      'ASSAULT killed on 2029-01-01..2031-03-14',
      'PROTEST uprising on 2029-01-01..2029-12-31',
      'RETREAT fled at Veldria',
    ],
  ],
  'a time in front of its clause': [
    [
      'In 2019, the year after Ardania gained its freedom, she won the presidency.',
      'OTHER gained on 2019-01-01..2019-12-31',
      'OTHER won on 2019-01-01..2019-12-31',
    ],
    [
      'In 2019, when Ardania was free, the army seized power.',
      'COERCE seized power on 2019-01-01..2019-12-31',
    ],
    [
      'In November 2030 Marn blocked the appointment of a judge, and last summer her lawmakers rejected a treaty.',
      'REJECT blocked on 2030-11-01..2030-11-30',
      'APPOINT appointment',
      'REJECT rejected on 2030-06-01..2030-08-31',
    ],
  ],
};
