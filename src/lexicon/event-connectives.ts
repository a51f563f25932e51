import { words } from './words.ts';

/** Prepositions that also open a clause: "after the attack", "after the rebels attacked". */
export const clauseOpeners = words('after before since until till');
/** What stands behind such a word came first: "days after the ministers met", "in response to the attack". */
export const priorConnectives = words('after follow following response since');
/** Before the ellipsis that takes a plan back: "had planned to resign but never did". */
export const adversatives = words('but yet though although however');
/** Before a participle of what did not happen: "left without naming an heir". */
export const denyingMarks = words('without instead');
/** Before a participle of what somebody is blamed for: "accused of bombing". */
export const chargeMarks = words('of for with');
/** Before a participle of what is talked or thought of: "spoke about closing the port". */
export const topicMarks = words('of about on from against');
/** Units of time that something comes before or after another: "days after the raid". */
export const timeUnits = words('minute hour day week month year decade');
/** Of those the ones within a day. */
export const hoursAndMinutes = words('minute hour');
/** "forced the agency out of the country": the country is not whom it is done to. */
export const directions = words('out off back away up down');
/** What opens a question told: "asked whether he was well". */
export const questionWords = words('if whether what why how who where when');
/** What stands for the noun that a relative clause hangs on. */
export const relativePronouns = words(`which who that whom`);
/** Before a day that only says when: "fired on Friday". */
export const timePrepositions = words('on in at by after before');
/** Before what belongs to a day itself: "the Sunday of the vote", "May to July"; others join a phrase to the verb. */
export const prepositionsOfDays = words('of after before since until till from to than through');
/** Parts of a day that stand before it: "before dawn on Tuesday". */
export const partsOfDay = words('dawn daybreak dusk sunrise sunset noon midnight nightfall');
