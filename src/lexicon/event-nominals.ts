import type { NominalFrame, TriggerType } from './event-frame.ts';
import { words } from './words.ts';

/** Nouns that report an event themselves ("the expulsion of ..."); written for this project. */
export const nominals: readonly NominalFrame[] = [
  {
    type: 'CONSULT',
    nouns: `talk meeting negotiation discussion summit consultation conversation dialogue mediation sit-down parley`,
    roles: 'mutual',
  },
  { type: 'CONSULT', nouns: 'session phone round telephone contact', roles: 'mutual', thing: true },
  { type: 'CONSULT', nouns: 'call', modifier: 'phone telephone conference video', roles: 'mutual' },
  { type: 'CONSULT', nouns: 'visit' },
  { type: 'CONSULT', nouns: 'trip tour', thing: true },
  { type: 'CONSULT', nouns: 'effort', modifier: 'mediation peace diplomatic', roles: 'mutual' },
  { type: 'AGREE', nouns: 'agreement deal pact accord pledge promise proposal offer', thing: true },
  { type: 'SUPPORT', nouns: 'endorsement apology' },
  { type: 'SUPPORT', nouns: 'praise support recognition', thing: true },
  { type: 'CONCEDE', nouns: 'concession pardon easing lifting' },
  { type: 'COOPERATE', nouns: 'extradition' },
  { type: 'AID', nouns: 'donation evacuation rescue airlift' },
  { type: 'AID', nouns: 'aid assistance delivery', thing: true },
  { type: 'RETREAT', nouns: 'withdrawal pullout pull-out retreat surrender disarmament demobilization' },
  { type: 'RETREAT', nouns: 'release', ofWhom: true },
  { type: 'REQUEST', nouns: 'demand request appeal plea call ultimatum petition', thing: true },
  {
    type: 'ACCUSE',
    nouns: 'investigation inquiry probe indictment condemnation prosecution impeachment inquest',
  },
  { type: 'ACCUSE', nouns: 'accusation allegation criticism charge complaint lawsuit', thing: true },
  { type: 'REJECT', nouns: 'rejection refusal veto' },
  { type: 'THREATEN', nouns: 'threat warning', thing: true },
  {
    type: 'PROTEST',
    nouns: 'protest demonstration riot march walkout sit-in boycott uprising unrest strike',
  },
  { type: 'PROTEST', nouns: 'rally', thing: true },
  { type: 'SANCTION', nouns: 'expulsion' },
  { type: 'SANCTION', nouns: 'sanction embargo tariff', thing: true },
  {
    type: 'SANCTION',
    nouns: 'reduction cut suspension freeze downgrade closure',
    modifier: 'diplomatic aid flight link cooperation membership relation tie trade embassy consulate',
  },
  { type: 'SANCTION', nouns: 'suspension', thing: true },
  { type: 'MOBILIZE', nouns: 'deployment mobilization mobilisation' },
  { type: 'MOBILIZE', nouns: 'buildup build-up', modifier: 'military troop force' },
  {
    type: 'COERCE',
    nouns: `arrest detention imprisonment seizure confiscation crackdown kidnapping abduction demolition interference
      meddling raid hack deportation eviction execution censorship jailing hostage-taking`,
  },
  { type: 'COERCE', nouns: 'ban curfew', thing: true },
  {
    type: 'ASSAULT',
    nouns: `invasion attack assault bombing shooting airstrike bombardment offensive massacre assassination murder
      killing ambush incursion stabbing shelling raid clash torture rape beating genocide attack gunfight firefight
      fighting strike siege annexation hijacking`,
  },
  { type: 'ASSAULT', nouns: 'war battle occupation', thing: true },
  { type: 'APPOINT', nouns: 'appointment' },
  { type: 'APPOINT', nouns: 'nomination', ofWhom: true },
  { type: 'TAKE_OFFICE', nouns: 'inauguration swearing-in', ofWhom: true },
  { type: 'LEAVE_POST', nouns: 'resignation ouster overthrow sacking' },
  { type: 'LEAVE_POST', nouns: 'dismissal firing departure', ofWhom: true },
  {
    type: 'OTHER',
    nouns: `earthquake quake tremor aftershock crash derailment collision merger takeover acquisition death conviction acquittal
      verdict election referendum flood flooding avalanche landslide explosion blast hurricane cyclone typhoon tornado
      wildfire accident coup outbreak capsizing sinking collapse funeral defeat victory`,
  },
  {
    type: 'OTHER',
    nouns: 'launch match final game vote trial fire storm blaze sentence championship',
    thing: true,
  },
];

/** Nouns that only count or bound the event after "of": "rounds of talks", "the start of the war". */
const transparentNouns: ReadonlySet<string> = new Set(
  'round series wave spate string number start beginning end wake aftermath course campaign act kind cycle day week hour'.split(
    ' ',
  ),
);

/** Nouns that only count what stands after "of": "thousands of farmers", "two rounds of talks". */
export const quantityNouns: ReadonlySet<string> = new Set([
  ...transparentNouns,
  ...'kg kilogram kilo tonne pound liter litre gallon barrel piece bag box truckload shipload thousand hundred ten dozen million score group pair couple part majority rest member lot crowd ton third half team'.split(
    ' ',
  ),
]);

/** Modifiers of an event that is not the one just told of: "the previous talks". */
export const otherEventModifiers: ReadonlySet<string> = words(
  'last previous prior earlier former other another similar',
);

/** Compounds whose last word is no event: "strike price", "talk show", "attack ad", "meeting room". */
export const nonEventHeads: ReadonlySet<string> = words(
  'show room ad price minister secretary plan zone site place force',
);

/** What a noun's modifier makes of it: "general strike" is a protest, "air strike" an attack, "phone call" talks. */
export const nominalSenses: readonly {
  readonly noun: string;
  readonly modifiers: string;
  readonly type: TriggerType;
}[] = [
  {
    noun: 'strike',
    modifiers:
      'air drone missile military rocket artillery nuclear precision retaliatory preemptive deadly cruise',
    type: 'ASSAULT',
  },
  {
    noun: 'strike',
    modifiers:
      'general hunger rail teacher labor labour pay wage nationwide sit-down work worker wildcat nurse student school',
    type: 'PROTEST',
  },
  { noun: 'raid', modifiers: 'air bombing night cross-border', type: 'ASSAULT' },
  { noun: 'raid', modifiers: 'police dawn drug immigration', type: 'COERCE' },
  { noun: 'attack', modifiers: 'heart panic asthma', type: 'NONE' },
  {
    noun: 'attack',
    modifiers: 'legislative verbal political personal scathing partisan legal rhetorical media',
    type: 'ACCUSE',
  },
  { noun: 'war', modifiers: 'price rating bidding culture turf word format streaming', type: 'NONE' },
  { noun: 'battle', modifiers: 'rating uphill price bidding turf title relegation promotion', type: 'NONE' },
  { noun: 'offensive', modifiers: 'charm', type: 'NONE' },
  { noun: 'death', modifiers: 'civilian battlefield', type: 'ASSAULT' },
  { noun: 'explosion', modifiers: 'bomb mine minefield suicide car grenade', type: 'ASSAULT' },
  { noun: 'blast', modifiers: 'bomb mine suicide car grenade', type: 'ASSAULT' },
  { noun: 'march', modifiers: 'protest peaceful', type: 'PROTEST' },
];
