/** A sentence, then its events: type and trigger, realis where it is not ACTUAL, who takes part; the near miss after the hit. */
export const toldCases: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'what somebody asks for, threatens or proposes': [
    [
      'The Orlan government threatened on Monday to expel two Kestrian diplomats.',
      'THREATEN threatened | AGENT The Orlan government | RECIPIENT two Kestrian diplomats',
      'SANCTION expel PROPOSED | AGENT The Orlan government | RECIPIENT two Kestrian diplomats',
    ],
    [
      'The union urged its members to strike on Friday.',
      'REQUEST urged | AGENT The union | RECIPIENT its members',
      'PROTEST strike PROPOSED | AGENT its members',
    ],
    [
      'The court ordered the ministry to release the journalist Ana Melk.',
      'REQUEST ordered | AGENT The court | RECIPIENT the ministry',
      'RETREAT release PROPOSED | AGENT the ministry | RECIPIENT Ana Melk',
    ],
    [
      'The United Ports Council asked Lumara to withdraw its troops from the strait.',
      'REQUEST asked | AGENT United Ports Council | RECIPIENT Lumara',
      'RETREAT withdraw PROPOSED | AGENT Lumara | RECIPIENT its troops from the strait',
    ],
    [
      'Prosecutors asked the judge to jail Corven for nine years.',
      'REQUEST asked | AGENT Prosecutors | RECIPIENT the judge',
      'COERCE jail PROPOSED | AGENT the judge | RECIPIENT Corven',
    ],
    [
      'The drivers threatened to break off talks with the ministry.',
      'THREATEN threatened | AGENT The drivers | RECIPIENT the ministry',
    ],
    ['Farmers want to sell their milk at a better price.'],
    ['Villagers like to swim in the lake before breakfast.'],
    ['The driver tried to flee but was caught by two passers-by.', 'OTHER caught | RECIPIENT The driver'],
  ],
  'past a day, which governs nothing': [
    [
      'Foreign Minister Ada Lund held talks on Sunday with President Arlen Doss.',
      'CONSULT held talks | AGENT Ada Lund | AGENT Arlen Doss',
    ],
    ['Ada Lund met on Sunday with Arlen Doss.', 'CONSULT met | AGENT Ada Lund | AGENT Arlen Doss'],
    [
      'Foreign Minister Ada Lund denied on Wednesday that Kestria had leaked the plan.',
      'REJECT denied | AGENT Ada Lund | RECIPIENT Kestria',
      'OTHER leaked ALLEGED | AGENT Kestria',
    ],
    [
      'The agency said Friday that hackers have attacked the parliament of Kestria.',
      'ASSAULT attacked | AGENT hackers | RECIPIENT the parliament of Kestria',
    ],
    ['The union met the mayor on the Sunday of the vote.', 'CONSULT met | AGENT The union | AGENT the mayor'],
    [
      'A fire last year that killed two people was deliberate, police said.',
      'OTHER killed | RECIPIENT two people',
    ],
  ],
  'who warns of a deed of its own threatens': [
    [
      'Kestria warned that if Lumara attacked the port, it would close the strait.',
      'THREATEN warned | AGENT Kestria | RECIPIENT Lumara',
    ],
    [
      'Kestria warned that it would close the strait if Lumara attacked the port.',
      'THREATEN warned | AGENT Kestria | RECIPIENT Lumara',
    ],
    [
      'The union warned on Monday that its members will strike if talks fail.',
      'THREATEN warned | AGENT The union',
    ],
    ['Officials warned that the town would flood if the dam broke.'],
    ['Ada Lund warned that the children would die if nobody helped.'],
    ['Ada Lund warned that she would not run again if the party split.'],
    ['Ada Lund warned that they would strike.', 'THREATEN strike PLANNED | AGENT they'],
  ],
  'who did it, where somebody else stands nearer': [
    [
      'After her predecessor, Ivo Senn, resigned over the scandal, Ada Lund wept.',
      'LEAVE_POST resigned | AGENT her predecessor, Ivo Senn',
    ],
    ['After the match, Ivo Senn resigned.', 'LEAVE_POST resigned | AGENT Ivo Senn'],
    [
      'Ada Lund thanked Lumara for backing the resolution.',
      'SUPPORT thanked | AGENT Ada Lund | RECIPIENT Lumara',
      'SUPPORT backing | AGENT Lumara',
    ],
    [
      'Kestria blamed Lumara for shelling the port.',
      'ACCUSE blamed | AGENT Kestria | RECIPIENT Lumara',
      'ASSAULT shelling ALLEGED | AGENT Lumara | RECIPIENT the port',
    ],
    [
      'President Doss met Ada Lund on Monday. He also met Ivo Senn.',
      'CONSULT met | AGENT Doss | AGENT Ada Lund',
      'CONSULT met | AGENT He | AGENT Ivo Senn',
    ],
    [
      'Kestria and Lumara held talks on Monday. Lumara and Kestria held talks in Orle.',
      'CONSULT held talks | AGENT Kestria | AGENT Lumara | LOCATION Orle',
    ],
  ],
  'what a thing is released, executed or brought down from': [
    ['Kestria released the sailors on Monday.', 'RETREAT released | AGENT Kestria | RECIPIENT the sailors'],
    ['Kestria released a tanker on Monday.', 'RETREAT released | AGENT Kestria'],
    ['Kestria released funds on Monday.'],
    ['The army executed three rebels.', 'COERCE executed | AGENT The army | RECIPIENT three rebels'],
    ['The firm executed a campaign in three towns.'],
    ['Rebels brought down a helicopter.', 'ASSAULT brought down | AGENT Rebels'],
    [
      'The scandal brought down the prime minister.',
      'LEAVE_POST brought down | RECIPIENT the prime minister',
    ],
    ['The scandal brought down Ada Lund.', 'LEAVE_POST brought down | RECIPIENT Ada Lund'],
  ],
  'news of disasters, numbers and rivals': [
    [
      'The quake shook the north on Sunday, burying a village under mud.',
      'OTHER shook',
      'OTHER burying | RECIPIENT a village under mud',
    ],
    ['The widow wept on Sunday, burying her face in a shawl.'],
    [
      'Police detained 22 and released them without charge.',
      'COERCE detained | AGENT Police | RECIPIENT 22',
      'RETREAT released | AGENT Police | RECIPIENT them',
    ],
    ['A late header beat holders Orle United on Saturday.', 'OTHER beat | RECIPIENT Orle United'],
    ['Officials traced the outbreak to a well.', 'OTHER traced | AGENT Officials'],
    ['The family traces its roots to Orle.'],
  ],
  'who and when, read past what a tree got wrong': [
    [
      'Prosecutors say the inspector, Karel Izzo, 48, took 200,000 crowns from a firm.',
      'OTHER took ALLEGED | AGENT the inspector, Karel Izzo',
    ],
    [
      'Prosecutors filed the charge, examined the body and took samples.',
      'ACCUSE filed the charge | AGENT Prosecutors',
      'OTHER examined | AGENT Prosecutors',
    ],
    [
      'The lawyer for a former inspector accused of theft wept.',
      'ACCUSE accused | RECIPIENT a former inspector',
    ],
    [
      'The mayor of Orle, accused of theft, resigned.',
      'ACCUSE accused | RECIPIENT The mayor of Orle',
      'LEAVE_POST resigned | AGENT The mayor of Orle',
    ],
    [
      'President Vale accepted an invitation to visit Ordania in the fall.',
      'AGREE accepted | AGENT Vale | RECIPIENT Ordania',
    ],
    ['“I was never asked,” the former minister told the inquiry on Tuesday.'],
    ['Veldria opened an inquiry on Tuesday.', 'ACCUSE opened an inquiry | AGENT Veldria'],
    [
      'Veldria’s worst storm, in 1962, killed 230 people.',
      'OTHER storm',
      'OTHER killed | RECIPIENT 230 people',
    ],
    ['The flood left 400 homes without power.', 'OTHER left | RECIPIENT 400 homes'],
  ],
  'what is to come': [
    [
      'Norvale Steel said it would lay off 400 workers next spring.',
      'OTHER lay off PLANNED | AGENT it | RECIPIENT 400 workers',
    ],
    [
      'The ministers are to meet in Orle next week.',
      'AGREE meet PLANNED | AGENT The ministers | LOCATION Orle',
    ],
    [
      'The trial of five former guards opens on Monday in Belmar.',
      'OTHER trial PLANNED | RECIPIENT five former guards | LOCATION Belmar',
    ],
    ['The company intends to cut 200 jobs by June.', 'OTHER intends to cut PLANNED | AGENT The company'],
    [
      'Foreign Minister Tarel Voss will meet President Arlen Doss in May.',
      'AGREE meet PLANNED | AGENT Tarel Voss | AGENT Arlen Doss',
    ],
    ['Voss is to visit Port Amber on Monday.', 'AGREE visit PLANNED | AGENT Voss | LOCATION Port Amber'],
    [
      'President Arlen Doss plans to visit Port Amber next week.',
      'AGREE plans to visit PLANNED | AGENT Arlen Doss | LOCATION Port Amber',
    ],
    [
      'President Arlen Doss plans to visit Kestria next week.',
      'AGREE plans to visit PLANNED | AGENT Arlen Doss | RECIPIENT Kestria',
    ],
    ['The council meets on Monday.', 'AGREE meets PLANNED | AGENT The council'],
    ['The two sides meet again on Wednesday.', 'AGREE meet PLANNED | AGENT The two sides'],
    ['Talks resume on Monday.', 'AGREE Talks PLANNED'],
    ['The trial resumes on Tuesday.', 'OTHER resumes PLANNED'],
    [
      'Kestria and Ordania signed an accord on Monday, ending a dispute over the ferry.',
      'AGREE signed an accord | AGENT Kestria | AGENT Ordania',
    ],
    ['Lumara votes on May 4.', 'OTHER votes PLANNED | AGENT Lumara'],
    ['The museum opens every day at ten.'],
  ],
  'main verbs that look like participles': [
    ['A ferry carrying 211 people sank in the Tarn Sound on Saturday.', 'OTHER sank | LOCATION Tarn Sound'],
    [
      'A bus carrying 40 pilgrims plunged into a ravine, killing 12.',
      'OTHER plunged',
      'OTHER killing | RECIPIENT 12',
    ],
    ['Police detained 14 fans before the match.', 'COERCE detained | AGENT Police | RECIPIENT 14 fans'],
    ['Police injured three fans before the match.', 'ASSAULT injured | AGENT Police | RECIPIENT three fans'],
    [
      'The diplomats whom the two governments expelled in February may come back, an official said.',
      'SANCTION expelled | AGENT the two governments | RECIPIENT The diplomats',
    ],
    [
      'Two sailors detained by the Lumaran navy last week were freed on Monday.',
      'COERCE detained | AGENT the Lumaran navy | RECIPIENT Two sailors',
      'RETREAT freed | RECIPIENT Two sailors',
    ],
    [
      'Protesters arrested outside the parliament on Friday said they had been beaten.',
      'COERCE arrested | RECIPIENT Protesters | LOCATION the parliament',
      'OTHER beaten | RECIPIENT they',
    ],
    [
      'The former mayor, convicted of taking bribes, was sentenced to six years in prison.',
      'OTHER convicted | RECIPIENT The former mayor',
      'OTHER taking ALLEGED | AGENT The former mayor',
      'OTHER sentenced | RECIPIENT The former mayor',
    ],
  ],
  'events that nouns name': [
    [
      'A walkout by 3,000 dockers paralyzed the port of Selene on Tuesday.',
      'PROTEST walkout | AGENT 3,000 dockers',
    ],
    ['The murder of the judge shocked the island.', 'ASSAULT murder | RECIPIENT the judge'],
    ['No arrests were made.', 'COERCE arrests NEGATED'],
    [
      'The case began with a petition by market traders.',
      'OTHER began',
      'REQUEST petition | AGENT market traders',
    ],
    [
      'The town still remembers the attack that the rebels launched two weeks ago.',
      'ASSAULT attack | AGENT the rebels',
    ],
    ['Since the earthquake, the school has had no roof.'],
  ],
  'where somebody goes': [
    [
      'The envoys left Port Selene without an agreement.',
      'OTHER left | AGENT The envoys | LOCATION Port Selene',
    ],
    [
      'The Morning Star had left Port Selene for the island at dusk.',
      'OTHER left | AGENT Morning Star | LOCATION Port Selene',
    ],
    ['Officials left the building through a back door.'],
  ],
  'a day is no object': [
    [
      'Norvale fired its chief executive on Friday, citing losses.',
      'LEAVE_POST fired | AGENT Norvale | RECIPIENT its chief executive',
    ],
    [
      'A bomb exploded in Orle on Friday, killing 14 people, officials said.',
      'ASSAULT exploded | LOCATION Orle',
      'ASSAULT killing | RECIPIENT 14 people',
    ],
    ['Her office dismissed that as “fantasy”.'],
    ['Gunmen fired on a police convoy on Friday.', 'ASSAULT fired | AGENT Gunmen'],
  ],
  'set phrases': [
    ['Workers voted to accept the offer.', 'AGREE voted | AGENT Workers'],
    [
      'Nine ministers and an envoy gathered in Belmar on Monday.',
      'CONSULT gathered | AGENT Nine ministers | AGENT an envoy | LOCATION Belmar',
    ],
    [
      'Ministers from nine countries gathered in Belmar on Monday.',
      'CONSULT gathered | AGENT Ministers from nine countries | LOCATION Belmar',
    ],
    ['The two leaders spoke by telephone for an hour.', 'CONSULT spoke | AGENT The two leaders'],
    ['The minister withdrew the bill.', 'CONCEDE withdrew | AGENT The minister'],
    ['A passing trawler picked up the crew.', 'AID picked up | RECIPIENT the crew'],
    ['The auditor found fault with the accounts.', 'ACCUSE found fault | AGENT The auditor'],
    ['Kestria protested to Orle over the overflight.', 'ACCUSE protested | AGENT Kestria'],
    ['The judge dismissed the complaint.', 'REJECT dismissed | AGENT The judge'],
    [
      'The director dismissed the accountant.',
      'LEAVE_POST dismissed | AGENT The director | RECIPIENT the accountant',
    ],
    ['The union walked out of the talks.', 'PROTEST walked out | AGENT The union'],
    ['Nurses walked off the job on Monday.', 'PROTEST walked | AGENT Nurses'],
    [
      'The league banned the striker for six matches.',
      'SANCTION banned | AGENT The league | RECIPIENT the striker for six matches',
    ],
    ['Lumara raised tariffs on steel.', 'SANCTION raised | AGENT Lumara'],
    ['The museum raised its prices.', 'OTHER raised | AGENT The museum'],
    [
      'Troops took up positions around the palace.',
      'MOBILIZE took up positions | AGENT Troops | LOCATION the palace',
    ],
    [
      'Officers used tear gas to disperse the crowd.',
      'COERCE used tear gas | AGENT Officers | RECIPIENT the crowd',
    ],
    [
      'Soldiers took over the radio station.',
      'COERCE took over | AGENT Soldiers | RECIPIENT the radio station',
    ],
    ['Shells fell on the village during the night.', 'ASSAULT fell | RECIPIENT the village'],
    ['The roof of the stadium gave way.', 'OTHER gave way'],
    ['The thieves made off with two paintings.', 'OTHER made off | AGENT The thieves'],
    ['The defendant accepted 2 million crowns.', 'OTHER accepted | AGENT The defendant'],
    ['The coach took off her tie.'],
    [
      'Members of the council elected her speaker.',
      'APPOINT elected | AGENT Members of the council | RECIPIENT her speaker',
    ],
    [
      'A fire swept through a textile factory in Marrok on Monday, killing 17 workers.',
      'OTHER swept | LOCATION a textile factory in Marrok | LOCATION Marrok',
      'OTHER killing | RECIPIENT 17 workers',
    ],
  ],
  'whoever acts in the second of two verbs': [
    [
      'The Orlan mayor said he had closed the bridge and called for help from Kestria.',
      'OTHER closed | AGENT he | RECIPIENT the bridge',
      'REQUEST called | AGENT he | RECIPIENT Kestria',
    ],
    [
      'Ana Reth claimed that Orlan troops had crossed the river on Monday night and attacked two outposts.',
      'OTHER crossed ALLEGED | AGENT Orlan troops | RECIPIENT the river',
      'ASSAULT attacked ALLEGED | AGENT Orlan troops',
    ],
    [
      'The opposition called on Ana Reth to resign.',
      'REQUEST called | AGENT The opposition | RECIPIENT Ana Reth',
      'LEAVE_POST resign PROPOSED | AGENT Ana Reth',
    ],
    ['“It was over,” said Ana Reth, whose husband died in the fire.', 'OTHER died | RECIPIENT whose husband'],
    [
      'Ana Reth, who is on a visit to Kestria, met Karel Izzo.',
      'CONSULT visit | AGENT Ana Reth | RECIPIENT Kestria',
      'CONSULT met | AGENT Ana Reth | AGENT Karel Izzo',
    ],
  ],
  'whoever acts in a clause behind “and”': [
    [
      'School bells rang and some 6,000 people, half of the town, marched to the harbor on Monday.',
      'PROTEST marched | AGENT some 6,000 people',
    ],
    [
      'Sirens wailed and dozens of residents fled the village of Tarn on Sunday.',
      'RETREAT fled | AGENT residents | RECIPIENT the village of Tarn',
    ],
    [
      'The union rejected the offer and nurses walked out on Friday.',
      'REJECT rejected | AGENT The union',
      'PROTEST walked out | AGENT nurses',
    ],
    [
      'Rebels shelled the town and thousands of residents fled on Sunday.',
      'ASSAULT shelled | AGENT Rebels | RECIPIENT the town',
      'RETREAT fled | AGENT residents',
    ],
    [
      'Gunmen attacked the bank and two guards on Monday and fled.',
      'ASSAULT attacked | AGENT Gunmen | RECIPIENT the bank | RECIPIENT two guards',
      'RETREAT fled | AGENT Gunmen',
    ],
  ],
  'whoever holds a post, and no body whose post it is': [
    [
      'Ada Lund met Norvale Steel chief executive Otto Lind on Monday.',
      'CONSULT met | AGENT Ada Lund | AGENT Otto Lind',
    ],
    [
      "The minister met Farmers' Union president Ada Lund.",
      'CONSULT met | AGENT The minister | AGENT Ada Lund',
    ],
    [
      'Talks between the ministry and transport union leader Bram Sorley ended on Monday.',
      'CONSULT Talks | AGENT the ministry | AGENT Bram Sorley',
    ],
    [
      'Ada Lund met Norvale Steel and Otto Lind on Monday.',
      'CONSULT met | AGENT Ada Lund | AGENT Norvale Steel | AGENT Otto Lind',
    ],
  ],
  'deaths of what nobody commits are no assault': [
    ['Flood waters swept through 40 villages, killing 17 people.', 'OTHER killing | RECIPIENT 17 people'],
    [
      'A roof fell in Orle on Monday, killing six pupils.',
      'OTHER fell | LOCATION Orle',
      'OTHER killing | RECIPIENT six pupils',
    ],
    ['Lightning struck a church, killing a priest.', 'OTHER killing | RECIPIENT a priest'],
    [
      'Rockets landed in a village on Monday, killing six people.',
      'ASSAULT landed | LOCATION a village',
      'ASSAULT killing | RECIPIENT six people',
    ],
    [
      'A bomb exploded in a market in Orle, killing six people.',
      'ASSAULT exploded | LOCATION Orle',
      'ASSAULT killing | RECIPIENT six people',
    ],
  ],
  'some told of before, by their number alone': [
    ['The two met in Orle on Monday.', 'CONSULT met | AGENT The two | LOCATION Orle'],
    ['The two will meet again in Orle in September.', 'AGREE meet PLANNED | AGENT The two | LOCATION Orle'],
    ['The three were freed on Monday.', 'RETREAT freed | RECIPIENT The three'],
    ['The two-year talks ended on Monday.', 'CONSULT talks'],
  ],
  'who does what, and to whom': [
    [
      'About 200 opponents gathered outside the town hall; two were arrested.',
      'PROTEST gathered | AGENT About 200 opponents | LOCATION the town hall',
      'COERCE arrested | RECIPIENT two',
    ],
    [
      'The photographer was convicted of trespassing and fined 500 crowns.',
      'OTHER convicted | RECIPIENT The photographer',
      'SANCTION fined | RECIPIENT The photographer',
    ],
    [
      'The mayor was elected in May and fired two officials.',
      'OTHER elected | RECIPIENT The mayor',
      'LEAVE_POST fired | AGENT The mayor | RECIPIENT two officials',
    ],
    [
      'The mayor dismissed the director but denied leaking the letters himself.',
      'LEAVE_POST dismissed | AGENT The mayor | RECIPIENT the director',
      'OTHER leaking ALLEGED | AGENT The mayor',
    ],
    [
      'Kaja Lund thanked Lumara for its mediation.',
      'SUPPORT thanked | AGENT Kaja Lund | RECIPIENT Lumara',
      'CONSULT mediation | AGENT its',
    ],
  ],
  'the subject of a clause behind “after”': [
    [
      'The minister resigned after a newspaper published letters on Friday.',
      'LEAVE_POST resigned | AGENT The minister',
      'OTHER published | AGENT a newspaper',
    ],
    [
      'The club sued after a fan injured its keeper on Sunday.',
      'ACCUSE sued | AGENT The club',
      'ASSAULT injured | AGENT a fan | RECIPIENT its keeper',
    ],
    [
      'The ministry sued after the mill poisoned the river.',
      'ACCUSE sued | AGENT The ministry',
      'ASSAULT poisoned | RECIPIENT the river',
    ],
    ['The mayor praised a man named Otto Lind.', 'SUPPORT praised | AGENT The mayor | RECIPIENT a man'],
  ],
  'a body that a noun for a person is set beside': [
    [
      "The ship's owner, Halberg Shipping, apologized to the families on Monday.",
      "CONCEDE apologized | AGENT The ship's owner, Halberg Shipping | RECIPIENT the families",
    ],
    [
      'Norvale Steel has agreed to buy its smaller rival Halberg Metal.',
      'AGREE agreed to | AGENT Norvale Steel | RECIPIENT its smaller rival Halberg Metal',
    ],
    [
      "The agency fined the ship's owner, Halberg Shipping, 3 million crowns.",
      "SANCTION fined | AGENT The agency | RECIPIENT the ship's owner, Halberg Shipping",
    ],
    [
      "The ship's owner, Otto Lind, apologized on Monday.",
      "CONCEDE apologized | AGENT The ship's owner, Otto Lind",
    ],
  ],
  'who is arrested is the woman, and not whoever "whose" tells of': [
    ['A woman whose brother was a police officer was jailed on Monday.', 'COERCE jailed | RECIPIENT A woman'],
    [
      'A man whose brothers protested in Selvar was killed.',
      'PROTEST protested | AGENT whose brothers | LOCATION Selvar',
      'ASSAULT killed | RECIPIENT A man',
    ],
    [
      'Otto Lind and Ada Reth, whose office burned, were arrested.',
      'OTHER burned | AGENT whose office',
      'COERCE arrested | RECIPIENT Otto Lind | RECIPIENT Ada Reth',
    ],
  ],
  'a fire kills, and whose boat sinks does nothing': [
    ['Three people were killed in a fire on Monday.', 'OTHER killed | RECIPIENT Three people'],
    ['Three people were killed in a raid on Monday.', 'ASSAULT killed | RECIPIENT Three people'],
    [
      'Two men drowned when their boat capsized off Cape Hale.',
      'OTHER drowned | RECIPIENT Two men',
      'OTHER capsized | LOCATION Cape Hale',
    ],
    ['Nordvolt restored power to the homes.', 'OTHER restored | AGENT Nordvolt | RECIPIENT the homes'],
  ],
  'who looks for somebody, and what is released of them': [
    ['Police were searching for a boy.'],
    ['Police searched the boat yard on Monday.', 'COERCE searched | AGENT Police'],
    ['Police released pictures of two suspects.'],
    ['Police released two suspects.', 'RETREAT released | AGENT Police | RECIPIENT two suspects'],
  ],
  'a post in capitals, and who holds it': [
    [
      'Superintendent of Police Rakesh Munda denied the charge on Friday.',
      'REJECT denied | AGENT Superintendent of Police Rakesh Munda',
    ],
    [
      'Minister of Works and Housing Aisha Lawan urged calm.',
      'REQUEST urged | AGENT Minister of Works and Housing Aisha Lawan',
    ],
    [
      'The Commissioner of Police, CP Ibrahim Garba, warned the youths on Friday.',
      'THREATEN warned | AGENT The Commissioner of Police, CP Ibrahim Garba | RECIPIENT the youths',
    ],
  ],
  'observers, convoys, and a part that somebody denies': [
    [
      "Ordania expelled the Council's observers on Monday.",
      "SANCTION expelled | AGENT Ordania | RECIPIENT the Council's observers",
    ],
    ['The first convoy reached the town of Dessa on Sunday.'],
    ['Tanks reached the town of Dessa on Sunday.', 'ASSAULT reached | RECIPIENT the town of Dessa'],
    ['The Front denied any part in the attack.', 'REJECT denied | AGENT Front'],
  ],
  'what a thing is to somebody': [
    ['It was “a victory for farmers”, she said.'],
    ['The vote was a victory for the miners, Bram Sorley said.'],
    ['She called the law an attack on farmers.'],
    ['Lund called it “a victory for common sense”.'],
    ['The mayor hailed the result as a victory for farmers.', 'SUPPORT hailed | AGENT The mayor'],
    ['It was an attack on the village by rebels.', 'ASSAULT attack | RECIPIENT the village | AGENT rebels'],
    ['It was the third attack on the village in a week.', 'ASSAULT attack | RECIPIENT the village'],
  ],
  'who is named, and who is named to a post': [
    ['The victim has not been named.'],
    ['Police have not named the suspect.'],
    ['The drowned man was named as Karel Izzo, 22.'],
    ['Police named the victim as Karel Izzo, 22.'],
    ['Investigators named a former clerk as the main suspect.'],
    ['The fisherman, whom a magistrate named as a suspect, lives in Orle.'],
    ['The trader named two officers in her testimony.'],
    ['“We lost everything,” said a man who declined to be named.'],
    ['Karel Izzo was named as the new chairman.', 'APPOINT named | RECIPIENT Karel Izzo'],
    ['A fishing boat picked Karel Izzo up.', 'AID picked | RECIPIENT Karel Izzo'],
    ['The club picked Karel Izzo as its captain.', 'APPOINT picked | AGENT The club | RECIPIENT Karel Izzo'],
  ],
  'what somebody gets': [
    ['Karel Izzo received 15 years.', 'OTHER received | RECIPIENT Karel Izzo'],
    [
      'Kestria has received drones and missiles from Lumara.',
      'AID received | RECIPIENT Kestria | AGENT Lumara',
    ],
    [
      'The council has set aside 180,000 crowns for repairs to the school.',
      'AID set aside | AGENT The council | RECIPIENT the school',
    ],
  ],
  'whose it is, and where it is': [
    ['Shares in Velmar Group fell 6 percent on Monday.', 'OTHER fell | AGENT Velmar Group'],
    ['Karel Izzo sold his story to three newspapers.', 'OTHER sold | AGENT Karel Izzo'],
    ['The cuts have left whole districts dry.'],
  ],
  'what is put off, turned down or denied': [
    ['Ana Reth, the foreign minister, dismissed the threat on Tuesday.', 'REJECT dismissed | AGENT Ana Reth'],
    [
      'A spokeswoman for Velmar denied that the ship had been overloaded.',
      'REJECT denied | AGENT A spokeswoman for Velmar',
    ],
  ],
  'what is set for a day': [
    ['A further march is planned for next Friday.', 'PROTEST march PLANNED'],
    [
      'A new round of talks between Kestria and Lumara is scheduled for May.',
      'AGREE talks PLANNED | AGENT Kestria | AGENT Lumara',
    ],
    [
      'The Kestrian parliament is expected to approve the treaty next week.',
      'AGREE expected to approve PLANNED | AGENT The Kestrian parliament',
    ],
    ['The Kestrian parliament is expected to agree on Monday.'],
  ],
  'what has come before a deed': [
    [
      'Lumara closed the crossing last month after a deadly attack on a customs post.',
      'SANCTION closed | AGENT Lumara',
      'ASSAULT attack',
    ],
    [
      'Karel Izzo resigned on Monday after weeks of protests.',
      'LEAVE_POST resigned | AGENT Karel Izzo',
      'PROTEST protests',
    ],
    ['Prices may rise after an attack.'],
    ['Karel Izzo resigned after the protest.', 'LEAVE_POST resigned | AGENT Karel Izzo'],
  ],
  'what is broken off': [
    ['The club walked away from the deal.', 'REJECT walked away | AGENT The club'],
    ['The boy walked away from the car.'],
    ['The umpire stopped the match in the first set.', 'OTHER stopped | AGENT The umpire'],
    ['The guard stopped the car at the gate.', 'COERCE stopped | AGENT The guard'],
    ['Two of the bells had been recovered.', 'OTHER recovered'],
  ],
  'news that no frame knew': [
    ['Power was cut to 200,000 homes on Sunday.', 'OTHER cut'],
    ['Flights were diverted to Orle.', 'OTHER diverted | LOCATION Orle'],
    ['The firm diverted money.'],
    ['Firefighters brought the blaze under control by noon.', 'OTHER brought | AGENT Firefighters'],
    ['Hospitals in Orle took in 34 of the wounded.', 'AID took | AGENT Hospitals in Orle | LOCATION Orle'],
    ['The blast tore through a row of food stalls.', 'OTHER tore'],
    ['The tailor tore through a row of coats.'],
    ['The attack was claimed by the Northern Front.', 'CONCEDE claimed | AGENT Northern Front'],
    ['Thousands of homes were left without power.', 'OTHER left | RECIPIENT homes'],
    [
      'Talks between Kestria and Lumara ended without agreement on Monday.',
      'CONSULT Talks | AGENT Kestria | AGENT Lumara',
      'REJECT ended | AGENT Lumara',
    ],
    ['The bill, which would ban strikes in hospitals, passed by three votes.', 'OTHER passed'],
    ['Kestria shot down a Lumaran drone over the strait.', 'ASSAULT shot down | AGENT Kestria'],
    ['“We will not give up,” Ana Reth said.'],
    ['“We will not give in,” Ana Reth said.', 'REJECT will not give | AGENT Ana Reth'],
  ],
};
