import type { TriggerType } from './event-frame.ts';

const types = (list: string): ReadonlySet<TriggerType> =>
  // The lists below hold names of types only.
  new Set(list.trim().split(/\s+/) as TriggerType[]);

/** Done by words: somebody says them, at talks too, and says the same again. */
export const spokenTypes = types('AGREE REQUEST ACCUSE REJECT THREATEN SUPPORT CONCEDE');
/** What somebody will say is no event yet; what will be signed or held, opposed or charged is a plan. */
export const speechActTypes = types('AGREE REQUEST THREATEN');
/** Whose absence is news: "did not attack", "has not resigned"; that somebody did not ask is none. */
export const deniableTypes = types(
  'AGREE CONSULT SUPPORT AID RETREAT SANCTION COERCE ASSAULT MOBILIZE PROTEST APPOINT TAKE_OFFICE LEAVE_POST CONCEDE',
);
/** Of which the plan or the wish is an agreement. */
export const cooperativeTypes = types('CONSULT SUPPORT COOPERATE AID RETREAT CONCEDE');
/** Of which who announces them of itself threatens. */
export const threatenedTypes = types('SANCTION ASSAULT PROTEST');
/** Of which the attempt is no event: somebody tried to win, to buy, to resign. */
export const achievedTypes = types('OTHER APPOINT TAKE_OFFICE LEAVE_POST');
/** Deeds that somebody is blamed for: by whom else than the article itself, they are claims. */
export const blamedTypes = types('COERCE ASSAULT');
/** What is done to a thing is done to the state whose it is. */
export const typesOfThings = types('SANCTION COERCE');
/** What is mostly done to a thing of one's own: "its offer" after "withdrew" is nobody else's. */
export const typesOfOwnThings = types('OTHER AGREE CONCEDE RETREAT');
/** Told of by any noun of the kind: "the attack" after a bombing. */
export const typesOfOneKind = types('ASSAULT PROTEST');
/** What is held on a day that is known beforehand: talks, a vote, a march, an inauguration. */
export const scheduledTypes = types('CONSULT AGREE COOPERATE PROTEST TAKE_OFFICE LEAVE_POST OTHER');
