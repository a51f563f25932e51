const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

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
  victory defeat collapse refusal war`,
);
/** Verbs that only carry out what their object names: "launched an inquiry", "announced a suspension". */
export const performingVerbs = words(
  `launch begin start order announce carry conduct make stage undertake complete open resume impose declare issue speed
  step initiate lead wage mount commit hold continue finish suspend join intensify expand engage accelerate perform
  execute oversee organize approve authorize plan`,
);
