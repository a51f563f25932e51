/** A class of news, and for each sentence the events in it as `TYPE trigger`; an empty list says that nothing happens. */
export const newsCases: Readonly<
  Record<string, readonly (readonly [sentence: string, ...events: string[]])[]>
> = {
  'consent and offers': [
    ['The tower offered the pilot a detour to Lower Brenn.', 'AGREE offered'],
    ['Odela Brandt accepted the invitation on Friday.', 'AGREE accepted'],
    ['The two airlines settled their dispute on Monday.', 'AGREE settled'],
    ['The museum offers courses in drawing.'],
    ['He accepted the fact that winter had come.'],
  ],
  talks: [
    ['Karel Izzo attended a trade conference in Belmar.', 'CONSULT attended'],
    ['The summit opened in Port Vela on Monday.', 'CONSULT opened'],
    ['The summit has collapsed.', 'REJECT collapsed'],
  ],
  support: [
    ['Lumara backed the plan on Tuesday.', 'SUPPORT backed'],
    ['Residents cheered the decision.', 'SUPPORT cheered'],
    ['Her chair had a high back.'],
  ],
  concession: [
    ['The mining company apologized to the families on Sunday.', 'CONCEDE apologized'],
    ['The mayor deleted the post an hour later.', 'CONCEDE deleted'],
    ['Ilan Torvek pleaded guilty on Wednesday.', 'OTHER pleaded guilty'],
    ['Prosecutors dropped the charges against Ilan Torvek.', 'CONCEDE dropped'],
  ],
  aid: [
    ['Nurses vaccinated 4,000 children in the camp.', 'AID vaccinated'],
    ['Villagers pulled passengers from the wreckage.', 'AID pulled'],
    ['The council approved a grant to the lifeboat station.', 'AID approved'],
    ['Kestria dispatched a hospital ship with medicine to Lumara.', 'AID dispatched'],
  ],
  request: [
    ['The union asked the government in May to lengthen the runway.', 'REQUEST asked'],
    ['President Odela Brandt ordered army engineers to dig wells.', 'REQUEST ordered', 'OTHER dig'],
    ['The judge ordered a recount.', 'REQUEST ordered'],
    ['Karel Izzo ordered a second coffee.'],
  ],
  blame: [
    ['Finance Minister Karel Izzo attacked the decision as reckless.', 'ACCUSE attacked'],
    ['Prosecutors charged Ilan Torvek on Thursday.', 'ACCUSE charged'],
    ['The newspaper exposed a bribery scandal in the port.', 'ACCUSE exposed'],
  ],
  refusal: [
    ['Councillors threw out the plan by a single vote.', 'REJECT threw out'],
    ['The farmer turned down the offer.', 'REJECT turned down'],
    ['The high court annulled the election.', 'REJECT annulled'],
    ['Demand for coal declined slowly over the century.'],
    ['She turned down the music.'],
  ],
  protest: [
    ['Smelter workers walked out on Monday.', 'PROTEST walked out'],
    ['Thousands of teachers rallied in Belmar.', 'PROTEST rallied'],
    ['Villagers blocked the coast road for four hours.', 'PROTEST blocked'],
  ],
  sanction: [
    ['Kestria froze the assets of two Morvanian banks.', 'SANCTION froze'],
    ['The regulator revoked the license of the airline.', 'SANCTION revoked'],
    ['Lumara closed its border with Morvania.', 'SANCTION closed'],
  ],
  force: [
    ['Commandos stormed the border post.', 'ASSAULT stormed'],
    ['Soldiers burned the library.', 'ASSAULT burned'],
    ['Rebels shot down the plane.', 'ASSAULT shot'],
    ['Police turned back journalists at a roadblock.', 'COERCE turned back'],
    ['Morvania called up 9,000 reservists.', 'MOBILIZE called up'],
    ['The director shot the film in a single week.'],
  ],
  posts: [
    ['Odela Brandt was named to the High Court in 2019.', 'APPOINT named'],
    ['Karel Izzo succeeded Ilan Torvek as chairman.', 'TAKE_OFFICE succeeded'],
    ['The chief engineer was sacked on Friday.', 'LEAVE_POST sacked'],
    ['The chief engineer has retired.', 'LEAVE_POST retired'],
  ],
  courts: [
    ['A jury acquitted Ilan Torvek of fraud.', 'OTHER acquitted'],
    ['He received a suspended sentence on Monday.', 'OTHER received a suspended sentence'],
    ['Parliament passed the law on Tuesday.', 'OTHER passed'],
    ['The party abstained.', 'OTHER abstained'],
  ],
  accidents: [
    ['A bus skidded off the road near Belmar.', 'OTHER skidded'],
    ['The warehouse caught fire on Sunday.', 'OTHER caught fire'],
    ['The novelist Tarel Voss died on Tuesday.', 'OTHER died'],
    ['A freighter ran aground off Lumara.', 'OTHER ran aground'],
    ['Hail destroyed the orchards.', 'OTHER destroyed'],
    ['The server crashed twice.'],
    ['The old customs died slowly.'],
  ],
  business: [
    ['Consumer prices climbed 3 percent in June.', 'OTHER climbed'],
    ['Shares in Northern Mills fell to their lowest level since May.', 'OTHER fell'],
    ['Northern Mills sold its shipyard to a rival.', 'OTHER sold'],
    ['The cannery sent home the night shift.', 'OTHER sent home'],
    ['He rose to his feet.'],
  ],
  contests: [
    ['The Rovers beat Port Vela on Saturday.', 'OTHER beat'],
    ['Odela Brandt won the election.', 'OTHER won'],
    ['Karel Izzo set a national record in the marathon.', 'OTHER set a national record'],
  ],
  movement: [
    ['Tarel Voss returned to Morvania in 1999.', 'OTHER returned'],
    ['Some 9,000 people have crossed from Morvania into Lumara since May.', 'OTHER crossed'],
    ['The minister cut short a visit to Lumara.', 'OTHER cut short a visit'],
  ],
  making: [
    ['Divers discovered the wreck of a galley.', 'OTHER discovered'],
    ['The city renamed the square in 2010.', 'OTHER renamed'],
    ['President Odela Brandt declared three days of mourning.', 'OTHER declared'],
  ],
  'irregular verbs': [
    ['Soldiers froze the accounts of the bank.', 'SANCTION froze'],
    ['Rebels fled the town.', 'RETREAT fled'],
    ['The court upheld the verdict.', 'OTHER upheld'],
    ['The ferry sank in the bay, killing 38 people.', 'OTHER sank', 'OTHER killing'],
  ],
  'light verbs': [
    ['Police took Ilan Torvek into custody.', 'COERCE took'],
    ['Karel Izzo gave evidence on Monday.', 'OTHER gave evidence'],
    ['Two witnesses gave different reasons.'],
  ],
  'what is no event': [
    ['Bronze needs air and patience.'],
    ['She believes that the port is too small.'],
    ['The visitor said that it was raining.'],
    ['If the river rises, the town may flood.'],
    ['Most farmers here grow rice.'],
  ],
};
