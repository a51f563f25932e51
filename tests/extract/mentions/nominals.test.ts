import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';

/** Described actors of a text, those that act with a star. */
function described(text: string): readonly string[] {
  const { mentions } = extract(text, { publishedAt: '2031-03-14', language: 'en' });
  return mentions
    .filter((mention) => mention.form === 'NOMINAL')
    .map(({ start, end, kind, actor }) => `${text.slice(start, end)} ${kind}${actor === null ? '' : ' *'}`);
}

type Row = readonly [text: string, ...described: readonly string[]];

function check(rows: readonly Row[]): void {
  it.each(rows.map(([text, ...found]) => ({ text, found })))('$text', ({ text, found }) =>
    expect(described(text)).toEqual(found),
  );
}

describe('groups that take part are actors, others are mentions alone', () => {
  check([
    ['Two divers died when the ferry sank.', 'Two divers GROUP *'],
    ['Investigators recovered the wreck.', 'Investigators GROUP *'],
    [
      'Nurses, dockworkers and teachers went on strike.',
      'Nurses GROUP *',
      'dockworkers GROUP *',
      'teachers GROUP *',
    ],
    ['Commandos stormed the ship.', 'Commandos GROUP *'],
    [
      'Supermarkets urged the government to act.',
      'Supermarkets ORGANIZATION *',
      'the government ORGANIZATION *',
    ],
    ['Herders like cold mornings.', 'Herders GROUP'],
    ['Computers like cold mornings.'],
  ]);
});

describe('a bare number stands for persons where only persons suffer it', () => {
  check([
    ['The wall collapsed, killing 38.', '38 GROUP *'],
    ['The court fined the bank and raised 38.', 'The court ORGANIZATION *', 'the bank ORGANIZATION *'],
  ]);
});

describe('what becomes of somebody is no part of who it is', () => {
  check([
    ['A bomb left a man dead.', 'a man PERSON'],
    ['The dead man was a farmer.', 'The dead man PERSON', 'a farmer PERSON'],
  ]);
});

describe('a phrase holds what tells who it is, and no more', () => {
  check([
    ['Prosecutors charged three officers with theft.', 'Prosecutors GROUP *', 'three officers GROUP *'],
    ['He knew three officers with long careers.', 'three officers with long careers GROUP'],
    ['It is a first step and not justice.'],
    ['The mother spoke outside court.', 'The mother PERSON', 'court ORGANIZATION'],
    [
      "She summoned the firm's board to a meeting.",
      "the firm's board ORGANIZATION *",
      'the firm ORGANIZATION',
    ],
    [
      'The club bought the plant from a rival.',
      'The club ORGANIZATION *',
      'the plant PLACE *',
      'a rival PERSON',
    ],
    ['The envoy to the island spoke.', 'The envoy to the island PERSON', 'the island PLACE'],
    ['Troopers arrested the driver about an hour later.', 'Troopers GROUP *', 'the driver PERSON *'],
    ['Rebels shot the farmer three days ago.', 'Rebels GROUP *', 'the farmer PERSON *'],
    ['Rebels shot the farmer three times.', 'Rebels GROUP *', 'the farmer PERSON *'],
    ['The farmer of the year left three days after the vote.', 'The farmer of the year PERSON'],
    ['Lawyers worked with police from the start.', 'Lawyers GROUP', 'police GROUP'],
    [
      'Lawyers worked with police from the coast.',
      'Lawyers GROUP',
      'police from the coast GROUP',
      'the coast PLACE',
    ],
    [
      'The island has effectively been without a proper cabinet for almost the past 80 days.',
      'The island PLACE',
      'a proper cabinet ORGANIZATION',
    ],
    ['Residents of the past two years left.', 'Residents of the past two years GROUP'],
    ['The would-be killer fled.', 'The would-be killer PERSON *'],
    ['She accused the authorities of ignoring warnings.', 'the authorities GROUP *'],
    ['She accused members of the council.', 'members of the council GROUP *', 'the council ORGANIZATION'],
    ['She suspects the mayor of fraud.', 'the mayor PERSON'],
    ['Rivers burst their banks on Monday.', 'Rivers PLACE'],
    ['“We lose,” the Republican said.', 'the Republican PERSON *'],
    ['The Taliban deny it.'],
    ['The Kestrian sank on Friday.'],
    ['A couple of days earlier the ferry sank.'],
    ['A couple of officers left a day earlier.', 'A couple of officers GROUP', 'officers GROUP'],
    ['Her 1974 paper was rejected.'],
    ['The paper that printed it closed.', 'The paper ORGANIZATION'],
    ['Rebels took nine prisoner.', 'Rebels GROUP *'],
    ['Rebels freed nine prisoners.', 'Rebels GROUP *', 'nine prisoners GROUP *'],
    ['The owner of a ferry that sank was jailed on Friday.', 'The owner of a ferry PERSON *'],
    [
      'Gunmen fired on a wedding party in the city of Orle late on Friday.',
      'Gunmen GROUP *',
      'the city of Orle PLACE *',
    ],
    ['Wounding more than 30, police fired on Friday.', 'police GROUP *'],
    ["The ship's owner, Orle Shipping, was fined on Friday.", "The ship's owner ORGANIZATION *"],
    ['It has an option for 40 additional units.'],
    ['Her paper, which backed the ban, was sold on Friday.', 'Her paper ORGANIZATION *'],
    ['It acted on the side of the state.', 'the state PLACE'],
    ["'We sleep in shifts': the families who live there", 'the families GROUP'],
    ['Even the mayor wept.', 'the mayor PERSON'],
    ["Lind-Orla's lawyer resigned on Friday.", "Lind-Orla's lawyer PERSON"],
  ]);
});

describe('who runs a firm is somebody, whatever the tagger takes both words for', () => {
  check([
    ['The chief executive officer left.'],
    [
      'The firm’s new chief executive said he was tired.',
      'The firm’s new chief executive PERSON *',
      'The firm ORGANIZATION',
    ],
    ['It will cut jobs, its chief executive said.', 'its chief executive PERSON *'],
    [
      'Orders fell for Big Steel\n\nCompany’s chief executive resigned on Monday.',
      'Company’s chief executive PERSON *',
    ],
  ]);
});

describe('the time of a sentence is no part of a phrase', () => {
  check([
    ['Rebels attacked the town of Orle on Wednesday.', 'Rebels GROUP *', 'the town of Orle PLACE *'],
    ['On Sunday gunmen attacked a village.', 'gunmen GROUP *', 'a village PLACE *'],
    ['In 1969, soldiers attacked a village.', 'soldiers GROUP *', 'a village PLACE *'],
    [
      'Police arrested survivors of the March 4 flood.',
      'Police GROUP *',
      'survivors of the March 4 flood GROUP *',
    ],
  ]);
});

describe('what something is done against or for is no part of who does it', () => {
  check([
    [
      'Farmers marched on the parliament in Tarrow against the accord on Monday.',
      'Farmers GROUP *',
      'the parliament in Tarrow ORGANIZATION',
    ],
    [
      'The union asked the ministry for a meeting.',
      'The union ORGANIZATION *',
      'the ministry ORGANIZATION *',
    ],
    ['The mayor praised the crew for its calm.', 'The mayor PERSON *', 'the crew GROUP *'],
    [
      'Farmers blocked the ministry for fisheries.',
      'Farmers GROUP *',
      'the ministry for fisheries ORGANIZATION *',
    ],
  ]);
});

describe('a bare institution behind a preposition is a state', () => {
  check([
    ['Protesters demanded the removal of the mayor from office.', 'Protesters GROUP *', 'the mayor PERSON *'],
    ['The mayor thanked the guard for his service.', 'The mayor PERSON *', 'the guard PERSON *'],
    [
      'Protesters stormed the office of the mayor.',
      'Protesters GROUP *',
      'the office of the mayor ORGANIZATION *',
      'the mayor PERSON',
    ],
  ]);
});

describe('a phrase ends before a verb and before the day', () => {
  check([
    [
      'Doctors from two islands condemned the attack.',
      'Doctors from two islands GROUP *',
      'two islands PLACE',
    ],
    ['The storm hit the islands of Lumara overnight.', 'the islands of Lumara PLACE *'],
  ]);
});
