import { words } from './words.ts';

/** Words that are written with a period of their own, in lower case and without it. Compiled by hand. */

/** Stand before a name, so the period never ends a sentence: "Mr. Voss", "Gen. Orla Penn". */
export const TITLE_ABBREVIATIONS = words(`
  mr mrs ms mx messrs mme mlle dr drs prof rev revd fr hon st sts gen maj col lt ltc capt cpt cmdr cmdre cdr sgt
  ssgt cpl pvt pfc adm brig gov govs sen sens rep reps supt det insp dep asst amb sec secy pres atty attys fmr
  msgr mgr ald del dels cllr cllrs cong asm det ofc tpr
`);

/** Never end a sentence, whatever they stand before: "vs. Kestria", "approx. 40". */
export const LINKING_ABBREVIATIONS = words(`
  vs v approx ca cf viz incl esp eg ie e.g i.e fig figs vol vols pp ed eds trans ext attn arr arrv
`);

/** Written with a period in the middle of a sentence and at its end: "Tarel Holdings Inc." */
export const CLOSING_ABBREVIATIONS = words(`
  inc corp co cos ltd bros llc plc jr sr esq etc al dept univ assn est ave blvd rd hwy bldg ft mt mts pt
  a.m p.m ph.d m.d b.a m.a b.s m.s d.c u.s u.k u.n e.u
  jan feb aug sept oct nov dec tues thur thurs
  ala ariz calif colo conn fla mich minn mont neb nev okla pa tenn vt wis wyo
`);

/** Carry a period only before a number, and are words of their own elsewhere: "No. 5", "Mar. 3". */
export const NUMBER_ABBREVIATIONS = words(
  `no nos art sect ch p para apr mar jun jul mon tue wed fri sat sun b c d m`,
);

/** States that are also words or names, with a period at a sentence's end only after a comma: "Norvale, Ill." */
export const STATE_ABBREVIATIONS = words(`ill ind kan ky la mass md miss mo ore tex va wash ark del ga me`);
