import { describe, expect, it } from 'vitest';
import { readStory } from '../actors/read-story.ts';

/** A report of matches; the countries that play are told by the scores. */
const REPORT = `Norway defeated Chile 2-1 on Sunday. Kenya drew 0-0 with Ghana. The goal came from a penalty after halftime.

Norway's coach praised his goalkeeper. The match was played in Norway for the first time. Officials from Peru watched.`;

/** A sentence, a name in it, and the kind that it must have; null where it must be no name. */
const TABLE: Readonly<Record<string, readonly (readonly [string, string, string | null])[]>> = {
  'a common noun before a name tells its kind': [
    ['In May the business newspaper Marisol reported a loss.', 'Marisol', 'ORGANIZATION'],
    ['In May the singer Marisol reported a loss.', 'Marisol', 'PERSON'],
    ['A bridge collapsed in the city of Dana on Friday.', 'Dana', 'PLACE'],
    ['A friend of Dana collapsed on Friday.', 'Dana', 'PERSON'],
    ['The cargo ship Amber Fulani ran aground on Tuesday.', 'Amber Fulani', 'OTHER'],
    ['The fisherman Amber Fulani ran aground on Tuesday.', 'Amber Fulani', 'PERSON'],
    ['On the ship Dana Orlo met the crew.', 'Dana Orlo', 'PERSON'],
    ['She joined from the insurer Stellan Re in 2021.', 'Stellan Re', 'ORGANIZATION'],
    ['She is writing music for the film Dana Orlo, which opens in May.', 'Dana Orlo', 'OTHER'],
    ['In the film Dana Orlo plays a judge.', 'Dana Orlo', 'PERSON'],
    ["The singer's new film, The Glass Harbour, opens on Friday.", 'Glass Harbour', 'OTHER'],
    ['His second album, Dana, came out in May.', 'Dana', 'OTHER'],
    ['In her film, Dana Orlo plays a judge.', 'Dana Orlo', 'PERSON'],
    ['He praised the star of his film, Dana Orlo.', 'Dana Orlo', 'PERSON'],
    ['The leader of the cycling team, Dana Orlo, fell on Monday.', 'Dana Orlo', 'PERSON'],
    ['She told the broadcaster Radio Nine.', 'Radio Nine', 'ORGANIZATION'],
    ['Every visitor takes a daily PCR test.', 'PCR', null],
    ['She played for a second team All-State side in May.', 'All', null],
    ["The winger will miss Tuesday's cup tie with Rovers.", 'Tuesday', null],
    ['They paid N2bn for flood victims.', 'N2bn', null],
    ['Each got bail in the sum of N50m on Friday.', 'N50m', null],
    ['The talks of the G20 ended on Friday.', 'G20', 'ORGANIZATION'],
    ['He serves as laboratory President in Velm.', 'President', null],
  ],
  'a first name over a hyphen goes with the family name behind it': [
    ['The striker Jae-won Pak scored twice.', 'Jae-won Pak', 'PERSON'],
    ['Nurse Ann-Marie Orlo wept.', 'Ann-Marie Orlo', 'PERSON'],
    ['She met Jae-won. Pak had left.', 'Jae-won', 'PERSON'],
  ],
  'a title in the plural belongs to all behind it': [
    ['Constables Rhys Morgan, Peta Lang and Yusuf Demir appeared in court.', 'Rhys Morgan', 'PERSON'],
    ['Senators Dana Orlo and Peta Lang voted against it.', 'Dana Orlo', 'PERSON'],
    ['The Judges Council and the bar met.', 'Rhys', null],
    ['A fire broke out in Bishops Stortford, Kestria, on Friday.', 'Stortford', null],
  ],
  'a body called by its owner is one name': [
    ["The nurse worked at St. Brigid's School for a year.", "St. Brigid's School", 'ORGANIZATION'],
    ["She studied law at King's College in Velm.", "King's College", 'ORGANIZATION'],
    ["The Women's Institute met on Friday.", "Women's Institute", 'ORGANIZATION'],
    ["Norvale's College of Nursing closed.", "Norvale's College", null],
  ],
  'a word of public bodies closes the name of one': [
    ['He died at Royal Norvale Infirmary on Friday.', 'Royal Norvale Infirmary', 'ORGANIZATION'],
    ['The Norvale Chamber Choir sang.', 'Norvale Chamber Choir', 'ORGANIZATION'],
    ['The Clinic closed.', 'Clinic', null],
  ],
  'the parts of a place are one place': [
    ['The quake hit the port of San Isidro del Mar on Friday.', 'San Isidro del Mar', 'PLACE'],
    ['Police in Santa Maria da Serra said so.', 'Santa Maria da Serra', 'PLACE'],
    ['He lives in Stratton upon Avel.', 'Stratton upon Avel', 'PLACE'],
    ['Residents of Umm al-Dahar and Deir el-Orl fled.', 'Deir el-Orl', 'PLACE'],
    ['Residents of Umm al-Dahar fled.', 'Umm al-Dahar', 'PLACE'],
    ['Minister Ras Okar resigned.', 'Ras Okar', 'PERSON'],
    ['Bir Okar resigned on Friday.', 'Bir Okar', 'PERSON'],
  ],
  'a body has its place in its name': [
    ['He was governor of the Central Bank of Norvale.', 'Central Bank of Norvale', 'ORGANIZATION'],
    ['She opened the University of Marrow Bay archive.', 'University of Marrow Bay', 'ORGANIZATION'],
    ['Fighters of the Halden Liberation Front left.', 'Halden Liberation Front', 'ORGANIZATION'],
    ['He met the head of Corvane Freight of Ordania.', 'Corvane Freight', 'ORGANIZATION'],
    ['Lumara Rail has signed a contract with Ostrava Works AG.', 'Lumara Rail', 'ORGANIZATION'],
    ['Brubaker Farms hired 62 people.', 'Brubaker Farms', 'ORGANIZATION'],
  ],
  'what stands in small letters elsewhere is no name': [
    ['Chlorvane was banned in January. The pesticide chlorvane kills bees.', 'Chlorvane', null],
  ],
  'what has the largest of a kind is where it is': [
    ["Norvale's biggest bank warned investors. Norvale Commercial Bank lost money.", 'Norvale', 'PLACE'],
  ],
  'a country owns no firm by its mark': [["It fined India's Tata Motors Ltd. on Friday.", 'India', 'PLACE']],
  'a post of somebody stands before a name and its comma': [
    ['The former head of the Harbour Authority, Lucan Merritt, was jailed.', 'Lucan Merritt', 'PERSON'],
    ['It warned its housing director, Bea Thorvaldsen, in April.', 'Bea Thorvaldsen', 'PERSON'],
  ],
  'a word that has a coach is a team, in a report of a match': [
    [
      'Tarsk lost the cup on a penalty. Tarsk manager Ruud Kessels was sent off by the referee.',
      'Tarsk',
      'ORGANIZATION',
    ],
    ["The striker left Velmar. Velmar's goalkeeper saved a penalty in the cup.", 'Velmar', 'ORGANIZATION'],
    [
      'The striker won the cup on a penalty. The captain, Dana Kessels, wept. Kessels captain Ilo Marten left.',
      'Dana Kessels',
      'PERSON',
    ],
  ],
  'an honor behind a name is no part of it': [
    ['He met Desmond Lyle QC on Friday.', 'Desmond Lyle', 'PERSON'],
    ['He met Dana Orlo, MP, on Friday.', 'Dana Orlo', 'PERSON'],
  ],
  'a post is no part of a name with a particle, and a word of business is part of a firm': [
    ['Corvane Chairman Peter van Houten backed the offer.', 'Peter van Houten', 'PERSON'],
    ['It agreed to buy rival Corvane Analytics in May.', 'Corvane Analytics', 'ORGANIZATION'],
  ],
  'whose leader has a name has another': [
    ['Last week Dana Vale leader Yusuf Strand told supporters so.', 'Dana Vale', 'ORGANIZATION'],
    ['He joined Clear Path leader Anna Orlo on Friday.', 'Clear Path', 'ORGANIZATION'],
    ['Kestrian Opposition leader Anna Orlo left.', 'Kestrian Opposition', null],
    ['Orlo spokesman Dave Pares said so. Anna Orlo left.', 'Anna Orlo', 'PERSON'],
    ['Team leader Yusuf Strand told supporters.', 'Yusuf Strand', 'PERSON'],
  ],
  'what a body is called is its name': [
    ['A group called Parents for Choice rejected it.', 'Parents for Choice', 'ORGANIZATION'],
    ['He founded a charity named Clear Ground in 2021.', 'Clear Ground', 'ORGANIZATION'],
    ['The association known as the Friends of Orle Forest sued.', 'Friends of Orle Forest', 'ORGANIZATION'],
    ['A group calling itself the Lions of the Valley said so.', 'Lions of the Valley', 'ORGANIZATION'],
    ['Unions called Thursday for a strike. The unions won.', 'Thursday', null],
    ['The group called President Dana Orlo a liar.', 'Dana Orlo', 'PERSON'],
    ['A man called Rex Orlo left.', 'Rex Orlo', 'PERSON'],
  ],
  'an adjective that opens a sentence is no part of a name': [
    ['Neighbouring Ordania, which lent the ships, urged calm.', 'Ordania', 'PLACE'],
    ['Nearby Tarsk was spared.', 'Tarsk', 'PLACE'],
  ],
  'a nickname stands inside a name': [
    ['Kasia "the Hook" Dembo, 41, was acquitted.', 'Kasia "the Hook" Dembo', 'PERSON'],
    ['Police arrested Tarel “Lucky” Voss-Orlo on Friday.', 'Tarel “Lucky” Voss-Orlo', 'PERSON'],
    ['Tarel sang "Lucky Harbor". Voss wept.', 'Tarel', 'PERSON'],
  ],
  'a common noun behind a name tells its kind': [
    ['It was attended by Clear Ground, a charity that removes mines.', 'Clear Ground', 'ORGANIZATION'],
    ['It is owned by Dana Orlo, a shipping firm in Velm.', 'Dana Orlo', 'ORGANIZATION'],
    ['It is owned by Dana Orlo, a charity worker in Velm.', 'Dana Orlo', 'PERSON'],
    ['It is owned by Dana Orlo, a publisher in Velm.', 'Dana Orlo', 'PERSON'],
    ['It is owned by Dana Orlo, the largest publisher in Velm.', 'Dana Orlo', 'ORGANIZATION'],
    ["Velmarine, the country's largest maker of cable, bought a rival.", 'Velmarine', 'ORGANIZATION'],
    ['Oster Cables, the Veldan maker of ropes, will cut jobs.', 'Oster Cables', 'ORGANIZATION'],
    ['Clear Ground, the charity that runs the camp, left.', 'Clear Ground', 'ORGANIZATION'],
    ['Dana Orlo, the publisher that he sued, left.', 'Dana Orlo', 'PERSON'],
    ['The trawler sank off Dalvia on Friday.', 'Dalvia', 'PLACE'],
    ["Dana Orlo, the country's largest landowner, bought a rival.", 'Dana Orlo', 'PERSON'],
    ['The Amber Dana, a wooden boat, had 60 passengers on board.', 'Amber Dana', 'OTHER'],
  ],
  'a club is no town and nobody, in a report of a match': [
    ['Orle City led from a penalty. Its coach praised the striker.', 'Orle City', 'ORGANIZATION'],
    [
      'Pellan Rovers won the cup with a penalty. The striker left. He had joined Rovers in May.',
      'Rovers',
      'ORGANIZATION',
    ],
    [
      'Sporting Velm won with a penalty. The striker left. The goalkeeper of Velm smiled.',
      'Velm',
      'ORGANIZATION',
    ],
    ['The mayor lives in Orle City with his sister.', 'Orle City', 'PLACE'],
  ],
  'what has a chief executive is a firm': [
    ['The chief executive of Dana Orlo resigned.', 'Dana Orlo', 'ORGANIZATION'],
    ['Tarel Corvin said the chief executive of Corvin had resigned.', 'Corvin', 'PERSON'],
    ['The head of Dana Orlo resigned.', 'Dana Orlo', 'PERSON'],
  ],
  'a firm is called by its partners': [
    ['Her publisher, Marlow & Niece, printed 900 copies.', 'Marlow & Niece', 'ORGANIZATION'],
    ['The ship is owned by Dorrin and Sons of Velm.', 'Dorrin and Sons', 'ORGANIZATION'],
    ['Fertilizer was bought by Okonjo Brothers on Monday.', 'Okonjo Brothers', 'ORGANIZATION'],
    ['They thanked Dana Orlo & Tarel Voss.', 'Tarel Voss', 'PERSON'],
    ['Her uncle is the painter Dana Orlo & her aunt Tarel sings.', 'Dana Orlo', 'PERSON'],
    ['This was seen before (Marlow & Hesk, 2010).', 'Marlow & Hesk', null],
  ],
  'a firm is called by its first word for short': [
    [
      'Aldertide Shipping is short of crews. Police searched the Aldertide ferry.',
      'Aldertide',
      'ORGANIZATION',
    ],
  ],
  'what only firms have tells a firm': [
    ['The government approved the Aldertide sale on Monday.', 'Aldertide', 'ORGANIZATION'],
    ['The government rebuilt the Aldertide bridge on Monday.', 'Aldertide', 'PLACE'],
    ['The Aldertide sale was approved. Aldertide runs three shipyards.', 'Aldertide', 'ORGANIZATION'],
    ['Northern Mills sold its shipyard to a rival.', 'Northern Mills', 'ORGANIZATION'],
  ],
  'a body or a firm may have the name of a place in its own': [
    ['Aldertide was advised by the Bank of Velmora.', 'Bank of Velmora', 'ORGANIZATION'],
    ['Aldertide dredged the bank of the Velmora.', 'bank of the Velmora', null],
    ['They sailed from Selvar. The crew of Selvar Shipping was paid.', 'Selvar Shipping', 'ORGANIZATION'],
  ],
  'what states do tells a state': [
    ['Veldor and Sorrenia signed a trade pact on Monday.', 'Sorrenia', 'PLACE'],
    ['Ordania welcomed the decision on Friday.', 'Ordania', 'PLACE'],
    ['Pavel Iskander of Ordania won the race on Sunday.', 'Ordania', 'PLACE'],
    ['Tarel Ordania resigned. Ordania welcomed the decision on Friday.', 'Ordania', 'PERSON'],
    ['The lender sued Ordania on Friday.', 'Ordania', 'ORGANIZATION'],
  ],
  'a country that plays is a team, in a report of matches alone': [
    ['Norway recalled its envoy; Chile expelled 2-3 diplomats. Kenya expelled 4-5.', 'Chile', 'PLACE'],
    [REPORT, 'Chile', 'ORGANIZATION'],
    [REPORT, 'Ghana', 'ORGANIZATION'],
    [REPORT, 'Peru', 'PLACE'],
  ],
  'lists tell kinds': [
    ['On Monday Riyadh and Doha signed. Ministers had met in Riyadh.', 'Riyadh', 'PLACE'],
    ['Leaders of the First Nations met on Monday.', 'First Nations', 'GROUP'],
    ['The King met the envoy on Monday.', 'King', null],
    ['Dana King met the envoy on Monday. King smiled.', 'King', 'PERSON'],
    ['She was taken to Orle Harbor Hospital on Monday.', 'Orle Harbor Hospital', 'PLACE'],
    ['They bought jets from Xiaomi on Monday.', 'Xiaomi', 'ORGANIZATION'],
  ],
  'a church is called by its faith': [
    ['The Church of Velanity sued. A member of Velanity was arrested.', 'Velanity', 'ORGANIZATION'],
  ],
  'a family name may stand before two syllables': [
    ['They replaced Park Bo-min in the second half.', 'Park Bo-min', 'PERSON'],
  ],
  'waters and isles are one place each': [
    [
      'A bridge over Tarn Sound was closed. Divers searched Osk Strait and Tarn Sound.',
      'Osk Strait',
      'PLACE',
    ],
    [
      'A bridge over Tarn Sound was closed. Divers searched Osk Strait and Tarn Sound.',
      'Tarn Sound',
      'PLACE',
    ],
    ['Ferries stopped in Tarn Sound on Monday. A bridge over Tarn Sound was closed.', 'Tarn Sound', 'PLACE'],
  ],
  'a person is no part of a body or post': [
    [
      'A student at the University of Orle Amneh Jafar heard of it. Jafar said she was glad.',
      'Amneh Jafar',
      'PERSON',
    ],
    ['They were thanked by US President Rorak Obonda on Monday.', 'Rorak Obonda', 'PERSON'],
  ],
  'neighbors tell places': [
    ['Selvar’s parliament met. The governor of Selvar resigned.', 'Selvar', 'PLACE'],
    ['The ministry said that Selvar, the capital of Ordania, was calm.', 'Selvar', 'PLACE'],
    ['Farmers from Boraval met the minister.', 'Boraval', 'PLACE'],
    ['The referee, Imani Strand of Boraval, showed him a card.', 'Boraval', 'PLACE'],
    ['He invited the envoy to Boraval on Friday.', 'Boraval', 'PLACE'],
    ['Tarel Boraval resigned. Rivals returned to Boraval for advice.', 'Boraval', 'PERSON'],
    ['Tarel Boraval resigned. She had lost confidence in Boraval.', 'Boraval', 'PERSON'],
  ],
  'a town is no month': [['In March, the ministry said the talks had failed.', 'March', null]],
  'a country’s name is whole': [
    ['The Democratic Republic of the Congo raised concerns.', 'Democratic Republic of the Congo', 'PLACE'],
    ['Ferries to Trinidad and Tobago were canceled.', 'Trinidad and Tobago', 'PLACE'],
    ['Farmers from Guinea-Bissau met on Monday.', 'Guinea-Bissau', 'PLACE'],
  ],
  'a name that is a person’s as well is a country’s where its neighbors say so': [
    ['Officials from Chad met on Monday.', 'Chad', 'PLACE'],
    ['On Monday Chad Voss met the officials.', 'Chad Voss', 'PERSON'],
  ],
  'letters in brackets tell how far a name reaches': [
    [
      'It was tested by the Orle Food and Drug Administration (OFDA).',
      'Orle Food and Drug Administration',
      'ORGANIZATION',
    ],
    ['Both signed the Orle Convention on Rivers (OCR).', 'Orle Convention on Rivers', 'OTHER'],
  ],
  'capitals are an organization where they act': [
    ['The village was warned. The QRT said it would pay.', 'QRT', 'ORGANIZATION'],
    ['The village was warned. The CEO said it would pay.', 'CEO', null],
  ],
  'projects and accords are no actors': [
    ['The ministry launched the Clear Harbor Project in May.', 'Clear Harbor Project', 'OTHER'],
    ['The ministry sued the Clear Harbor Association in May.', 'Clear Harbor Association', 'ORGANIZATION'],
  ],
  'a day before a name is no part of it': [
    ['On Friday Belgium’s Foreign Ministry rejected it.', 'Belgium’s Foreign Ministry', 'ORGANIZATION'],
  ],
  'a ministry’s name goes on to the end of its list': [
    [
      'The Ministry of Trade, Rural Affairs and Housing was closed.',
      'Ministry of Trade, Rural Affairs and Housing',
      'ORGANIZATION',
    ],
    ['The Ministry of Trade, Tarel Voss and others were sued.', 'Ministry of Trade', 'ORGANIZATION'],
  ],
  'a hyphen joins': [['They drove to Tizi-Marn.', 'Tizi-Marn', 'PLACE']],
  'two countries before a noun are two': [
    ['Traders crossed the U.S.-Mexico border on Monday.', 'Mexico', 'PLACE'],
    ['Traders crossed the Norway-Sweden border on Monday.', 'Norway', 'PLACE'],
    ['Guinea-Bissau troops came back.', 'Guinea-Bissau', 'PLACE'],
    ['Traders crossed the Tizi-Marn bridge.', 'Tizi-Marn', 'PLACE'],
  ],
  'an agency’s dateline may hold the date': [
    ['VELMOUTH, July 18 (Orinfo) -- Two ferries sank.', 'VELMOUTH', 'PLACE'],
    ['VELMOUTH, July 18 (Orinfo) -- Two ferries sank.', 'Orinfo', 'ORGANIZATION'],
  ],
  'a post is no part of a name': [
    ['Kestrian Secretary of State Hassan Orlo met the envoy.', 'Hassan Orlo', 'PERSON'],
    [
      'In Selvar last week Kestrian Secretary of State Tariq Mansour and Ordanian Foreign Minister Omar Rahman met.',
      'Tariq Mansour',
      'PERSON',
    ],
    ['The Minister of Foreign Affairs resigned.', 'Foreign Affairs', null],
    ['The envoy to South Africa Hassan Orlo met the rebels.', 'Hassan Orlo', 'PERSON'],
    ['The envoy to South Africa Hassan Orlo met the rebels.', 'South Africa', 'PLACE'],
    ['Yesterday Hassan Orlo met the rebels.', 'Hassan Orlo', 'PERSON'],
  ],
  'a person may have a name that is on no list': [
    ['The rain has not stopped. Jonas Weyl, a fisherman, lost his boat.', 'Jonas Weyl', 'PERSON'],
    ['The rain has not stopped. Niall Thule, 35, lost his boat.', 'Niall Thule', 'PERSON'],
    ['Niall Thule runs a bakery in Orle.', 'Niall Thule', 'PERSON'],
    ['The rain has not stopped. Zorrim Weyl smiled at the pier.', 'Zorrim Weyl', 'PERSON'],
    ['Niall Thule said on Friday that the harbor would close.', 'Niall Thule', 'PERSON'],
    ['Corvin Ashdale runs a bakery. Prices doubled, Ashdale said.', 'Ashdale', 'PERSON'],
    ['“They came at night,” said Wenna Trask, 62.', 'Wenna Trask', 'PERSON'],
    ['The court jailed Quill Harrowgate for nine years.', 'Quill Harrowgate', 'PERSON'],
    ['The World Cup, a costly affair, began on Friday.', 'World Cup', 'OTHER'],
  ],
  'a town says nothing, whoever of its name is in the text': [
    [
      'The trial was led by Dr. Nkechi Balfour of Port Selene. “It works,” Balfour said. Balfour’s students cheered.',
      'Balfour',
      'PERSON',
    ],
    [
      'Dr. Nkechi Balfour was born in the town of Houston. She grew up in Houston and left Houston at 20.',
      'Houston',
      'PLACE',
    ],
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

describe('countries before a noun', () => {
  it.each([
    ['Kenyan and Bolivian diplomats held talks Monday.', 'Kenyan and Bolivian diplomats'],
    ['The town closed two South Korean compounds in response.', 'two South Korean compounds'],
    ['Argentine diplomats also proposed a meeting.', 'Argentine diplomats'],
  ])('belong to its phrase: %s', (text, phrase) => {
    const nominals = readStory(text).mentions.filter(({ form }) => form === 'NOMINAL');
    expect(nominals.map(({ start, end }) => text.slice(start, end))).toContain(phrase);
  });
});
