import type { EventType, Realis } from '../../../src/extract/document.ts';

/** What a sentence reports: type, trigger's words, realis, and participants as `ROLE phrase`, by their heads. */
export interface ExpectedEvent {
  readonly type: EventType;
  readonly trigger: string;
  readonly realis?: Realis;
  readonly participants?: readonly string[];
}

/** A sentence and every event in it; an empty list says that nothing happens in it. */
export type EventCase = readonly [sentence: string, ...events: readonly ExpectedEvent[]];

/** Written before any rule was run on them: one paraphrase a row, the near miss after the hit. */
export const eventCases: readonly EventCase[] = [
  // AGREE
  [
    'Kestria and Morvania agreed on Tuesday to open three new border crossings.',
    { type: 'AGREE', trigger: 'agreed', participants: ['AGENT Kestria', 'AGENT Morvania'] },
  ],
  [
    'President Ilan Torvek offered to meet the rebel leaders in the spring.',
    {
      type: 'AGREE',
      trigger: 'offered',
      participants: ['AGENT President Ilan Torvek', 'RECIPIENT rebel leaders'],
    },
  ],
  [
    'The two governments signed a trade agreement in Belmar on Friday.',
    {
      type: 'AGREE',
      trigger: 'signed a trade agreement',
      participants: ['AGENT two governments', 'LOCATION Belmar'],
    },
  ],
  [
    'Kestria will send 200 tents to Morvania next week, the foreign ministry said.',
    {
      type: 'AGREE',
      trigger: 'send',
      realis: 'PLANNED',
      participants: ['AGENT Kestria', 'RECIPIENT Morvania'],
    },
  ],
  ['Doctors agree that children should sleep for nine hours.'],
  // CONSULT
  [
    'Prime Minister Odela Brandt met Morvanian President Karel Izzo in Belmar on Monday.',
    {
      type: 'CONSULT',
      trigger: 'met',
      participants: ['AGENT Prime Minister Odela Brandt', 'AGENT President Karel Izzo', 'LOCATION Belmar'],
    },
  ],
  [
    'Talks between Kestria and the rebels began in Port Vela on Sunday.',
    {
      type: 'CONSULT',
      trigger: 'Talks',
      participants: ['AGENT Kestria', 'AGENT rebels', 'LOCATION Port Vela'],
    },
  ],
  [
    'Foreign Minister Tarel Voss flew to Morvania on Wednesday for talks with his counterpart.',
    { type: 'CONSULT', trigger: 'talks', participants: ['AGENT Tarel Voss', 'AGENT counterpart'] },
  ],
  [
    'Ms. Brandt spoke by phone with the president of Kestria on Saturday.',
    { type: 'CONSULT', trigger: 'spoke', participants: ['AGENT Brandt', 'AGENT president of Kestria'] },
  ],
  [
    'The president visited flooded villages in the Orlan valley on Thursday.',
    { type: 'CONSULT', trigger: 'visited', participants: ['AGENT president', 'RECIPIENT flooded villages'] },
  ],
  ['The new rules meet the needs of small farms.'],
  // SUPPORT
  [
    'Morvania praised the Kestrian government for its handling of the crisis.',
    {
      type: 'SUPPORT',
      trigger: 'praised',
      participants: ['AGENT Morvania', 'RECIPIENT Kestrian government'],
    },
  ],
  [
    'Senator Paula Renn endorsed Mayor Otto Lind for governor on Monday.',
    {
      type: 'SUPPORT',
      trigger: 'endorsed',
      participants: ['AGENT Senator Paula Renn', 'RECIPIENT Mayor Otto Lind'],
    },
  ],
  [
    'Kestria recognized the new government of Morvania last month.',
    {
      type: 'SUPPORT',
      trigger: 'recognized',
      participants: ['AGENT Kestria', 'RECIPIENT government of Morvania'],
    },
  ],
  // CONCEDE
  [
    'The army released 40 prisoners on Friday.',
    { type: 'RETREAT', trigger: 'released', participants: ['AGENT army', 'RECIPIENT prisoners'] },
  ],
  [
    'Morvania lifted sanctions on Kestrian banks.',
    {
      type: 'CONCEDE',
      trigger: 'lifted sanctions',
      participants: ['AGENT Morvania', 'RECIPIENT Kestrian banks'],
    },
  ],
  ['The band released its third album in March.'],
  // COOPERATE
  [
    'Morvanian police shared intelligence with Kestrian investigators.',
    {
      type: 'COOPERATE',
      trigger: 'shared',
      participants: ['AGENT Morvanian police', 'RECIPIENT Kestrian investigators'],
    },
  ],
  [
    'Kestria extradited the banker to Morvania in June.',
    { type: 'COOPERATE', trigger: 'extradited', participants: ['AGENT Kestria', 'RECIPIENT banker'] },
  ],
  // AID
  [
    'The charity donated blankets to families in the camp.',
    { type: 'AID', trigger: 'donated', participants: ['AGENT charity', 'RECIPIENT families'] },
  ],
  [
    'Kestria provided Morvania with $40 million in emergency aid.',
    { type: 'AID', trigger: 'provided', participants: ['AGENT Kestria', 'RECIPIENT Morvania'] },
  ],
  ['The report provides details on school budgets.'],
  // RETREAT
  [
    'Kestrian troops withdrew from the town of Orlan on Monday.',
    { type: 'RETREAT', trigger: 'withdrew', participants: ['AGENT Kestrian troops', 'LOCATION Orlan'] },
  ],
  [
    'The rebels declared a ceasefire on Wednesday.',
    { type: 'RETREAT', trigger: 'declared a ceasefire', participants: ['AGENT rebels'] },
  ],
  // REQUEST
  [
    'Opposition leaders urged the government to free the journalist.',
    { type: 'REQUEST', trigger: 'urged', participants: ['AGENT Opposition leaders', 'RECIPIENT government'] },
  ],
  [
    'Morvania is seeking the return of two fishing boats from Kestria.',
    { type: 'REQUEST', trigger: 'seeking', participants: ['AGENT Morvania', 'RECIPIENT Kestria'] },
  ],
  [
    'The union called for an inquiry into the mine disaster.',
    { type: 'REQUEST', trigger: 'called for', participants: ['AGENT union'] },
  ],
  ['He called his mother every evening.'],
  // ACCUSE
  [
    'Kestria accused Morvania of breaking the truce.',
    { type: 'ACCUSE', trigger: 'accused', participants: ['AGENT Kestria', 'RECIPIENT Morvania'] },
  ],
  [
    'Two bankers were charged with fraud on Tuesday.',
    { type: 'ACCUSE', trigger: 'charged', participants: ['RECIPIENT bankers'] },
  ],
  [
    'Prosecutors are investigating the former minister over missing funds.',
    {
      type: 'ACCUSE',
      trigger: 'investigating',
      participants: ['AGENT Prosecutors', 'RECIPIENT former minister'],
    },
  ],
  [
    'The mayor came under fire from residents over the closed bridge.',
    { type: 'ACCUSE', trigger: 'came under fire', participants: ['AGENT residents', 'RECIPIENT mayor'] },
  ],
  ['The museum charged visitors ten crowns.'],
  // REJECT
  [
    'Parliament rejected the budget on Thursday.',
    { type: 'REJECT', trigger: 'rejected', participants: ['AGENT Parliament'] },
  ],
  [
    'The governor refused to sign the bill.',
    { type: 'REJECT', trigger: 'refused', participants: ['AGENT governor'] },
  ],
  ['The door refused to close.'],
  // THREATEN
  [
    'The rebels threatened to attack the capital.',
    { type: 'THREATEN', trigger: 'threatened', participants: ['AGENT rebels', 'RECIPIENT capital'] },
  ],
  ['Forecasters warned of heavy rain in the north.'],
  // PROTEST
  [
    'Thousands of farmers marched through Belmar on Saturday to protest against fuel taxes.',
    { type: 'PROTEST', trigger: 'marched', participants: ['AGENT Thousands of farmers', 'LOCATION Belmar'] },
  ],
  [
    'Nurses at two hospitals went on strike on Monday.',
    { type: 'PROTEST', trigger: 'went on strike', participants: ['AGENT Nurses'] },
  ],
  // SANCTION
  [
    'The expulsion of 12 diplomats by Kestria angered its neighbors.',
    { type: 'SANCTION', trigger: 'expulsion', participants: ['AGENT Kestria', 'RECIPIENT 12 diplomats'] },
  ],
  [
    'Three Kestrian envoys were expelled by Morvania in April.',
    { type: 'SANCTION', trigger: 'expelled', participants: ['AGENT Morvania', 'RECIPIENT Kestrian envoys'] },
  ],
  [
    'Morvania cut off aid to the island.',
    { type: 'SANCTION', trigger: 'cut off aid', participants: ['AGENT Morvania', 'RECIPIENT island'] },
  ],
  [
    'The school expelled two pupils.',
    { type: 'OTHER', trigger: 'expelled', participants: ['AGENT school', 'RECIPIENT two pupils'] },
  ],
  // MOBILIZE
  [
    'Kestria deployed 3,000 soldiers along the border on Sunday.',
    { type: 'MOBILIZE', trigger: 'deployed', participants: ['AGENT Kestria', 'RECIPIENT 3,000 soldiers'] },
  ],
  ['The company deployed new software.'],
  // COERCE
  [
    'Police arrested five activists in Port Vela.',
    {
      type: 'COERCE',
      trigger: 'arrested',
      participants: ['AGENT Police', 'RECIPIENT five activists', 'LOCATION Port Vela'],
    },
  ],
  [
    'Customs officers seized a Morvanian cargo ship.',
    { type: 'COERCE', trigger: 'seized', participants: ['AGENT Customs officers', 'RECIPIENT Morvanian'] },
  ],
  [
    'Authorities imposed a curfew in Orlan after the riots.',
    { type: 'COERCE', trigger: 'imposed a curfew', participants: ['AGENT Authorities', 'LOCATION Orlan'] },
    { type: 'PROTEST', trigger: 'riots' },
  ],
  ['She seized the chance to study abroad.'],
  // ASSAULT
  [
    "Kestria's invasion of Morvania drew wide condemnation.",
    { type: 'ASSAULT', trigger: 'invasion', participants: ['AGENT Kestria', 'RECIPIENT Morvania'] },
  ],
  [
    'Gunmen killed four police officers near Orlan on Sunday night.',
    {
      type: 'ASSAULT',
      trigger: 'killed',
      participants: ['AGENT Gunmen', 'RECIPIENT four police officers', 'LOCATION Orlan'],
    },
  ],
  [
    'A teacher was stabbed to death outside a school on Friday.',
    { type: 'ASSAULT', trigger: 'stabbed', participants: ['RECIPIENT teacher'] },
  ],
  ['Striker Ben Olu shot wide in the last minute.'],
  ['The attack on Orlan never took place.', { type: 'ASSAULT', trigger: 'attack', realis: 'NEGATED' }],
  [
    'The alleged attack by Morvanian troops on the village is under review.',
    {
      type: 'ASSAULT',
      trigger: 'attack',
      realis: 'ALLEGED',
      participants: ['AGENT Morvanian troops', 'RECIPIENT village'],
    },
  ],
  // posts
  [
    'Kestria appointed Lena Moss as its ambassador to Morvania.',
    { type: 'APPOINT', trigger: 'appointed', participants: ['AGENT Kestria', 'RECIPIENT Lena Moss'] },
  ],
  [
    'Lena Moss was sworn in as finance minister on Monday.',
    { type: 'TAKE_OFFICE', trigger: 'sworn in', participants: ['AGENT Lena Moss'] },
  ],
  [
    'Finance Minister Lena Moss resigned on Tuesday.',
    { type: 'LEAVE_POST', trigger: 'resigned', participants: ['AGENT Finance Minister Lena Moss'] },
  ],
  ['Lena Moss was “resigned” after the vote, and her friends were resigned to it.'],
  ['Lena Moss was extremely fatigued, resigned and not hopeful but very calm.'],
  [
    'Lena Moss was dismissed as a judge and resigned as finance minister on Tuesday.',
    { type: 'LEAVE_POST', trigger: 'dismissed', participants: ['RECIPIENT Lena Moss'] },
    { type: 'LEAVE_POST', trigger: 'resigned', participants: ['AGENT Lena Moss'] },
  ],
  // OTHER
  [
    'Karel Izzo won the presidential election on Sunday.',
    { type: 'OTHER', trigger: 'won', participants: ['AGENT Karel Izzo'] },
  ],
  [
    'A ferry sank off the coast of Morvania on Thursday.',
    { type: 'OTHER', trigger: 'sank', participants: ['LOCATION coast of Morvania'] },
  ],
  [
    'Belmar United beat Orlan City 3-1 on Saturday.',
    { type: 'OTHER', trigger: 'beat', participants: ['AGENT Belmar United', 'RECIPIENT Orlan City'] },
  ],
  // realis
  [
    'Morvania plans to hold talks with Kestria in May.',
    {
      type: 'AGREE',
      trigger: 'plans',
      realis: 'PLANNED',
      participants: ['AGENT Morvania', 'RECIPIENT Kestria'],
    },
  ],
  [
    'Kestria has not attacked Morvania.',
    {
      type: 'ASSAULT',
      trigger: 'attacked',
      realis: 'NEGATED',
      participants: ['AGENT Kestria', 'RECIPIENT Morvania'],
    },
  ],
  ['If Kestria attacks Morvania, the alliance will collapse.'],
  ['Kestria could expel the diplomats, analysts said.'],
];
