import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { quotesIn, shown } from './quotes-in.ts';

type Row = [string, string[]];

function table(name: string, rows: Row[]): void {
  describe(name, () => {
    it.each<Row>(rows)('%s', (text, expected) => {
      expect(shown(text)).toEqual(expected);
    });
  });
}

table('the speaker is who stands at the cue', [
  [
    'Sand described the talks in Tarn as “constructive and brisk,” adding that both sides had agreed to go on.',
    [
      'Sand: described: the talks in Tarn as “constructive and brisk',
      'Sand: adding: both sides had agreed to go on',
    ],
  ],
  [
    'Darrach, Ekeland said, “never came to the talks.”',
    ['Ekeland: said: Darrach ... never came to the talks'],
  ],
  [
    'The finance minister, Lind told reporters, “has no plan.”',
    ['Lind: told: The finance minister ... has no plan'],
  ],
  [
    'Holm, Lind said, was a good man who “never raised his voice.”',
    ['Lind: said: Holm ... was a good man who “never raised his voice'],
  ],
  [
    'Tarel Voss, the harbor master, said, “The ferry never came to Tarn.”',
    ['Tarel Voss, the harbor master: said: The ferry never came to Tarn'],
  ],
  [
    '“The talks failed,” an official who asked not to be named told the Tarn Post.',
    ['an official who asked not to be named: told: The talks failed'],
  ],
  [
    'State television quoted the general as saying: “We will strike back.”',
    ['the general: saying: We will strike back'],
  ],
  ['The general was quoted as saying: “We will strike back.”', ['The general: saying: We will strike back']],
  [
    '“We will strike back,” one of the generals is quoted as saying in the report.',
    ['one of the generals: saying: We will strike back'],
  ],
  [
    'A note left on the door read, “Closed until Monday.”',
    ['A note left on the door: read: Closed until Monday'],
  ],
  [
    'Harbor authority spokesman Tarel Voss-Lind said the board was disappointed.',
    ['Harbor authority spokesman Tarel Voss-Lind: said: the board was disappointed'],
  ],
  ['Voss Marine today announced that it will grow.', ['Voss Marine: announced: it will grow']],
]);

table('what is done or measured is not said', [
  ['The bank raised its rate by half a percentage point to 3.25%.', []],
  ['The bank cut its rate by 1.5 percentage points to 3.25%.', []],
  ['A union official points to the pay.', ['A union official: points: the pay']],
  ['After a video showed the beating, prosecutors charged three officers with manslaughter.', []],
  [
    'After the beating, prosecutors charged that three officers had lied.',
    ['prosecutors: charged: three officers had lied'],
  ],
  [
    'Three officers had lied, prosecutors charged on Monday.',
    ['prosecutors: charged: Three officers had lied'],
  ],
  ['When the dam broke, the clinic admitted thirty patients.', []],
  ['The dam will break, the builder admitted last week.', ['the builder: admitted: The dam will break']],
  ['When the dam broke, Brandt had written a memo about cracks in it.', []],
  ['She joined the academy at 15, the youngest student it had ever admitted.', []],
  ['The speaker had to call for order three times.', []],
  ['The speaker called for an order of protection.', ['The speaker: called: an order of protection']],
  ['Voss announced the decision on Wednesday.', []],
  ['Voss announced the decision to close the port.', ['Voss: announced: the decision to close the port']],
  ['She lived in Tarn, where she wrote “The Salt Ledger,” which won the Vessel Prize.', []],
  ['She wrote “the salt is gone,” which was no news.', ['She: wrote: the salt is gone,” which was no news']],
]);

table('where a clause begins behind whom it was said to', [
  [
    'General Tukur Lawal told reporters that troops had freed 30 hostages.',
    ['General Tukur Lawal: told: troops had freed 30 hostages'],
  ],
  [
    'Spokesman Abu Walid al-Rashidi claimed in a video posted on Telegram that his men had shot down a helicopter.',
    ['Spokesman Abu Walid al-Rashidi: claimed: his men had shot down a helicopter'],
  ],
  [
    "Inspectors warned the council's housing director, Bea Lind, last April that condensation posed a risk to children.",
    ['Inspectors: warned: condensation posed a risk to children'],
  ],
  ['He repeated the claim that troops had freed the men.', []],
]);

table('whose words they are, told behind a comma', [
  [
    'According to the Tarn Institute of Public Health (TIPH), vaccination coverage in the district fell to 71% last year.',
    [
      'the Tarn Institute of Public Health (TIPH): According to: vaccination coverage in the district fell to 71% last year',
    ],
  ],
  [
    'According to Tarel Voss, the mayor, cases in the town fell.',
    ['Tarel Voss, the mayor: According to: cases in the town fell'],
  ],
  [
    'Neighboring Ordania, which depends on Skarvik for its imports, urged “stability”.',
    ['Ordania, which depends on Skarvik for its imports: urged: stability'],
  ],
]);

table('a section’s name opens a headline and says nothing', [
  ['Obituary: Tarel Voss wrote the songs of Kestria\n\nThe Obituary Society mourns Voss.', []],
  ['Markets wrap: Shares fall as the crown slides\n\nThe crown fell. Tarn Markets Wrap has the figures.', []],
  [
    'Health Ministry: Port water is safe in Tarn\n\nThe Health Ministry spoke on Monday.',
    ['Health Ministry: :: Port water is safe in Tarn'],
  ],
]);

table('what stands in brackets, commas or marks beside a name is the speaker’s', [
  [
    '“This is a big year for the harbor, Tarel Lind!” Lind’s niece, council member Oda “Cia” Prell (T-Tarn North), shouted to the crowd. “The town is watching.”',
    [
      'Lind’s niece, council member Oda “Cia” Prell (T-Tarn North): shouted: This is a big year for the harbor, Tarel Lind ... The town is watching',
    ],
  ],
  [
    '“This is a big year for the harbor!” council member Oda Prell (T-Tarn), shouted to the crowd.',
    ['council member Oda Prell (T-Tarn): shouted: This is a big year for the harbor'],
  ],
  [
    '“The harbor is full,” Mayor Oda Prell (T-Tarn), wrote to the council.',
    ['Mayor Oda Prell (T-Tarn): wrote: The harbor is full'],
  ],
  ['The “Wolf of Tarn,” a novel (1912) by Oda Prell, told in letters, has sold well.', []],
]);

table('what stands around a statement is no part of it', [
  ['Okonjo rejected that: the order was lawful, she said.', ['she: said: the order was lawful']],
  [
    'The rule is plain: no ship sails in fog, she said.',
    ['she: said: The rule is plain: no ship sails in fog'],
  ],
  [
    'Shares fell after chief executive Priya Raman warned of “a slow spring.”',
    ['chief executive Priya Raman: warned: a slow spring'],
  ],
  ['Asked if she would resign, Roux laughed. “Ask me in May.”', ['-: Asked: if she would resign']],
]);

table('a sentence that only says who speaks next', [
  [
    'Oda Prell agreed. “Farmers are running out of time.”',
    ['Oda Prell: agreed: Farmers are running out of time'],
  ],
  ['Lind disagreed. “We have no time.”', ['Lind: disagreed: We have no time']],
  [
    'The judge interrupted me. “Explain to me why you are here.”',
    ['The judge: interrupted: Explain to me why you are here'],
  ],
  [
    'The port may close, Voss said. “The other harbor is too small.”',
    ['Voss: said: The port may close ... The other harbor is too small'],
  ],
  ['Prell nodded. “Yes, the ice went early.”', []],
  ['Lind left the hall. “The ice went early.”', []],
]);

table('verbs that a tagger does not know', [
  [
    '“It was the first time in years, minister,” TBS anchor Oda Prell said.',
    ['TBS anchor Oda Prell: said: It was the first time in years, minister'],
  ],
  [
    'On the form, in a box marked “reason,” a doctor had typed “tired of the sea.”',
    ['a doctor: typed: tired of the sea'],
  ],
  ['There are two types, “bright” and “dull.”', []],
  [
    '“The port is closed for good,” the editorial read.',
    ['the editorial: read: The port is closed for good'],
  ],
  ['“This is fantastic!” beamed Donald Voss of Tarn.', ['Donald Voss of Tarn: beamed: This is fantastic']],
  ['“Get in!” shouts the man next to me.', ['the man next to me: shouts: Get in']],
  ['Her novel, “Salt,” won the prize.', []],
  ['“Harbor Lights,” a film by Voss, opens on Friday.', []],
]);

table('verbs as the British write them', [
  ['The bank signalled that more cuts would come.', ['The bank: signalled: more cuts would come']],
  ['Voss emphasised that the port was open.', ['Voss: emphasised: the port was open']],
  ['Voss labelled the deal “a swindle”.', ['Voss: labelled: the deal “a swindle']],
  ['“It is late,” Lind apologised.', ['Lind: apologised: It is late']],
  ['The bank levelled the ground before winter.', []],
  [
    "She banned 'best friends' from her school, saying that pupils were 'kinder'.",
    ["She: saying: pupils were 'kinder"],
  ],
]);

table('a relative clause does not take its noun’s verb', [
  [
    'The owner, who asked not to be named, told the Tarn Post he had seen the men.',
    ['The owner, who asked not to be named: told: he had seen the men'],
  ],
  [
    'Voss, who still limps from a fall, also noted that the stairs were steep.',
    ['Voss, who still limps from a fall: noted: the stairs were steep'],
  ],
  ['He met Lind, who shrugged, saying that it was over.', ['who: saying: it was over']],
]);

table('the whole noun phrase speaks', [
  [
    'The governor of the northern province, Lia Stam, said that she would not run.',
    ['The governor of the northern province, Lia Stam: said: she would not run'],
  ],
  [
    'In a statement, the opposition Green League called the apology “late and grudging”.',
    ['the opposition Green League: called: the apology “late and grudging'],
  ],
  [
    'Two people familiar with the matter said one member had voted against the cut.',
    ['Two people familiar with the matter: said: one member had voted against the cut'],
  ],
  ['About 4 in 10 say they want the bridge back.', ['About 4 in 10: say: they want the bridge back']],
  ['The Post on Saturday wrote that the bridge was shut.', ['The Post: wrote: the bridge was shut']],
  ['A weary-eyed Voss says he is done.', ['A weary-eyed Voss: says: he is done']],
  [
    'A teacher who banned “best friends” from her school has defended it, saying that it was quieter.',
    ['A teacher: saying: it was quieter'],
  ],
  ['Last week Voss said he was done.', ['Voss: said: he was done']],
  [
    'Tuesday, Harbor Communication Director Jana Terrell said the boats are undermined by rust.',
    ['Harbor Communication Director Jana Terrell: said: the boats are undermined by rust'],
  ],
  ['Terrell later Thursday told Tarn Radio: “The boats rust.”', ['Terrell: told: The boats rust']],
  [
    'Those who wrote late on Thursday said that the boats rust.',
    ['Those who wrote late on Thursday: said: the boats rust'],
  ],
  ['At a rally in Tarn, Voss likened the mayor to “a snake”.', ['Voss: likened: the mayor to “a snake']],
  [
    'The groups that wrote to her on Thursday say they are angry.',
    ['The groups that wrote to her on Thursday: say: they are angry'],
  ],
  [
    'Iri, who had called the pitch “a field” on Friday, danced before the stand.',
    ['who: called: the pitch “a field” on Friday'],
  ],
]);

table('what a court hears is said by whoever speaks there', [
  ['The court heard that Stoll had forged the names.', ['-: heard: Stoll had forged the names']],
  ['“He never paid,” the inquest heard.', ['-: heard: He never paid']],
  ['Both men, the jury heard, had been drinking.', ['-: heard: Both men ... had been drinking']],
  ['The men had been drinking, the tribunal heard on Monday.', ['-: heard: The men had been drinking']],
  ['The court heard evidence from two clerks.', []],
  ['Voss heard that it was over.', []],
]);

table('a name for something is no quote', [
  ['Voss faces a charge that he calls “absurd” and two others.', []],
  ['It was a decision she called “absurd”.', []],
  ['She called it “absurd”.', ['She: called: it “absurd']],
]);

table('where it was said is no part of what was said', [
  [
    'His office announced a change of plans at a press conference at noon.',
    ['His office: announced: a change of plans'],
  ],
  ['Voss said the port was closed in a statement on Monday.', ['Voss: said: the port was closed']],
  ['Voss called the mayor “a snake” in a speech.', ['Voss: called: the mayor “a snake']],
  ['Voss denied that he had lied in an interview.', ['Voss: denied: he had lied in an interview']],
  ['Voss called for a conference.', ['Voss: called: a conference']],
]);

table('who speaks stands before a relative clause or behind a label', [
  [
    'Her deputy, Jorn Abbas, who had called for her to go in March, praised Quist as “the most decent person in the building.”',
    [
      'Her deputy, Jorn Abbas, who had called for her to go in March: praised: Quist as “the most decent person in the building',
    ],
  ],
  [
    '“I had just said so, and then the truck moved,” recalled the mayor, Ysabel Corran, who was standing on a truck.',
    ['the mayor, Ysabel Corran: recalled: I had just said so, and then the truck moved'],
  ],
  [
    'Correction: An earlier version of this story said that the bridge was shut.',
    ['An earlier version of this story: said: the bridge was shut'],
  ],
]);

table('which cue a quotation belongs to', [
  [
    'Senator Voss scolded him: “The council is against you in this,” she said.',
    ['she: said: The council is against you in this'],
  ],
  [
    '“You work hard. So why did Holm not pay?” a narrator in the Lind ad asks. The spot ends.',
    ['a narrator in the Lind ad: asks: You work hard. So why did Holm not pay'],
  ],
  [
    'When a man shouted, “Never,” Voss joked, “Amen, brother, come on up!”',
    ['a man: shouted: Never', 'Voss: joked: Amen, brother, come on up'],
  ],
  ['On his “wild” idea, Voss said, “It was never mine at all.”', ['Voss: said: It was never mine at all']],
  [
    '“What happened here,” Voss told the jury, pointing at the dock, “was murder.”',
    ['Voss: told: What happened here ... was murder'],
  ],
  [
    'Voss said that if the strike continued, “we will have to close.”',
    ['Voss: said: if the strike continued, “we will have to close'],
  ],
  [
    'Holm asked the witness: “Is it true that you owed me money?” “No,” Lind replied.',
    ['Holm: asked: Is it true that you owed me money', 'Lind: replied: No'],
  ],
]);

table('quotations of one speaker', [
  [
    '“The crane was old and rusty.” “We all knew it,” Voss said.',
    ['Voss: said: The crane was old and rusty ... We all knew it'],
  ],
  [
    '“I love the port,” Voss said, but “it has a history of trouble.”',
    ['Voss: said: I love the port ... but “it has a history of trouble'],
  ],
  ['“We have one enemy,” Voss said. “Winter.”', ['Voss: said: We have one enemy ... Winter']],
  [
    '“We agreed on everything,” Lind said. “The port will open.” Voss nodded.',
    ['Lind: said: We agreed on everything ... The port will open'],
  ],
  [
    '“The cranes are old,” Holm said.\n\n“They are not,” said Lind.',
    ['Holm: said: The cranes are old', 'Lind: said: They are not'],
  ],
]);

table('names in marks are no quotes', [
  ['Voss told the “Tarn Hour” on Friday that the port was closed.', ['Voss: told: the port was closed']],
  ['Voss said in her book, “The Port of Tarn,” that it was old.', ['Voss: said: it was old']],
  ['The ship, called “Northern Lark,” sank off Tarn.', []],
  ['The campaign, under the slogan “Kestria Works,” starts on Monday.', []],
  ['A self-described “wolf,” Voss left Tarn.', []],
  ['Voss left what he called “the swamp.”', []],
  ['Voss called the port “a swamp.”', ['Voss: called: the port “a swamp']],
]);

table('nothing was said', [
  ['No one told Lind that the bridge had been closed.', []],
  ['Neither Voss nor Lind would say when the talks would resume.', []],
  ['Voss neither confirmed nor denied that she would run.', []],
  ['“Not again,” Voss responded.', ['Voss: responded: Not again']],
]);

table('a clause that is no content', [
  [
    'The miners’ union demanded last week that one street carry the names of the men who died there.',
    ['The miners’ union: demanded: one street carry the names of the men who died there'],
  ],
  ['The union demanded that plan.', ['The union: demanded: that plan']],
  ['The valley was claimed by both sides when the empire fell.', []],
  ['Holm was asked when the empire fell.', ['-: asked: when the empire fell']],
  ['Lind told the crew who had been saved.', []],
  ['Voss, asked by a reporter why, left the room.', []],
  ['Holm claims not to be tired.', ['Holm: claims: not to be tired']],
]);

table('what is done and not said', [
  ['Ordania recalled its ambassador.', []],
  ['Holm recalled the long winter.', ['Holm: recalled: the long winter']],
  ['The general was convicted of ordering three murders.', []],
  ['The mayor ordered an inquiry.', []],
  ['The mayor ordered the crews to clear the roads.', ['The mayor: ordered: the crews to clear the roads']],
  ['The mayor urged drivers to stay at home.', ['The mayor: urged: drivers to stay at home']],
  ['Lind asked the crew to wait.', ['Lind: asked: the crew to wait']],
  ['Lind asked to wait.', []],
  ['He was asking for trouble.', []],
  ['Lumara promised two million on Friday.', []],
  ['Lumara promised a new bridge.', ['Lumara: promised: a new bridge']],
  [
    'Holm announced a new bridge in Tarn and dismissed the harbor master.',
    ['Holm: announced: a new bridge in Tarn'],
  ],
]);

table('where a clause ends', [
  [
    'Lind confirmed that the tower had warned the pilots and offered them another runway.',
    ['Lind: confirmed: the tower had warned the pilots and offered them another runway'],
  ],
  [
    'Lind added that the council had voted for the bridge, and did not rule out a second one.',
    ['Lind: added: the council had voted for the bridge'],
  ],
  [
    'Lind said the council had voted for the bridge and added that it would be built.',
    ['Lind: said: the council had voted for the bridge', 'Lind: added: it would be built'],
  ],
  [
    'In a letter sent to the court, the family insisted that the boy, whose boat was found in May, had asked for help.',
    ['the family: insisted: the boy, whose boat was found in May, had asked for help'],
  ],
  ['Lind said the boat, which sank in May, was old.', ['Lind: said: the boat, which sank in May, was old']],
  [
    'Parents complained that nobody had told them, a charge that the school denied.',
    ['Parents: complained: nobody had told them'],
  ],
  [
    'Lind said the port was “a ruin,” which nobody had known.',
    ['Lind: said: the port was “a ruin,” which nobody had known'],
  ],
  [
    'Lind said the council had sold the island, which she called a mistake.',
    ['Lind: said: the council had sold the island'],
  ],
  [
    'In May he accused Lind of wasting the fund, and in June he claimed that nobody had read the books.',
    ['he: claimed: nobody had read the books'],
  ],
  ['The roads are closed, Lind said, and left for Tarn.', ['Lind: said: The roads are closed']],
  [
    'The roads, she said, and the bridges are closed.',
    ['she: said: The roads ... and the bridges are closed'],
  ],
  [
    'It was too early to count, Orla Lind, who leads the crews, said, but she confirmed that two boats had sunk.',
    ['Orla Lind, who leads the crews: said: It was too early to count', 'she: confirmed: two boats had sunk'],
  ],
  [
    'Holm works at night, because, he says, the harbor is quiet then.',
    ['he: says: the harbor is quiet then'],
  ],
  ['The harbor, he says, is quiet then.', ['he: says: The harbor ... is quiet then']],
  ['Now, he says, the harbor is quiet.', ['he: says: Now ... the harbor is quiet']],
]);

table('a relative clause whose subject stands before the cue', [
  [
    'The council dropped the plan, which critics said was unfair to islanders, on Monday.',
    ['critics: said: which ... was unfair to islanders'],
  ],
  ['Lind kept a letter that she says was lost at sea.', ['she: says: was lost at sea']],
  ['Lind kept a letter that Holm said he had lost.', ['Holm: said: he had lost']],
]);

table('according to', [
  [
    'Since then, according to a study by Lind, the lake has shrunk.',
    ['a study by Lind: according to: the lake has shrunk'],
  ],
  [
    'The lake, according to a study by Lind, has shrunk.',
    ['a study by Lind: according to: The lake ... has shrunk'],
  ],
  [
    'Police found a notebook in which, according to the prosecutor, sums were entered every week.',
    ['the prosecutor: according to: sums were entered every week'],
  ],
  [
    'The pool opens on Friday; the water, according to the guards, is cold.',
    ['the guards: according to: the water ... is cold'],
  ],
  [
    'According to early results of polls taken for the Tarn Post, half of the voters stayed at home.',
    ['early results of polls taken for the Tarn Post: According to: half of the voters stayed at home'],
  ],
]);

table('works and sentences behind a quotation', [
  [
    '“I grew roses and read,” Lind wrote in her memoirs, “A Life in Tarn.” “The roses were better.”',
    ['Lind: wrote: I grew roses and read ... The roses were better'],
  ],
  [
    '“I grew roses,” Lind wrote in her memoirs, “and I read a lot.”',
    ['Lind: wrote: I grew roses ... and I read a lot'],
  ],
  [
    'Voss called the ruling “a slap.” Her country would appeal next week, her office said.',
    ['Voss: called: the ruling “a slap', 'her office: said: Her country would appeal next week'],
  ],
]);

table('headlines and leads', [
  ['Voss: ‘No deal before spring’\n\nThe minister, Tarel Voss, left.', ['Voss: :: ‘No deal before spring’']],
  [
    'Orla Lind: Islanders Will Never Leave the Harbor\n\nThe minister, Orla Lind, spoke in Tarn.',
    ['Orla Lind: :: Islanders Will Never Leave the Harbor'],
  ],
  ['Breaking: Islanders Leave the Harbor\n\nThe minister, Orla Lind, spoke in Tarn.', []],
  ['Orla Lind: Hero or Villain?\n\nThe minister, Orla Lind, spoke in Tarn.', []],
  ['Film: “Harbor Lights”\n\nThe minister, Tarel Voss, left.', []],
  ['From the report: “The crane was never inspected.”', ['the report: :: The crane was never inspected']],
  ['Asked if he had met Voss, Holm replied: “No.”', ['-: Asked: if he had met Voss', 'Holm: replied: No']],
  [
    'According to Lind, “The crane was old. It was never inspected.”',
    ['Lind: According to: The crane was old. It was never inspected'],
  ],
]);

describe('an interview', () => {
  it('has names in bold, and turns of several paragraphs', () => {
    const text =
      '**Tarn Post:** Why is it closed?\n\n**Tarel Voss:** We had no choice.\n\nThe storm was too strong.\n\n' +
      '**Tarn Post:** Who pays?\n\n**Tarel Voss:** The state pays.';
    expect(shown(text)).toEqual([
      'Tarn Post: :: Why is it closed',
      'Tarel Voss: :: We had no choice ... The storm was too strong',
      'Tarn Post: :: Who pays',
      'Tarel Voss: :: The state pays',
    ]);
  });

  it('is in the words of those who speak, whatever stands in marks within them', () => {
    const text =
      'Lind: Is it closed?\n\nVoss: It is. I told them, “Never again.”\n\nLind: Holm called it “the swamp.”\n\nVoss: No.';
    const kinds = quotesIn(text).map(({ rule, kind }) => `${rule} ${kind}`);
    expect(new Set(kinds.filter((kind) => kind.startsWith('quote.interview')))).toEqual(
      new Set(['quote.interview DIRECT']),
    );
  });
});

table('marks and stops as they are typed', [
  [
    '“The port is closed,” Voss said “Nobody told us why.”',
    ['Voss: said: The port is closed ... Nobody told us why'],
  ],
  ['“The docks have failed,” Voss mocks. “They have.”', ['Voss: mocks: The docks have failed ... They have']],
  [
    'Voss spoke on the Tarn channel’s “60 Minutes.” “It was no threat,” he said.',
    ['he: said: It was no threat'],
  ],
  [
    '“Tarel Voss is the greatest!!!” Lind wrote in a May 16, 2012 email to officials.',
    ['Lind: wrote: Tarel Voss is the greatest'],
  ],
  [
    '“We shut the port in May. It was late.”\n\n- Voss.\n\nVoss came late.',
    ['Voss: -: We shut the port in May. It was late'],
  ],
  [
    'The Tarn Post confirmed that observation, reporting:\n\n“The company took the port in three steps.”',
    ['The Tarn Post: :: The company took the port in three steps'],
  ],
]);

table('a verb behind a clause that ends in marks', [
  [
    'Iskander Vale, who had described her as “a clerk with a drum,” called the talks frank.',
    ['who: described: her as “a clerk with a drum'],
  ],
  ['He met Voss, who is “a good man,” said Lind.', ['Lind: said: He met Voss, who is “a good man']],
]);

table('who speaks stands between commas', [
  [
    'Tarn Marine closed two yards in October, its chief executive, Hugo Brandt, said.',
    ['its chief executive, Hugo Brandt: said: Tarn Marine closed two yards in October'],
  ],
  [
    'The bridge was closed in May after the flood, a spokesman for the ministry, Tarel Voss, said.',
    ['a spokesman for the ministry, Tarel Voss: said: The bridge was closed in May after the flood'],
  ],
  [
    'The bridge was closed in May, Lind, the mayor, said.',
    ['Lind, the mayor: said: The bridge was closed in May'],
  ],
  [
    'When he left in May, his deputy, Orla Lind, said the port was closed.',
    ['his deputy, Orla Lind: said: the port was closed'],
  ],
  [
    'There was no house that was spared, and for months afterward, says Maheo, nobody could bear the sound of an engine.',
    [
      'Maheo: says: There was no house that was spared, and for months afterward ... nobody could bear the sound of an engine',
    ],
  ],
  ['In the village, says Oren, nobody sleeps.', ['Oren: says: In the village ... nobody sleeps']],
  [
    'The raids led to the fall of the ministry, says Oren, a clerk at the port that burned.',
    ['Oren, a clerk at the port that burned: says: The raids led to the fall of the ministry'],
  ],
  ['Voss, who led it, said Lind, the clerk, was wrong.', ['Voss: said: Lind, the clerk, was wrong']],
  [
    'Voss, the mayor, said Lind, the clerk, was wrong.',
    ['Voss, the mayor: said: Lind, the clerk, was wrong'],
  ],
  [
    'The minister has a hall, but she gave it to her clerks, who, she says, “actually use chairs.”',
    ['she: says: actually use chairs'],
  ],
  ['He left the port to Lind, who, Voss said, had never seen a ship.', ['Voss: said: had never seen a ship']],
]);

table('a question is whose it is that asks', [
  [
    'Asked whether Kestria would pay for the pier, Mr. Voss said: “That is for the court.”',
    ['-: Asked: whether Kestria would pay for the pier', 'Mr. Voss: said: That is for the court'],
  ],
  [
    'Asked on Friday whether the fine was fair, Voss said it was low.',
    ['-: Asked: whether the fine was fair', 'Voss: said: it was low'],
  ],
  [
    'Asked by reporters when the port would open, the minister replied, “In May.”',
    ['reporters: Asked: when the port would open', 'the minister: replied: In May'],
  ],
  ['When asked whether he would resign, Voss laughed.', ['-: asked: whether he would resign']],
]);

table('what is told in brackets meanwhile is no part of what is said', [
  ['“Yes. (She is silent for a while.) I do,” Voss said.', ['Voss: said: Yes ... I do']],
  ['“We lost (laughs), and badly,” Voss said.', ['Voss: said: We lost ... and badly']],
  ['“We lost the port. [Laughter.]” Voss said.', ['Voss: said: We lost the port']],
  [
    '“I was paid. (He was a clerk.) He was not,” Voss wrote.',
    ['Voss: wrote: I was paid. (He was a clerk.) He was not'],
  ],
  ['“The ministry (of ports) is closed,” Voss said.', ['Voss: said: The ministry (of ports) is closed']],
  [
    'Q: Do you miss it?\n\nA: Yes.\n\n(She rinses the cups.)\n\nA: The cranes (all old) fell.\n\nQ: And now?\n\nA: (Laughs.)',
    ['Q: :: Do you miss it', 'A: :: Yes', 'A: :: The cranes (all old) fell', 'Q: :: And now'],
  ],
]);

table('what ought to be said has not been said', [
  ['The ministry should say that the port is closed.', []],
  ['The firm must first tell the crew whether the ships float.', []],
  ['I must say that the port was closed.', ['I: say: the port was closed']],
]);

table('words in marks that a sentence goes on with', [
  [
    'Voss said “there is love” in Tarn after the flood.',
    ['Voss: said: there is love” in Tarn after the flood'],
  ],
  ['Voss said “no” and left the hall.', ['Voss: said: no']],
  ['Voss said “never again” when he left the hall.', ['Voss: said: never again']],
]);
table('whom somebody tells to do something', [
  ['Voss vowed to “fight on to the end.”', ['Voss: vowed: to “fight on to the end']],
  [
    'Voss dismissed Lind and pledged to “restore order” in Tarn.',
    ['Voss: pledged: to “restore order” in Tarn'],
  ],
  [
    'Officials warned residents not to drink the water.',
    ['Officials: warned: residents not to drink the water'],
  ],
  [
    'Voss told families waiting at the harbor to prepare for the worst.',
    ['Voss: told: families waiting at the harbor to prepare for the worst'],
  ],
  ['Voss told the story of the port to children.', []],
  [
    '“The port is closed,” Voss told state television later, and warned residents not to swim.',
    ['Voss: told: The port is closed', 'Voss: warned: residents not to swim'],
  ],
  [
    'Voss claimed that troops had crossed the river on Monday night and attacked two outposts.',
    ['Voss: claimed: troops had crossed the river on Monday night and attacked two outposts'],
  ],
  [
    'Voss said the port was closed and criticized the mayor.',
    ['Voss: said: the port was closed and criticized the mayor'],
  ],
]);

table('a word that only looks like a verb says nothing', [
  ['Voss raised the rate by a quarter point to 4 percent.', []],
  ['Voss pointed to the sea.', ['Voss: pointed: the sea']],
]);

describe('a quotation behind a participle', () => {
  it('is nothing that the sentence says', () => {
    const text = 'Citing “duties in Tarn,” the spokeswoman told the Post that Voss plans to stay.';
    expect(shown(text)).not.toContain('the spokeswoman: told: Citing “duties in Tarn');
  });
});

describe('a thing that is nobody says nothing', () => {
  it.each([
    ['The old wall threatened to collapse.', 0],
    ['The winter promises to be hard.', 0],
    ['The guard threatened to shoot.', 1],
    ['Tarel Voss threatened to resign.', 1],
    ['The council promised to pay.', 1],
  ])('%s', (text, count) => {
    expect(extract(text, { language: 'en' }).quotes).toHaveLength(count);
  });
});

table('where or when something was said is no part of it', [
  ['Voss said in a statement he was stepping down.', ['Voss: said: he was stepping down']],
  [
    'The minister said in a radio interview the port would close.',
    ['The minister: said: the port would close'],
  ],
  [
    'Voss said on Friday he would leave “with a heavy heart”.',
    ['Voss: said: he would leave “with a heavy heart'],
  ],
  ['Voss announced on Saturday night a plan for the port.', ['Voss: announced: a plan for the port']],
]);

table('what is denied before a comma leaves the participle behind it as it is', [
  [
    'Voss said that he would not rule out an inquiry, adding that “no badge is above the law”.',
    ['Voss: said: he would not rule out an inquiry', 'Voss: adding: no badge is above the law'],
  ],
  [
    'The ministry did not name the crew, saying that their families had asked for quiet.',
    ['The ministry: saying: their families had asked for quiet'],
  ],
  ['Voss left without saying that the port was closed.', []],
]);

table('where a clause begins and ends that no word opens', [
  ['The ministry denied its men were to blame.', ['The ministry: denied: its men were to blame']],
  ['The crew repeated the charges they have made before.', []],
  ['The judge told Roth he had shown “no remorse”.', ['The judge: told: he had shown “no remorse']],
  [
    'The airline confirmed the flight had been diverted but gave no reason.',
    ['The airline: confirmed: the flight had been diverted'],
  ],
  [
    'Voss repeated his claim that the vote was “rigged”, without offering evidence.',
    ['Voss: repeated: the vote was “rigged'],
  ],
]);

table('who is spoken of by an age', [
  ['“We ran,” said 14-year-old Edo Brant.', ['14-year-old Edo Brant: said: We ran']],
  ['The 34-year-old said he “never wanted this”.', ['The 34-year-old: said: he “never wanted this']],
]);

table('a form that only a verb has', [
  ['Roth’s coach insists she will race.', ['Roth’s coach: insists: she will race']],
  ['Voss said that, if elected, she would leave.', ['Voss: said: if elected, she would leave']],
]);

table('what somebody says again and again', [
  ['“I am no minister,” Voss likes to say.', ['Voss: say: I am no minister']],
  ['“I am no minister,” Voss used to tell us.', ['Voss: tell: I am no minister']],
  ['“I am no minister,” Voss refused to say.', []],
]);

table('what somebody makes of another’s words', [
  ['Lind dismissed the vote as “theater”.', ['Lind: dismissed: the vote as “theater']],
  ['Lind rejected the plan.', []],
]);

table('what is written on something', [
  ['One banner read “No to the dam”.', ['One banner: read: No to the dam']],
  ['Voss read “The Long Ferry” to the children.', []],
  ['The banner that Voss read was torn.', []],
]);

table('a second cue has its own quotation', [
  [
    '“We had warned them,” Voss said, “and they laughed,” before adding: “Nobody is laughing now.”',
    ['Voss: said: We had warned them ... and they laughed', 'Voss: adding: Nobody is laughing now'],
  ],
  [
    'The harbor master said: “We will not move an inch,” adding: “Not one inch.”',
    ['The harbor master: said: We will not move an inch', 'The harbor master: adding: Not one inch'],
  ],
]);

table('who says it stands at the end', [
  [
    'A bomb exploded in Tarn on Friday, killing 14 people, the Blue Cross said.',
    ['the Blue Cross: said: A bomb exploded in Tarn on Friday, killing 14 people'],
  ],
  [
    'Police fired tear gas at the crowd, injuring 14 people, officials said.',
    ['officials: said: Police fired tear gas at the crowd, injuring 14 people'],
  ],
]);
