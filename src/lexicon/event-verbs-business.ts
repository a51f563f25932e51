import type { VerbFrame } from './event-frame.ts';

const measures = `price share stock index currency rate inflation unemployment export import output production sale profit
  revenue earnings wage income cost yield value economy growth demand market spending traffic attendance turnout temperature
  toll number population copper gold oil gas wheat bond deficit debt loss turnover percentage crude futures reserve
  membership enrolment enrollment crime consumption investment lending borrowing rent salary`;

const amounts = 'percent % point cent $ € £ million billion third half quarter fifth dollar euro per';

/** Prices, companies, work: what business pages report; written for this project. */
export const businessVerbs: readonly VerbFrame[] = [
  {
    type: 'OTHER',
    verbs: `rise fall climb drop slip gain lose shrink grow jump surge plunge tumble slump soar double triple decline dip
      rebound decrease increase slide sink rally recover contract expand halve quadruple ease edge_up edge_down tick_up
      crash swell weaken strengthen depreciate appreciate accelerate slow plummet collapse stagnate`,
    subject: measures,
    past: true,
  },
  {
    type: 'OTHER',
    verbs: `rise fall climb drop slip gain lose shrink grow jump surge plunge tumble slump soar decline dip rebound
      decrease increase slide advance`,
    object: amounts,
    past: true,
  },
  {
    type: 'OTHER',
    verbs: 'fall rise drop climb gain',
    prep: 'by/to/from percent % point level $ record low high',
    past: true,
  },
  { type: 'NONE', verbs: 'rise', prep: 'to foot occasion challenge' },
  {
    type: 'NONE',
    verbs: 'lose gain',
    object: 'weight sight patience interest temper hope momentum faith confidence',
  },
  {
    type: 'OTHER',
    verbs: 'raise cut lower slash increase hike reduce trim double freeze',
    object: '#RATE spending budget job workforce staff production output dividend rent fare',
    past: true,
  },
  {
    type: 'OTHER',
    verbs: 'cut shed axe slash eliminate add create',
    object: 'job post position staff workforce worker',
  },
  {
    type: 'OTHER',
    verbs: 'buy purchase acquire sell auction take_over snap_up',
    subject: '@ACTOR #COMPANY',
    object: '*',
    past: true,
    needsActor: true,
  },
  { type: 'NONE', verbs: 'buy', object: 'time argument idea story' },
  { type: 'OTHER', verbs: 'buy sell auction purchase', object: '*', passive: true, past: true },
  { type: 'OTHER', verbs: 'merge spin_off float list delist', past: true, needsActor: true },
  { type: 'OTHER', verbs: 'report post announce record', object: '#FIGURES', past: true },
  { type: 'OTHER', verbs: 'lay_off furlough dismiss', object: '* worker employee staff people', past: true },
  { type: 'OTHER', verbs: 'send_home', object: '* -', past: true },
  { type: 'OTHER', verbs: 'go_bankrupt fold go_under go_bust', past: true },
  { type: 'OTHER', verbs: 'declare file_for', object: 'bankruptcy insolvency', light: true },
  { type: 'OTHER', verbs: 'default_on default', past: true, needsActor: true },
  { type: 'OTHER', verbs: 'invest', prep: 'in *', past: true, needsActor: true },
  {
    type: 'OTHER',
    verbs: 'invest pay spend repay borrow lend earn',
    object: amounts,
    past: true,
    needsActor: true,
  },
  {
    type: 'OTHER',
    verbs: 'issue',
    object: 'bond share stock license licence permit',
    past: true,
  },
  {
    type: 'OTHER',
    verbs: 'suspend halt call_off stop interrupt',
    object: 'search rescue operation match game race service production play hearing session count counting',
    past: true,
  },
  {
    type: 'OTHER',
    verbs: 'recall',
    object: 'product car vehicle toy batch model',
    past: true,
  },
  {
    type: 'OTHER',
    verbs: 'launch unveil introduce roll_out release publish premiere debut',
    object: '* -',
    subject: '@ORGANIZATION @PERSON #COMPANY',
    past: true,
    needsActor: true,
  },
  {
    type: 'OTHER',
    verbs: 'open reopen close shut shut_down',
    object: '-',
    subject:
      '@ORGANIZATION factory plant mine mill smelter shop store school museum hospital bridge airport station theater theatre exhibition festival line bath pool market hotel tunnel cannery shipyard railway',
    past: true,
  },
  {
    type: 'OTHER',
    verbs: 'open reopen close shut shut_down inaugurate',
    object:
      'factory plant mine mill smelter shop store school museum hospital bridge airport station theater theatre exhibition festival line bath pool market branch hotel tunnel cannery shipyard railway library furnace',
    past: true,
  },
  {
    type: 'OTHER',
    verbs: 'start restart resume halt stop suspend begin',
    object: 'production work operation service construction furnace reactor output trading flight',
    past: true,
  },
  {
    type: 'OTHER',
    verbs: 'hire recruit bring_in take_on',
    object: 'worker people staff employee replacement',
    past: true,
  },
  {
    type: 'OTHER',
    verbs: 'win land award secure',
    object: 'contract order tender',
    past: true,
  },
  {
    type: 'OTHER',
    verbs: 'ship export import',
    object: '*',
    past: true,
    needsActor: true,
    subject: '@ORGANIZATION @PLACE',
  },
  {
    type: 'OTHER',
    verbs: 'make',
    object: 'bid offer profit loss investment payment purchase',
    light: true,
    past: true,
  },
  {
    type: 'OTHER',
    verbs: 'found co-found set_up establish start',
    object:
      '@ORGANIZATION company firm business party newspaper school group league union fund club charity committee commission',
    past: true,
    needsActor: true,
  },
  {
    type: 'OTHER',
    verbs: 'found establish set_up create',
    object: '*',
    passive: true,
    prep: 'in/by/after *',
    past: true,
  },

  {
    type: 'OTHER',
    verbs: 'begin start resume continue end finish',
    subject:
      'work construction production drilling sale operation search hearing voting counting harvest season school repair excavation dredging rally campaign flight service evacuation',
    past: true,
  },
  {
    type: 'OTHER',
    verbs: 'expand extend',
    object: '@ORGANIZATION network factory plant service programme program',
    past: true,
    needsActor: true,
  },
  {
    type: 'OTHER',
    verbs: 'sell',
    object: 'stake share copy ticket million unit land site building business',
    past: true,
  },
  {
    type: 'OTHER',
    verbs: 'pay',
    object: '* -',
    subject: '@ORGANIZATION @PLACE',
    past: true,
    needsActor: true,
  },
  { type: 'OTHER', verbs: 'nationalize privatize privatise float restructure bail', object: '*', past: true },
  { type: 'OTHER', verbs: 'cut_off restore', object: 'power electricity water gas supply', past: true },
  {
    type: 'OTHER',
    verbs: 'hit reach',
    object: 'record high low peak',
    light: true,
    past: true,
    subject: '@ORGANIZATION price share stock index inflation temperature unemployment',
  },
  { type: 'OTHER', verbs: 'go', prep: 'into/on liquidation administration receivership sale', past: true },
];
