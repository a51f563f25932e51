import { describe, expect, it } from 'vitest';
import { readStory } from '../actors/read-story.ts';

/** A text, a name in it, and the kind that it must have where it stands last; null where it must be no name. */
const TABLE: Readonly<Record<string, readonly (readonly [string, string, string | null])[]>> = {
  'a short article belongs to a last name': [
    ["Coach Maarten 't Hart said so.", "Maarten 't Hart", 'PERSON'],
    ["Coach Maarten 't Hart said so. 't Hart has left.", "'t Hart", 'PERSON'],
    ["She asked why Maarten can't. Hart left.", "'t. Hart", null],
  ],
  'a name that is cut goes on as it does elsewhere': [
    [
      "Analysts at First Kestrian said a cut was near. First Kestrian's shares rose.",
      'First Kestrian',
      'ORGANIZATION',
    ],
    ['Ilse Orlo is called Sheikh Orlo. Later Sheikh Orlo left.', 'Sheikh Orlo', null],
    ['Analysts at First Kestrian said so. Only Kestrian Bank agreed.', 'Kestrian Bank', 'ORGANIZATION'],
  ],
  'the first of banks is in its name, also where a sentence begins': [
    ['First Kestrian Bank closed two branches.', 'First Kestrian Bank', 'ORGANIZATION'],
    ['First, Kestrian Bank closed two branches.', 'First, Kestrian Bank', null],
    ['Yesterday Kestrian Bank closed two branches.', 'Yesterday Kestrian Bank', null],
  ],
  'a group of firms is called by its first word': [
    ['Aldertide Energy Group lost money. Shares in Aldertide fell.', 'Aldertide', 'ORGANIZATION'],
    ['A deal with Norvik was signed. NORVIK AEROSPACE said the price was fair.', 'Norvik', 'ORGANIZATION'],
    ['The Velm Youth Group met in Velm on Friday.', 'Velm', 'PLACE'],
  ],
  'a crop is no firm': [
    ['Apple growers lost half of their harvest.', 'Apple', null],
    ['Orange groves burned near the coast.', 'Orange', null],
    ['Apple shares fell on Friday.', 'Apple', 'ORGANIZATION'],
    ['Apple engineers met in Velm.', 'Apple', 'ORGANIZATION'],
  ],
  'a firm of equity is one': [['Oakhurst Equity bought the mill.', 'Oakhurst Equity', 'ORGANIZATION']],
  'what follows a post and "of" is where it is held': [
    ['Mohammed Al Tarif, Emir of Qadir, met her in Pellan.', 'of Qadir', null],
  ],
  'a ministry is for all that it lists': [
    [
      'The Ministry of Agriculture, Forestry and Fisheries closed it.',
      'Ministry of Agriculture, Forestry and Fisheries',
      'ORGANIZATION',
    ],
    [
      'The Ministry of Agriculture, the Freight and Harbor Board and she agreed.',
      'Ministry of Agriculture',
      'ORGANIZATION',
    ],
  ],
  'a nickname stands inside a name': [
    ['Their manager, Sipho "Bones" Dlamini, said so.', 'Sipho "Bones" Dlamini', 'PERSON'],
    ['Their manager, Sipho, read "Bones" and Dlamini wept.', 'Sipho, read "Bones" and Dlamini', null],
  ],
  'a first name stands before the father’s': [
    ['Prince Faisal bin Abdulaziz bin Omar opened the fair.', 'Faisal bin Abdulaziz bin Omar', 'PERSON'],
    ['Dr. Abdulrahman bin Salem Al-Otairi opened the fair.', 'Abdulrahman bin Salem Al-Otairi', 'PERSON'],
    ['Emir bin Salem Al-Otairi opened the fair.', 'Emir bin Salem Al-Otairi', null],
  ],
  'a firm is told by its trade': [
    ['A deal with Harlund Terminals was signed.', 'Harlund Terminals', 'ORGANIZATION'],
    ['The terminals of Harlund were closed.', 'terminals of Harlund', null],
  ],
  'a state does what states do': [
    ['The claim was false, Kestria denied it again. Kestria denied it.', 'Kestria', 'PLACE'],
    ['Orsk has led Veldria since 2020.', 'Veldria', 'PLACE'],
    ['Ardania promised Kestria a loan of two billion dollars.', 'Kestria', 'PLACE'],
    ['Ardania offered Veldria a truce.', 'Veldria', 'PLACE'],
    ['Dana Rosalia borrowed. Her bank offered Rosalia a loan.', 'Rosalia', 'PERSON'],
    ['The club offered Orlo a loan.', 'Orlo', 'PERSON'],
    ['Dana Rosalia denied it. Rosalia denied it.', 'Rosalia', 'PERSON'],
    ["Orlo, Veldria's former prime minister, left.", 'Veldria', 'PLACE'],
    ["Orlo, Aldertide's former chief, left.", 'Aldertide', 'ORGANIZATION'],
  ],
  'a body keeps what it is of before a post': [
    ['A Department of Health spokesperson said it would reopen.', 'Department of Health', 'ORGANIZATION'],
    ['A Ministry of Foreign Affairs spokesman said so.', 'Ministry of Foreign Affairs', 'ORGANIZATION'],
    ['Kestrian Foreign Minister Dana Orlo said so.', 'Kestrian Foreign', null],
  ],
  'what is based in a town is no family name': [
    ['Managers at a Hong Kong-based company left.', 'Hong Kong', 'PLACE'],
    ['The striker Kim Bo-min scored.', 'Kim Bo-min', 'PERSON'],
  ],
  'a firm is told by its last word': [
    ['Mr Olsen of Brask Construction left.', 'Brask Construction', 'ORGANIZATION'],
    ['Torvel Apparels won the order.', 'Torvel Apparels', 'ORGANIZATION'],
    ['The construction of Brask began.', 'construction of Brask', null],
    ['The rate rose on Monday. The Bank of Veldria followed.', 'Bank of Veldria', 'ORGANIZATION'],
    ['He slept on the bank of the Velm.', 'bank of the Velm', null],
  ],
  'a known region is no body': [
    ['She lives in the West Bank settlement of Orle with her husband.', 'West Bank', 'PLACE'],
    ['The Central Bank of Norvale closed in May.', 'Central Bank of Norvale', 'ORGANIZATION'],
  ],
  'a feast is nobody': [
    ['Shops closed for Eid Al Adha on Monday.', 'Eid Al Adha', 'OTHER'],
    ['The fisherman Eid Al Orlo said so.', 'Eid Al Orlo', 'PERSON'],
  ],
  'words that begin names of bodies and places tell them': [
    ['The president of Federación Orlena said so.', 'Federación Orlena', 'ORGANIZATION'],
    ['Atlético Velm won on Sunday.', 'Atlético Velm', 'ORGANIZATION'],
    ['The owner, PT Laut Velm, paid.', 'PT Laut Velm', 'ORGANIZATION'],
    ['The runner PT Orlo won on Sunday.', 'PT Orlo', 'PERSON'],
    ['The summit in Sharm El Orlo ended on Sunday.', 'Sharm El Orlo', 'PLACE'],
    ['The minister met El Orlo on Sunday.', 'El Orlo', 'PERSON'],
    ['Water rose in the canal, Klong Phra Velm.', 'Klong Phra Velm', 'PLACE'],
    ['Radio Kestria reported that the minister had left.', 'Radio Kestria', 'ORGANIZATION'],
    ['He told Radio Velm so.', 'Radio Velm', 'ORGANIZATION'],
    ['The radio host Dana Velm left.', 'Dana Velm', 'PERSON'],
  ],
};

describe.each(Object.entries(TABLE))('%s', (_, rows) => {
  it.each(rows)('%s — %s', (text, words, kind) => {
    const found = readStory(text).mentions.filter(
      ({ start, end, form }) => text.slice(start, end) === words && form === 'NAME',
    );
    expect(found.at(-1)?.kind ?? null).toBe(kind);
  });
});
