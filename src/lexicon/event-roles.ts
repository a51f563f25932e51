import { words } from './words.ts';

/** Prepositions after which the one it is done to stands, whatever the type. */
export const recipientPrepositions = words('against toward towards');
/** Prepositions that do so for some types only. */
export const recipientPrepositionsByType: Readonly<Record<string, ReadonlySet<string>>> = {
  SANCTION: words('on against with from'),
  COERCE: words('on against'),
  ASSAULT: words('on against into with'),
  ACCUSE: words('against'),
  SUPPORT: words('to for with of'),
  AID: words('to for'),
  REQUEST: words('to from on with'),
  AGREE: words('to with for'),
  CONCEDE: words('to on with'),
  COOPERATE: words('to with'),
  RETREAT: words('to from'),
  REJECT: words('from of by'),
  THREATEN: words('against with to'),
  PROTEST: words('against at'),
  MOBILIZE: words('against'),
  APPOINT: words('of'),
  CONSULT: words('to'),
  OTHER: words('against over'),
};
/** Prepositions after which the sides of what is mutual stand: "talks with the rebels". */
export const sidePrepositions = words('with between among by');
/** Prepositions after which stands who does what somebody undergoes: "came under fire from residents". */
export const originPrepositions = words('from by of');
/** Prepositions within what is offered, asked or threatened after which stands whom it is about. */
export const contentPrepositions = words('with to against on from');
/** Prepositions of nouns after which stands whom it is done to: "the attack on Orlan". */
export const nominalRecipientPrepositions = words('against on into to for at with');
/** What some nouns have besides: "interference in the vote". */
export const recipientPrepositionsByNoun: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['interference', words('in with')],
  ['meddling', words('in with')],
]);
/** Prepositions that join a noun to the verb whose subject carries it out: "engaged in arrests", "met for talks". */
export const performingPrepositions = words('in for to with');
/** Prepositions after a post of where one is posted to: "ambassador to Kestria". */
export const postingPrepositions = words('to');
/** Types in which a place after "to" has a part; in the others it is where somebody goes. */
export const typesWithDestination = words('AID SANCTION ASSAULT COOPERATE SUPPORT CONCEDE RETREAT AGREE');
/** Prepositions of places. */
export const placePrepositions = words(
  'in at near outside inside across along around on through throughout over off from within beyond beside between',
);
/** Nouns whose possessor is the one it is done to: "Voss's arrest". */
export const patientNominals = words(
  `arrest detention appointment nomination murder assassination killing death conviction indictment extradition release
  kidnapping abduction expulsion dismissal imprisonment sacking ouster firing execution deportation acquittal
  impeachment prosecution torture rape beating capture overthrow inauguration suspension`,
);
/** Nouns whose "of" names the one who does it: "the resignation of Voss". */
export const intransitiveNominals = words(
  `resignation visit departure death retreat surrender arrival march protest strike demonstration riot inauguration
  victory defeat collapse refusal war interference meddling`,
);
/** What a company is worth or earns, which it does itself where that rises or falls: "shares in Velmar fell". */
export const worthNouns = words('share stock bond profit revenue sale turnover earnings');
/** Words for those who met, by whom they are not named: "both sides", "the delegations". */
export const sideNouns = words(
  'side delegation official negotiator party diplomat leader minister pair they he she both two country government',
);
/** Words for anybody at all. */
export const anybodyWords = words(
  `people person one someone somebody anyone anybody everyone everybody nobody those other user customer consumer
  reader`,
);
/** Prepositions within a phrase about a thing after which somebody is named: "the removal of President Izzo". */
export const ownerPrepositions = words(`of by between against from with to on for over`);
/** Of those whom an article tells of itself. */
export const thirdPersons = words('he she they it');
/** Pronouns of persons. */
export const personalPronouns = words(`he she they we i who him her them`);
/** Before a noun that is taken for known: "the attack", "these talks". */
export const definiteDeterminers = words(`the this that these those`);

/** Verbs of what comes to somebody: "restored power to the homes". */
export const givingVerbs: ReadonlySet<string> = new Set(['deliver', 'restore', 'return', 'supply']);
