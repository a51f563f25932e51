import { describe, expect, it } from 'vitest';
import { readStory } from '../actors/read-story.ts';

/** A sentence, a name in it, and the kind that it must have; null where it must be no name. */
const TABLE: Readonly<Record<string, readonly (readonly [string, string, string | null])[]>> = {
  'a body called by two things is one name': [
    ['She told the Truth and Harbor Commission so.', 'Truth and Harbor Commission', 'ORGANIZATION'],
    ['It was found by the Customs and Fisheries Agency.', 'Customs and Fisheries Agency', 'ORGANIZATION'],
    ['She heads the Norvale and Velm Water Authority.', 'Norvale and Velm Water Authority', 'ORGANIZATION'],
    [
      'Troops of the Chemical, Biological and Radiological Defense Command left.',
      'Chemical, Biological and Radiological Defense Command',
      'ORGANIZATION',
    ],
    ['He briefed the Pentagon and Justice Department.', 'Pentagon and Justice Department', null],
    ['She told Orlo and Harbor Commission staff so.', 'Orlo and Harbor Commission', null],
    ['The Treasury and Central Bank of Kestria said so.', 'Treasury and Central Bank of Kestria', null],
    [
      'Envoys of the Kestrian and Veldrian Foreign Ministry met.',
      'Kestrian and Veldrian Foreign Ministry',
      null,
    ],
    ['In the summer Dana and Harbor Commission head Ilse Voss met.', 'Harbor Commission', 'ORGANIZATION'],
  ],
  'a body does not begin behind a hyphen': [
    [
      'The delegation visited the Export-Import Bank of Norvale.',
      'Export-Import Bank of Norvale',
      'ORGANIZATION',
    ],
    ['She led the All-Norvale Youth Federation.', 'All-Norvale Youth Federation', 'ORGANIZATION'],
    ['A Kestria-Washington Post poll said so.', 'Washington Post', 'ORGANIZATION'],
  ],
  'a firm is called by all its partners': [
    ['She joined the law firm Sloane, Marsh & Whitby.', 'Sloane, Marsh & Whitby', 'ORGANIZATION'],
    ['It was advised by Sloane, Marsh & Whitby LLP.', 'Sloane, Marsh & Whitby LLP', 'ORGANIZATION'],
    ['Brouwer, De Jong & Vos, a law firm in Orle, said so.', 'Brouwer, De Jong & Vos', 'ORGANIZATION'],
    ['He met a lawyer of the law firm Haddad & Abdel-Wahab.', 'Haddad & Abdel-Wahab', 'ORGANIZATION'],
    ['Analysts at Brandt & Sorrel Marine said so.', 'Brandt & Sorrel Marine', 'ORGANIZATION'],
    ['It is sold at Tesco, Marks & Spencer and Orlo.', 'Marks & Spencer', 'ORGANIZATION'],
    ['Lawyers at Brandt, Orlo & Lê said so.', 'Brandt, Orlo & Lê', 'ORGANIZATION'],
    ['He is an analyst at the bank Keller, Brandt & Wold.', 'Keller, Brandt & Wold', 'ORGANIZATION'],
    ['It is sold at shops such as Orlo, Marks & Spencer.', 'Orlo, Marks & Spencer', null],
    ['Judy & Amy Marten won the prize.', 'Amy Marten', 'PERSON'],
    ['He lives in Orle & Velm.', 'Orle & Velm', null],
  ],
  'capitals in a sentence begin the name of a body': [
    ['The lender First Norvale Bank said it would buy a rival.', 'First Norvale Bank', 'ORGANIZATION'],
    ['He told Finance Minister Okar Bank staff so.', 'Minister Okar Bank', null],
    ['On Friday Norvale Water Board met.', 'Friday Norvale Water Board', null],
  ],
  'a word with a capital inside is coined': [
    ['The move has placed MedNorvale at the top.', 'MedNorvale', 'ORGANIZATION'],
    ['He lives near PortSelene.', 'PortSelene', 'PLACE'],
    ['He lives in MacArthur.', 'MacArthur', 'PLACE'],
  ],
  'letters that ships have make a name one': [
    ['The SS Duchess of Orle sank.', 'SS Duchess of Orle', 'OTHER'],
    ['The USS Edmund V. Marten sailed.', 'USS Edmund V. Marten', 'OTHER'],
    ['The MV Bintang sank. The Bintang was old.', 'Bintang', 'OTHER'],
    ['RMS Harbor Tools Inc., of Selvar, said it may not pay.', 'RMS Harbor Tools Inc.', 'ORGANIZATION'],
    ['The yard sold the MV Bintang to Harbor Tools Inc.', 'MV Bintang', 'OTHER'],
  ],
  'the post makes the name of an office': [
    ["The Attorney General's Office said so.", "Attorney General's Office", 'ORGANIZATION'],
    ["He told the Data Ombudsman's Office.", "Data Ombudsman's Office", 'ORGANIZATION'],
    ["The mayor's Office is closed.", "mayor's Office", null],
  ],
  'days and months are given names in lists of persons': [
    ['The dead are Sunday Okar, 34; Wednesday Adeyo, 41.', 'Sunday Okar', 'PERSON'],
    ['The dead are Sunday Okar, 34; Wednesday Adeyo-Bello, 41.', 'Wednesday Adeyo-Bello', 'PERSON'],
    ['“She was the best,” said her colleague, Friday Okar.', 'Friday Okar', 'PERSON'],
    ['Police said Sunday Okoro, 34, left.', 'Okoro', 'PERSON'],
    ['Senator Sunday Okar left. In May Sunday Okar had won.', 'Sunday Okar', 'PERSON'],
    ['Then Mr. Friday Okar spoke.', 'Friday Okar', 'PERSON'],
    ['Senator Sunday Okar left. On Sunday Okar will be back.', 'Sunday Okar', 'PERSON'],
    ['On Sunday Okar, 34, left.', 'Sunday Okar', null],
    ['He told his brother, Friday Okar left.', 'Sunday', null],
  ],
};

describe.each(Object.entries(TABLE))('%s', (_, rows) => {
  it.each(rows)('%s', (text, name, kind) => {
    const found = readStory(text).mentions.filter(
      ({ start, end, form }) => form === 'NAME' && text.slice(start, end) === name,
    );
    expect([...new Set(found.map((mention) => mention.kind))]).toEqual(kind === null ? [] : [kind]);
  });
});

describe('letters in brackets behind a body', () => {
  it.each([
    [
      'Voss leads the Orle Public Safety Institute (ISPN). ISPN said so.',
      'ISPN',
      'Orle Public Safety Institute',
    ],
    [
      'The National Directorate of Nautics (Dinaut) met. Dinaut left.',
      'Dinaut',
      'National Directorate of Nautics',
    ],
  ])('are its name in its own language: %s', (text, letters, body) => {
    expect(readStory(text).meant(letters, 2)).toBe(body);
  });

  it.each([
    ['Orle Harbor Trade Groups (OTGs) met. Most OTGs left.', 'OTGs', 'Orle Harbor Trade Groups'],
    ['The Orle Public Safety Institute (Kenya) met. Kenya cheered.', 'Kenya', 'Orle Public Safety Institute'],
    [
      'The Orle Public Safety Institute (Norvale) met. Norvale cheered.',
      'Norvale',
      'Orle Public Safety Institute',
    ],
  ])('are none of its where they tell where it is: %s', (text, letters, body) => {
    expect(readStory(text).meant(letters, 2)).not.toBe(body);
  });
});
