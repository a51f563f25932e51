/**
 * What is reported and how it stands, when and where: `TYPE trigger`, the realis where it is not ACTUAL, `on` the days
 * and `at` the place where there are any; the near miss after the hit. The articles are of Friday, March 14, 2031.
 */
export const reportCases: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'a plan that nobody has': [
    ['Velmar has no plans to cut jobs.'],
    ['Halden said there were no plans to cut jobs.'],
    ['Velmar plans to cut 300 jobs.', 'OTHER plans to cut PLANNED'],
    ['Velmar had no plan to withdraw from Ordania.', 'RETREAT plan to withdraw NEGATED at Ordania'],
  ],
  'what is awaited': [
    ['Ana Reth will stay as mayor until a successor is found.'],
    ['Ana Reth will stay as mayor until a successor is elected in May.'],
    ['A successor was elected in May.', 'OTHER elected on 2030-05-01..2030-05-31'],
  ],
  'where somebody works is not where it happened': [
    [
      'Ada Lund, 44, keeper of coins at the National Museum of Belmar, was detained at the airport on Monday.',
      'COERCE detained on 2031-03-10..2031-03-10 at the airport',
    ],
    ['Ada Lund, a judge in Belmar, was killed on Monday.', 'ASSAULT killed on 2031-03-10..2031-03-10'],
    ['Ada Lund was killed in Belmar on Monday.', 'ASSAULT killed on 2031-03-10..2031-03-10 at Belmar'],
  ],
  'what a dateline says of two deeds': [
    [
      'BELMAR, Kestria (Wire) - Otto Lind was found guilty on Friday of covering up a theft, and was sentenced to nine years in prison.',
      'OTHER found on 2031-03-14..2031-03-14 at BELMAR, Kestria',
      'OTHER sentenced on 2031-03-14..2031-03-14 at BELMAR, Kestria',
    ],
    [
      'BELMAR, Kestria (Wire) - The minister resigned on Friday and flew home.',
      'LEAVE_POST resigned on 2031-03-14..2031-03-14 at BELMAR, Kestria',
      'OTHER flew on 2031-03-14..2031-03-14',
    ],
  ],
  'hurt when something happened': [
    [
      'At least 20 people were injured, four seriously, when a bus overturned on a road near Belmar on Tuesday.',
      'OTHER injured on 2031-03-11..2031-03-11 at Belmar',
      'OTHER overturned on 2031-03-11..2031-03-11 at Belmar',
    ],
  ],
  'what was signed or reached, told of again': [
    [
      'Kestria and Ordania signed a truce on Monday. The truce ended four months of fighting.',
      'AGREE signed a truce on 2031-03-10..2031-03-10',
    ],
    [
      'The union and the mill reached a settlement on Monday. The settlement ended a strike of three weeks.',
      'AGREE reached a settlement on 2031-03-10..2031-03-10',
    ],
    [
      'Villagers signed a petition on Monday. The petition was handed to the mayor on Tuesday.',
      'REQUEST signed a petition on 2031-03-10..2031-03-10',
    ],
  ],
  'what is held on a day to come': [
    [
      'The council appointed a new chief before the June elections.',
      'APPOINT appointed',
      'OTHER elections PLANNED on 2031-06-01..2031-06-30',
    ],
    [
      'Ordania invited Ilse Brandt to talks in May.',
      'AGREE invited',
      'AGREE talks PLANNED on 2031-05-01..2031-05-31',
    ],
    [
      'The last poll before the June elections puts the party at 31 percent.',
      'OTHER elections PLANNED on 2031-06-01..2031-06-30',
    ],
    ['The party lost the June elections.', 'OTHER lost', 'OTHER elections on 2030-06-01..2030-06-30'],
  ],
  'by when it is to come is not when it was promised': [
    ['The ministry pledged a further 30,000 tons by June.', 'AGREE pledged'],
    ['The company agreed to pay the fine by May 1.', 'AGREE agreed to'],
    ['The company agreed on Monday to pay the fine by May 1.', 'AGREE agreed on 2031-03-10..2031-03-10'],
  ],
  'what somebody is punished for has come before': [
    [
      'A court in Belmar sentenced Otto Lind on Monday for taking bribes from a firm.',
      'OTHER sentenced on 2031-03-10..2031-03-10 at Belmar',
      'OTHER taking',
    ],
    [
      'Police arrested Otto Lind on Monday for attacking a guard.',
      'COERCE arrested on 2031-03-10..2031-03-10',
      'ASSAULT attacking',
    ],
    [
      'The army shelled the town on Monday, killing four people.',
      'ASSAULT shelled on 2031-03-10..2031-03-10',
      'ASSAULT killing on 2031-03-10..2031-03-10',
    ],
  ],
  'what is denied of a day to come': [
    ['The ministry denied that it would close the school.', 'REJECT denied'],
    ['Velmar has denied that the mine will poison wells.', 'REJECT denied'],
    ['Ordania denied that its troops had crossed the border.', 'REJECT denied', 'ASSAULT crossed ALLEGED'],
  ],
  'what is due on a day': [
    ['Parliamentary elections are due in November.', 'OTHER elections PLANNED on 2031-11-01..2031-11-30'],
    ['A summit is due on Monday.', 'AGREE summit PLANNED on 2031-03-17..2031-03-17'],
    ['Talks on the ferry are due in May.', 'AGREE Talks PLANNED on 2031-05-01..2031-05-31'],
  ],
  'what had been is no part of what is told next': [
    [
      'Per Holm, who had called for a cut since autumn, praised the decision.',
      'REQUEST called on 2030-09-01..2031-03-14',
      'SUPPORT praised',
    ],
    [
      'Per Holm had toured the camp on Saturday and ordered a well.',
      'CONSULT toured on 2031-03-08..2031-03-08 at the camp',
      'REQUEST ordered on 2031-03-08..2031-03-08 at the camp',
    ],
  ],
  'what was to have been is none': [
    ['About 600 schools were to have closed.'],
    ['Two envoys were to have been expelled on Monday.'],
    ['Ordania is to expel two envoys on Monday.', 'SANCTION expel PLANNED on 2031-03-17..2031-03-17'],
  ],
  'what is called off': [
    [
      'The two ministers were due to meet in Belmar on March 20. The meeting was canceled after the attack.',
      'CONSULT due to meet NEGATED on 2031-03-20..2031-03-20 at Belmar',
      'SANCTION canceled',
    ],
    [
      'The two ministers were due to meet in Belmar on March 20. An earlier meeting was canceled.',
      'AGREE due to meet PLANNED on 2031-03-20..2031-03-20 at Belmar',
      'SANCTION canceled',
    ],
    [
      'The meeting between Ana Reth and Karel Izzo planned for May was called off.',
      'CONSULT meeting NEGATED on 2031-05-01..2031-05-31',
      'REJECT called off',
    ],
    ['Kestria scrapped the tax on Tuesday.', 'REJECT scrapped on 2031-03-11..2031-03-11'],
  ],
  'the night before': [
    [
      'Karel Izzo resigned on Tuesday. The night before, protesters had stormed the ministry in Belmar.',
      'LEAVE_POST resigned on 2031-03-11..2031-03-11',
      'ASSAULT stormed on 2031-03-10..2031-03-10 at Belmar',
    ],
    [
      'Karel Izzo resigned on Tuesday. Protesters stormed the ministry in Belmar the morning after.',
      'LEAVE_POST resigned on 2031-03-11..2031-03-11',
      'ASSAULT stormed on 2031-03-12..2031-03-12 at Belmar',
    ],
  ],
  'a word that only looks like a verb': [
    [
      'A train hit a bus at a level crossing near the town of Elmsar on Sunday.',
      'OTHER hit on 2031-03-09..2031-03-09 at the town of Elmsar',
    ],
    ['Parliament passed a law to protect witnesses in 2030.', 'OTHER passed on 2030-01-01..2030-12-31'],
  ],
  'deaths are of the kind of what brought them about': [
    [
      'Three villagers were killed when a wall collapsed in Kesse.',
      'OTHER killed at Kesse',
      'OTHER collapsed at Kesse',
    ],
    ['Three villagers were killed when rebels attacked the port.', 'ASSAULT killed', 'ASSAULT attacked'],
    [
      'A ferry capsized off Selvar on Sunday. Nine passengers were killed.',
      'OTHER capsized on 2031-03-09..2031-03-09 at Selvar',
      'OTHER killed',
    ],
    ['Nine fishermen were killed on Sunday.', 'ASSAULT killed on 2031-03-09..2031-03-09'],
  ],
  'what happens when something else does': [
    [
      'Two people were killed and 14 injured when a train hit a truck near Elmsar on Sunday.',
      'OTHER killed on 2031-03-09..2031-03-09 at Elmsar',
      'OTHER hit on 2031-03-09..2031-03-09 at Elmsar',
    ],
    ['The river Oma flooded the town of Kesse.', 'OTHER flooded at the town of Kesse'],
  ],
  'a time before the subject': [
    ['On Monday evening protesters blocked the port.', 'PROTEST blocked on 2031-03-10..2031-03-10'],
    [
      'Late on Monday evening gunmen attacked a convoy near Selvar.',
      'ASSAULT attacked on 2031-03-10..2031-03-10 at Selvar',
    ],
    ['In 2029 elections were held in Kestria.', 'OTHER held on 2029-01-01..2029-12-31 at Kestria'],
    ["Lumara's Monday protest ended.", 'PROTEST protest on 2031-03-10..2031-03-10'],
  ],
  'what a charge says is alleged': [
    [
      'According to the indictment, Tellan accepted 4 million crowns from Brandmar in 2029.',
      'OTHER accepted ALLEGED on 2029-01-01..2029-12-31',
    ],
    ['Per the indictment, Tellan stole 4 million crowns.', 'OTHER stole ALLEGED'],
    ['The lawsuit says Brandmar dumped waste in the river.', 'OTHER dumped ALLEGED at the river'],
    ['Prosecutors said police had arrested two men in Dresk.', 'COERCE arrested at Dresk'],
    ['Prosecutors said they had searched the house.', 'COERCE searched'],
    ['Prosecutors charged Tellan with fraud.', 'ACCUSE charged'],
  ],
  'another event of the kind is told of apart': [
    [
      'Drivers joined the strike on Tuesday. The last strike, in the autumn of 2027, lasted 11 days.',
      'PROTEST joined the strike on 2031-03-11..2031-03-11',
      'PROTEST strike on 2027-09-01..2027-11-30',
    ],
    [
      'Drivers joined the strike on Tuesday. The strike began in Belmar.',
      'PROTEST joined the strike on 2031-03-11..2031-03-11 at Belmar',
    ],
    ['Ana Oak was fired and has lived in Lumara since 2029.', 'LEAVE_POST fired'],
  ],
  'where and when something else took place': [
    ['Ilva Stern won a prize at the film festival on Sunday.', 'OTHER won on 2031-03-09..2031-03-09'],
    ['The film festival opened on Sunday.', 'OTHER opened on 2031-03-09..2031-03-09'],
  ],
  'who flees from a flood gives up nothing': [
    [
      'A flood hit Kesse on Sunday. Residents fled uphill.',
      'OTHER hit on 2031-03-09..2031-03-09 at Kesse',
      'OTHER fled',
    ],
    ['Rebels attacked the port. Residents fled uphill.', 'ASSAULT attacked', 'RETREAT fled'],
  ],
  'where it happens': [
    ['Ana Voss spoke in Belmar, where she met teachers.', 'CONSULT met at Belmar'],
    [
      'Thieves stole a crown from the same gallery in 1998.',
      'OTHER stole on 1998-01-01..1998-12-31 at the same gallery',
    ],
    ['Rebels kidnapped 16 advisers from a town bazaar.', 'COERCE kidnapped'],
    ['Four people died in the same prefecture.', 'OTHER died at the same prefecture'],
    ['She died in hospital.', 'OTHER died'],
    ['The air force bombed a crowded market.', 'ASSAULT bombed at a crowded market'],
    ['Rebels attacked the coffee market.', 'ASSAULT attacked'],
    [
      'A quake shook the mountainous north of Kestria on Sunday, killing four.',
      'OTHER shook on 2031-03-09..2031-03-09 at the mountainous north of Kestria',
      'OTHER killing on 2031-03-09..2031-03-09 at the mountainous north of Kestria',
    ],
    ['More than 30,000 people have crossed from Ordania into Lumara.', 'OTHER crossed at Lumara'],
    [
      'The ministry moved its archives to Belmar last year.',
      'OTHER moved on 2030-01-01..2030-12-31 at Belmar',
    ],
    [
      'Late on Sunday gunmen fired on a convoy near the town of Orle, wounding a driver.',
      'ASSAULT fired on 2031-03-09..2031-03-09 at the town of Orle',
      'ASSAULT wounding on 2031-03-09..2031-03-09 at the town of Orle',
    ],
    [
      'A jet skidded off the runway at Orle, broke in two and caught fire.',
      'OTHER skidded at Orle',
      'OTHER broke',
      'OTHER caught fire at Orle',
    ],
    [
      'The two leaders signed a truce in this port city on Monday.',
      'AGREE signed a truce on 2031-03-10..2031-03-10 at this port city',
    ],
    ['Several hundred residents protested in front of parliament.', 'PROTEST protested at parliament'],
    ['Police in Belmar said they had arrested four men.', 'COERCE arrested at Belmar'],
    ['Police in Belmar said the president had arrested four men.', 'COERCE arrested ALLEGED'],
  ],
  'the place of a dateline': [
    [
      'ORLE, Kestria — A judge was jailed for bribery on Monday.',
      'COERCE jailed on 2031-03-10..2031-03-10 at ORLE, Kestria',
    ],
    ['ORLE, Kestria — Kestria recalled its envoy on Monday.', 'SANCTION recalled on 2031-03-10..2031-03-10'],
    [
      'ORLE, Kestria — A judge was jailed in Belmar on Monday.',
      'COERCE jailed on 2031-03-10..2031-03-10 at Belmar',
    ],
    [
      'ORLE — A judge, who was jailed in 2003, resigned on Monday.',
      'COERCE jailed on 2003-01-01..2003-12-31',
      'LEAVE_POST resigned on 2031-03-10..2031-03-10 at ORLE',
    ],
  ],
  'the place of all that a sentence tells in one breath': [
    [
      'Gunmen stormed a hotel in Belmar, killing four guests.',
      'ASSAULT stormed at Belmar',
      'ASSAULT killing at Belmar',
    ],
    [
      'Gunmen attacked a convoy near Belmar on Sunday, killing two soldiers, the army said.',
      'ASSAULT attacked on 2031-03-09..2031-03-09 at Belmar',
      'ASSAULT killing on 2031-03-09..2031-03-09 at Belmar',
    ],
    [
      'In Belmar, police arrested four men and seized weapons.',
      'COERCE arrested at Belmar',
      'COERCE seized at Belmar',
    ],
    [
      'The two leaders held talks in Belmar on Monday and signed a trade agreement.',
      'CONSULT held talks on 2031-03-10..2031-03-10 at Belmar',
      'AGREE signed a trade agreement on 2031-03-10..2031-03-10 at Belmar',
    ],
    ['Karel Izzo was born in Belmar and won the race.', 'OTHER born at Belmar', 'OTHER won'],
    ['Karel Izzo won the race in Orle.', 'OTHER won at Orle'],
    [
      'The president arrived in Belmar on Monday and met business leaders.',
      'OTHER arrived on 2031-03-10..2031-03-10 at Belmar',
      'CONSULT met on 2031-03-10..2031-03-10',
    ],
    [
      'The company will open a factory in Belmar next year.',
      'OTHER open PLANNED on 2032-01-01..2032-12-31 at Belmar',
    ],
  ],
  'what one is charged with and denies': [
    [
      'A former officer pleaded not guilty on Monday to selling secrets.',
      'REJECT pleaded not on 2031-03-10..2031-03-10',
      'OTHER selling ALLEGED on 2031-03-10..2031-03-10',
    ],
    ['Karel Izzo denied selling the secrets to Ordania.', 'OTHER selling ALLEGED'],
    ['Karel Izzo admitted selling the secrets to Ordania.', 'OTHER selling'],
    ['Vang denied taking money.', 'OTHER taking ALLEGED'],
    ['Karel Izzo denied having sold the secrets.', 'OTHER sold ALLEGED'],
    ['Neither country has ruled out sending observers.'],
    ['Kestria ruled out sending observers.', 'MOBILIZE sending NEGATED'],
  ],
  'a second clause stands for itself': [
    [
      'Foss was to receive a medal on March 17, but the ceremony was put off.',
      'OTHER receive PLANNED on 2031-03-17..2031-03-17',
      'OTHER put off',
    ],
  ],
  'what was announced': [
    [
      'Carmaker Ostra announced on Tuesday that it would shut its plant in Holm next spring.',
      'OTHER shut PLANNED on 2032-03-01..2032-05-31 at Holm',
    ],
    [
      'The hearing scheduled for Tuesday was postponed.',
      'OTHER hearing PLANNED on 2031-03-11..2031-03-11',
      'OTHER postponed',
    ],
  ],
  'one word, two readings': [
    ['Her last film bombed at the box office.'],
    ['Rebels bombed the port of Selvar.', 'ASSAULT bombed at the port of Selvar'],
    ['Critics attacked its length.', 'ACCUSE attacked'],
    ['Rebels attacked the port.', 'ASSAULT attacked'],
    ['Orsk Tellan pleaded not guilty to fraud.', 'REJECT pleaded not'],
    ['She burst into tears.'],
    ['A juror fell ill on Monday.'],
    [
      'The mayor visited the injured in Belmar on Monday.',
      'CONSULT visited on 2031-03-10..2031-03-10 at Belmar',
    ],
    ['The jury, headed by the actor Roan Desh, met on Monday.', 'CONSULT met on 2031-03-10..2031-03-10'],
    ['Rescuers pulled a girl alive from the mud on Wednesday.', 'AID pulled on 2031-03-12..2031-03-12'],
    ['The army sent two helicopters with food and blankets to the valley.', 'AID sent'],
    ['The army sent two battalions with tanks to the valley.', 'MOBILIZE sent'],
    ['Voters went to the polls on Thursday.', 'OTHER went to the polls on 2031-03-13..2031-03-13'],
    ['Karvel came from behind to beat Lorne 2-1 on Saturday.', 'OTHER beat on 2031-03-08..2031-03-08'],
    ['Ordania and Lumara fought a war in 1998.', 'ASSAULT fought a war on 1998-01-01..1998-12-31'],
  ],
};
