import { words } from './words.ts';

/** Whose infinitive is tried for, whatever comes of it: "sought to restore ties". */
export const effortVerbs = words('seek try attempt strive endeavor endeavour');
/** Of getting away, which is nothing that somebody grants. */
export const fleeingVerbs = words('flee escape');
/** Verbs after which a noun can only be the subject of a clause: "said officials agreed on it". */
export const clauseOnlyVerbs = words(`say add claim insist think believe argue`);
/** Whose passive has an object still: "a firm fined 500 crowns", "a man named Lind", "a law called a mistake". */
export const verbsOfTwoObjects =
  words(`give award pay offer call name elect appoint declare dub fine send grant teach ask tell show lend
  hand deny owe sell leave find make consider deem title entitle nickname charge cost serve guarantee promise allow assign allocate
  bring feed deal label brand crown term vote worth value price rate rank list set force refuse order see`);
/** That are never said without an object: of two before one noun, as in "arrested and questioned the student", it is of both. */
export const verbsOfAnObject =
  words(`abduct accuse arrest assassinate betray capture condemn criticize criticise denounce
  deport detain dismiss evacuate expel extradite hospitalize imprison injure interrogate jail kidnap kill murder prosecute
  recapture rescue seize sentence torture undermine wound`);
/** Whose object is told what it is: "called the strike a mistake". */
export const labelingVerbs = words('call declare');
/** Verbs that say what a thing is to somebody: "hailed the vote as a triumph". */
export const appraisingVerbs = words(
  'call declare hail describe brand label dub denounce condemn celebrate regard view see welcome consider deem',
);
/** Whose object is whom or where somebody goes to see. */
export const visitingVerbs = words('visit tour inspect');
/** Of a post that nobody holds: "the seat has been vacant since". */
export const vacantAdjectives = words('vacant empty unfilled unoccupied');
/** Verbs that only carry out what their object names: "launched an inquiry", "announced a suspension". */
export const performingVerbs = words(
  `launch begin start order announce carry conduct make stage undertake complete open resume impose declare issue speed
  step initiate lead wage mount commit hold continue finish suspend join intensify expand engage accelerate perform
  execute oversee organize approve authorize plan press push pursue renew`,
);
/** Whose object did well or ill what stands after "for": "thanked Lumara for its mediation". */
export const creditingVerbs =
  words(`thank praise commend congratulate applaud salute honor honour laud credit criticize criticise
  condemn denounce blame fault rebuke scold attack forgive`);
/** Whose object will not take place: "canceled the visit"; "called off" is seen apart. */
export const cancelingVerbs = words('cancel scrap axe abandon');
/** Whose object has done what stands after "for" or "of": "jailed a minister for taking bribes". */
export const punishingVerbs = words(
  `accuse arrest ban bar charge convict detain discipline dismiss execute expel fine fire indict jail imprison penalize prosecute
  punish rebuke sack sentence sue suspect suspend`,
);
/** What befalls people at a place that is named before it, which has done nothing: "the Orle tram crash killed seven". */
export const mishaps = words(
  'avalanche collapse collision crash crush dam derailment disaster outbreak sinking spill stampede wreck',
);
/** Of storms, floods and the like, which happen at the place that they befall: "flooded the town". */
export const strikingVerbs = words(
  'flood hit strike batter lash pound devastate sweep ravage flatten inundate submerge engulf rock shake jolt destroy',
);
/** What becomes of them. */
export const deathVerbs = words('die kill injure wound hurt drown');
/** Agreements that take more than words: who will approve a plan has one, who will agree to it says nothing yet. */
export const bindingVerbs = words('approve ratify sign endorse adopt pass seal finalize');
/** Verbs that ask whoever stands after a preposition to do what their infinitive says: "called on the mayor to resign". */
export const askingPrepositions: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['call', words('on upon')],
  ['appeal', words('to')],
  ['plead', words('with')],
  ['wait', words('for')],
  ['pray', words('for')],
]);
/** What is done to those who die or are hurt. */
export const harmingVerbs = words('kill wound injure');
/** Verbs and nouns of accidents and disasters, which nobody commits. */
export const accidentWords = words(
  `accident avalanche capsize collapse collide collision crash cyclone derail derailment drown earthquake flood flooding
  hurricane landslide mudslide overflow overturn quake shipwreck sink skid storm stampede tornado tsunami typhoon wildfire`,
);
/** Verbs whose participle behind "be" tells a mood and no deed: "was resigned to the result". */
export const moodParticiples = words('resign');

/** Verbs that have no passive: "voters protested" is never what was done to them. */
export const verbsWithoutPassive = words(
  `protest march demonstrate riot clash resign retire retreat die vote complain apologize apologise abstain appeal arrive
  bargain capsize collapse collide compete confess decline depart disappear emerge emigrate erupt expire explode fail
  faint falter flee gather graduate haggle happen intervene lapse negotiate occur perish plummet plunge rally react rebound
  relent retaliate return riot sink skid slump soar stumble surge surrender testify tumble vanish volunteer walk
  withdraw`,
);
/** Words of motion, which a place after "to" or "from" belongs to: "flew to Belmar". */
export const motionWords = words(
  `return flee travel fly go move march deploy send extradite come arrive converge withdraw retreat pull withdrawal evacuate
  cross head rush`,
);
/** Of moving others, whom a place after "to" belongs to: "invited both sides to Belmar". */
export const carryingWords = words(
  'order invite summon ship transport transfer relocate bring take escort airlift carry drive haul smuggle divert',
);
/** Of taking from a place, which is where it happens. */
export const takingVerbs = words(
  'steal loot snatch plunder rescue pull dig recover remove abduct kidnap evict drag',
);
/** Whose object is where they happen, beside those of storms and visits. */
export const sceneVerbs = words(
  'search raid storm bomb shell block blockade occupy besiege cordon seal barricade picket set_fire torch ransack close shut reopen',
);

/** Verbs of what is shot at somebody, as also a tagger that takes one for an adjective has them. */
export const shootingVerbs = words('fire fired launch lob shoot');
/** Prepositions after which those stand at whom it is shot. */
export const targetPrepositions = words('at into on toward towards');
/** Of telling what will come; a deed of one's own is a threat. */
export const warningVerbs = words('warn caution');
/** Whose object is blamed for what stands after "of". */
export const chargingVerbs = words('accuse suspect convict acquit absolve');
/** What befalls a country or a town, and is nobody's deed. */
export const naturalDisasters = words(
  `aftershock avalanche blizzard cyclone drought earthquake eruption flood flooding gale heatwave hurricane landslide
  mudslide quake storm tornado tremor tsunami typhoon wildfire`,
);

/** What a contest or a deed ends in is their object: "beat Orle, winning the cup", "threw him out, handing her a victory". */
export const outcomeVerbs = words('deal earn give hand inflict score seal secure suffer win');
