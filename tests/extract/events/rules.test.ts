import { describe, expect, it } from 'vitest';
import type { EventType } from '../../../src/extract/document.ts';
import { extract } from '../../../src/extract/extract.ts';

const PUBLISHED = '2031-03-14';

/** The events of one type in a sentence, each as its realis, its participants and the days of its date. */
function told(sentence: string, type: EventType): readonly string[] {
  const { events } = extract(sentence, { publishedAt: PUBLISHED, language: 'en' });
  return events
    .filter((event) => event.type === type)
    .map(({ realis, participants, date }) => {
      const parts = participants.map(({ role, span }) =>
        span === null ? role : `${role} ${sentence.slice(span.start, span.end)}`,
      );
      const days = date === null ? '' : ` | ${date.from}..${date.until}`;
      return `${realis}: ${parts.sort().join(', ')}${days}`;
    });
}

type Row = readonly [sentence: string, type: EventType, ...events: readonly string[]];

function check(rows: readonly Row[]): void {
  it.each(rows.map(([sentence, type, ...events]) => ({ sentence, type, events })))(
    '$type: $sentence',
    ({ sentence, type, events }) => expect(told(sentence, type)).toEqual(events),
  );
}

describe('what is caused has happened, though nobody is named', () => {
  check([
    ['The verdict sparked protests across the region.', 'PROTEST', 'ACTUAL: LOCATION the region'],
    ['The leak triggered a wave of arrests in Lumara.', 'COERCE', 'ACTUAL: LOCATION Lumara'],
    ['Protests were triggered by the ruling.', 'PROTEST', 'ACTUAL: '],
    ["Ordania's raid caused the suspension of direct flights.", 'SANCTION', 'ACTUAL: '],
    ['Analysts discussed protests across the region.', 'PROTEST'],
  ]);
});

describe('an attempt to cooperate is an agreement, an attempt to win nothing', () => {
  check([
    ['Lumara sought to restore ties with Kestria.', 'AGREE', 'ACTUAL: AGENT Lumara, RECIPIENT Kestria'],
    [
      'Kestria has tried to improve relations with its neighbor.',
      'AGREE',
      'ACTUAL: AGENT Kestria, RECIPIENT its neighbor',
    ],
    ['President Lind sought to meet rebel leaders.', 'AGREE', 'ACTUAL: AGENT Lind, RECIPIENT rebel leaders'],
    ['The council is seeking to lift the curfew.', 'AGREE', 'ACTUAL: AGENT The council'],
    ['The bank sought to buy its rival.', 'OTHER'],
  ]);
});

describe('a post that nobody holds since somebody went has been left', () => {
  check([
    [
      'Kestria has had no envoy in Lumara since Ada Lund went home in May.',
      'LEAVE_POST',
      'ACTUAL: AGENT Ada Lund | 2030-05-01..2030-05-31',
    ],
    [
      'The district has been without a judge since Otto Lind left in 2029.',
      'LEAVE_POST',
      'ACTUAL: AGENT Otto Lind | 2029-01-01..2029-12-31',
    ],
    [
      'The post of mayor has been vacant since Ada Lund returned home in May.',
      'LEAVE_POST',
      'ACTUAL: AGENT Ada Lund | 2030-05-01..2030-05-31',
    ],
    [
      'Since Ada Lund left in June, the party has had no leader.',
      'LEAVE_POST',
      'ACTUAL: AGENT Ada Lund | 2030-06-01..2030-06-30',
    ],
    ['The town has had no rain since Ada Lund went home in May.', 'LEAVE_POST'],
  ]);
});

describe('interference has a doer after "of" and "by", and whom it is done to after "in"', () => {
  check([
    ['Ordania denied interference in the affairs of Kestria.', 'COERCE', 'ALLEGED: RECIPIENT Kestria'],
    [
      'Voters protested against the alleged interference of Ordania in the Kestrian vote.',
      'COERCE',
      'ALLEGED: AGENT Ordania, RECIPIENT Kestrian',
    ],
    ['The court found no interference by Ordania with the vote.', 'COERCE', 'NEGATED: AGENT Ordania'],
    [
      'Lumara resented Ordanian meddling in the politics of Kestria.',
      'COERCE',
      'ACTUAL: AGENT Ordanian, RECIPIENT Kestria',
    ],
  ]);
});

describe('", which" may be meant of a noun that the tree has not above it', () => {
  check([
    [
      'Kestria reopened the port and two bridges, which were bombed by Ordania last year.',
      'ASSAULT',
      'ACTUAL: AGENT Ordania, RECIPIENT two bridges | 2030-01-01..2030-12-31',
    ],
    [
      'Kestria reopened the port and two bridges, which were bombed by Ordania last year.',
      'CONCEDE',
      'ACTUAL: AGENT Kestria, RECIPIENT the port, RECIPIENT two bridges',
    ],
    [
      'The envoy also requested the return of the ships, which were impounded in 2029.',
      'COERCE',
      'ACTUAL:  | 2029-01-01..2029-12-31',
    ],
    [
      'Farmers also sought access to the fields and wells of the valley, which were seized by rebels in 2029.',
      'ASSAULT',
      'ACTUAL: AGENT rebels, RECIPIENT the valley | 2029-01-01..2029-12-31',
    ],
    [
      'The court also ordered the return of the yacht, which was seized by customs officers in 2029.',
      'COERCE',
      'ACTUAL:  | 2029-01-01..2029-12-31',
    ],
  ]);
});

describe('those who take part in a clause are those of that clause', () => {
  const seized = "ACTUAL: AGENT Ordania's coast guard";
  check([
    [
      "Four days after Ordania's coast guard seized the trawler, Kestria recalled its envoy.",
      'COERCE',
      seized,
    ],
    [
      "Kestria recalled its ambassador four days after Ordania's coast guard seized the trawler.",
      'COERCE',
      seized,
    ],
    [
      "Kestria recalled its ambassador four days after Ordania's coast guard seized the trawler.",
      'SANCTION',
      'ACTUAL: AGENT Kestria, RECIPIENT its ambassador',
    ],
    [
      'Kestria rejected the treaty before border guards arrested three fishermen.',
      'COERCE',
      'ACTUAL: AGENT border guards, RECIPIENT three fishermen',
    ],
    [
      'The bank froze the accounts weeks after state prosecutors charged its director with fraud.',
      'ACCUSE',
      'ACTUAL: AGENT state prosecutors, RECIPIENT its director',
    ],
    [
      'The cabinet met days after farmers protested in Belmar on March 3.',
      'PROTEST',
      'ACTUAL: AGENT farmers, LOCATION Belmar | 2031-03-03..2031-03-03',
    ],
  ]);
});

describe('what comes after another event is not earlier than it', () => {
  check([
    [
      'The visit came days after Minister Voss and President Lind met in Belmar on March 3.',
      'CONSULT',
      'ACTUAL: AGENT Lind, AGENT Voss, LOCATION Belmar | 2031-03-03..2031-03-03',
    ],
    [
      'Lumara expelled the envoy a week after rebels attacked its embassy on March 3.',
      'ASSAULT',
      'ACTUAL: AGENT rebels, RECIPIENT its embassy | 2031-03-03..2031-03-03',
    ],
    [
      'On March 3 Lumara expelled the envoy days after rebels attacked its embassy.',
      'ASSAULT',
      'ACTUAL: AGENT rebels, RECIPIENT its embassy | null..2031-03-02',
    ],
    [
      'Kestria suspended talks on March 3 following an attack on its embassy.',
      'ASSAULT',
      'ACTUAL: RECIPIENT its embassy | null..2031-03-03',
    ],
  ]);
});

describe('a plan that is taken back did not come about', () => {
  check([
    [
      'Kestria had planned to expel two diplomats but never did.',
      'SANCTION',
      'NEGATED: AGENT Kestria, RECIPIENT two diplomats',
    ],
    [
      'Kestria intended to recall its ambassador, yet it never did so.',
      'SANCTION',
      'NEGATED: AGENT Kestria, RECIPIENT its ambassador',
    ],
    [
      'Governor Tal Oke had been scheduled to resign in June but didn’t.',
      'LEAVE_POST',
      'NEGATED: AGENT Tal Oke | 2031-06-01..2031-06-30',
    ],
    ['The navy planned to deploy two frigates, but did not.', 'MOBILIZE', 'NEGATED: AGENT The navy'],
    [
      'Kestria will expel two diplomats, but its neighbors did not.',
      'SANCTION',
      'PLANNED: AGENT Kestria, RECIPIENT two diplomats',
    ],
  ]);
});

describe('where somebody is posted to', () => {
  check([
    [
      'Kestria named Ada Lund as its next ambassador to Ordania.',
      'APPOINT',
      'ACTUAL: AGENT Kestria, OTHER Ordania, RECIPIENT Ada Lund',
    ],
    [
      'The alliance picked Mara Voss as its special representative to the Lumaran parliament.',
      'APPOINT',
      'ACTUAL: AGENT The alliance, OTHER the Lumaran parliament, RECIPIENT Mara Voss',
    ],
    [
      'Lumara nominated Ben Olu as ambassador to the Port Vela talks.',
      'APPOINT',
      'ACTUAL: AGENT Lumara, RECIPIENT Ben Olu',
    ],
  ]);
});

describe('what is done to a place or an office is done to the state whose it is', () => {
  check([
    [
      'Two Ordanian consulates were shut by Kestria.',
      'SANCTION',
      'ACTUAL: AGENT Kestria, RECIPIENT Ordanian, RECIPIENT Two Ordanian consulates',
    ],
    [
      'Lumara closed the Kestrian consulate in Port Vela.',
      'SANCTION',
      'ACTUAL: AGENT Lumara, LOCATION Port Vela, RECIPIENT Kestrian, RECIPIENT the Kestrian consulate in Port Vela',
    ],
    [
      'Kestria expelled two Lumaran diplomats.',
      'SANCTION',
      'ACTUAL: AGENT Kestria, RECIPIENT two Lumaran diplomats',
    ],
  ]);
});

describe('cuts are a sanction where a relation between states is cut', () => {
  check([
    ['Kestria announced embassy cuts.', 'SANCTION', 'ACTUAL: AGENT Kestria'],
    ['The aid cuts by Lumara angered farmers.', 'SANCTION', 'ACTUAL: AGENT Lumara'],
    ['The bank announced staff cuts.', 'SANCTION'],
    ['The hospital faces service cuts.', 'SANCTION'],
  ]);
});

describe('a verb that the tree took for a participle', () => {
  check([
    [
      'Envoys of both states held talks in Belmar, officials said.',
      'CONSULT',
      'ACTUAL: AGENT Envoys of both states, LOCATION Belmar',
    ],
    ['Voters protested against Ordania.', 'PROTEST', 'ACTUAL: AGENT Voters, RECIPIENT Ordania'],
  ]);
});

describe('what is done happened, whoever did it', () => {
  check([
    ['Relations were restored in 2029.', 'SUPPORT', 'ACTUAL:  | 2029-01-01..2029-12-31'],
    [
      'Protests also began in Orlan on Tuesday.',
      'PROTEST',
      'ACTUAL: LOCATION Orlan | 2031-03-11..2031-03-11',
    ],
    ['Analysts fear protests in Belmar.', 'PROTEST'],
  ]);
});

describe('a clause about a time tells when', () => {
  check([
    [
      'The dispute goes back to 2029, when Kestria canceled a contract with Lumara Roads.',
      'SANCTION',
      'ACTUAL: AGENT Kestria, RECIPIENT Lumara Roads | 2029-01-01..2029-12-31',
    ],
  ]);
});

describe('what somebody counts or bounds takes part', () => {
  check([
    [
      'Rebels kidnapped up to 16 workers from a mine.',
      'COERCE',
      'ACTUAL: AGENT Rebels, RECIPIENT 16 workers from a mine',
    ],
    ['Tens of thousands of nurses rejected the offer.', 'REJECT', 'ACTUAL: AGENT nurses'],
    [
      'Hundreds of thousands of people blocked streets in Port Vela to demand reforms.',
      'PROTEST',
      'ACTUAL: AGENT people, LOCATION Port Vela, RECIPIENT streets in Port Vela',
    ],
  ]);
});

describe('who says that it will not do a thing refuses it', () => {
  check([
    [
      'Lumara says it will not accept any more refugees.',
      'REJECT',
      'ACTUAL: AGENT Lumara, RECIPIENT any more refugees',
    ],
  ]);
});

describe('the event before is another one', () => {
  const text = [
    'Nurses held a general strike in Belmar on Monday.',
    'The strike closed two hospitals.',
    'The last general strike in Kestria was held by miners in 2003.',
  ].join(' ');

  it('is told apart from the one that the article is about', () => {
    const { events } = extract(text, { publishedAt: PUBLISHED, language: 'en' });
    const strikes = events.filter((event) => event.type === 'PROTEST');
    expect(strikes.map(({ date }) => date?.from)).toEqual(['2031-03-10', '2003-01-01']);
  });
});

describe('a threat is meant for whoever its condition asks something of', () => {
  check([
    [
      'Kestria threatened to stop the talks if Morvania builds the dam.',
      'THREATEN',
      'ACTUAL: AGENT Kestria, RECIPIENT Morvania',
    ],
    ['Kestria threatened to stop the talks.', 'THREATEN', 'ACTUAL: AGENT Kestria'],
  ]);
});

describe('who takes part stands with the name behind the noun', () => {
  check([
    [
      'The chairman, Karel Izzo, apologized to the miners.',
      'CONCEDE',
      'ACTUAL: AGENT The chairman, Karel Izzo, RECIPIENT the miners',
    ],
    [
      'His wife, Odela Brandt, apologized to the miners.',
      'CONCEDE',
      'ACTUAL: AGENT His wife, Odela Brandt, RECIPIENT the miners',
    ],
    [
      'When he called his wife, Odela Brandt apologized to the miners.',
      'CONCEDE',
      'ACTUAL: AGENT Odela Brandt, RECIPIENT the miners',
    ],
    [
      'The chairman of the board apologized to the miners.',
      'CONCEDE',
      'ACTUAL: AGENT The chairman of the board, RECIPIENT the miners',
    ],
  ]);
});

describe('a record is of years, and the day it fell on is its day', () => {
  check([
    ['The krona fell to its weakest in six years on Thursday.', 'OTHER', 'ACTUAL:  | 2031-03-13..2031-03-13'],
    [
      'Inflation rose to its highest level in ten years in January.',
      'OTHER',
      'ACTUAL:  | 2031-01-01..2031-01-31',
    ],
    [
      'Lumara expelled six envoys in the past six years.',
      'SANCTION',
      'ACTUAL: AGENT Lumara, RECIPIENT six envoys | 2025-03-14..2031-03-14',
    ],
    ['Ada Lund refused to rule out a second vote in the autumn.', 'REJECT', 'ACTUAL: AGENT Ada Lund'],
    ['Ada Lund refused to leave in May.', 'REJECT', 'ACTUAL: AGENT Ada Lund | 2030-05-01..2030-05-31'],
  ]);
});

describe('whose deed and whose death a relative clause beside it is about', () => {
  check([
    [
      'A former president of Kestria who resigned in May was freed.',
      'LEAVE_POST',
      'ACTUAL: AGENT A former president of Kestria | 2030-05-01..2030-05-31',
    ],
    [
      'The army of Kestria, which attacked Orle in May, withdrew.',
      'ASSAULT',
      'ACTUAL: AGENT The army of Kestria, RECIPIENT Orle | 2030-05-01..2030-05-31',
    ],
    [
      'An editor whose newspaper exposed the port scandal died on Tuesday.',
      'OTHER',
      'ACTUAL: RECIPIENT An editor | 2031-03-11..2031-03-11',
    ],
    [
      'Born Ada Lund in Orle in 1950, she married Otto Lind in 1972.',
      'OTHER',
      'ACTUAL: AGENT she, RECIPIENT Otto Lind | 1972-01-01..1972-12-31',
    ],
    [
      'Max Born married Ada Lund in Orle in 1972.',
      'OTHER',
      'ACTUAL: AGENT Max Born, LOCATION Orle, RECIPIENT Ada Lund | 1972-01-01..1972-12-31',
    ],
  ]);
});
