import { words } from './words.ts';

/** Verbs whose bare number counts persons: "killing 38", "22 were detained". */
export const personCounters: ReadonlySet<string> =
  words(`abduct arrest behead capture charge convict deport detain displace evacuate execute free hospitalize hurt imprison injure
  jail kidnap kill massacre murder rescue sentence shoot wound`);

/** Verbs of what only persons do or suffer: "nine drowned". */
export const personSubjectVerbs: ReadonlySet<string> = new Set(['die', 'drown', 'perish']);

/** Verbs of what only a person does: whoever is named as doing it is no firm, body or place. Compiled by hand. */
export const personalVerbs: ReadonlySet<string> =
  words(`blush cry dress exhale farm frown gesture giggle glance graduate grin hum inherit jog kneel laugh marry mutter nod pray
  recite recuperate reminisce remarry retire shiver shrug sigh sing sleep smile sob stammer stroll stutter swim wake walk
  weep whisper wince yawn`);

/** Small trades that a person runs, owns or keeps: "runs a bakery". */
export const smallTrades: ReadonlySet<string> =
  words(`bakery bar barbershop boat bookshop bookstore butchery cafe café canteen dairy deli diner farm garage guesthouse hostel inn
  kiosk laundry nursery orchard pharmacy pub restaurant salon shop smithy stall store studio tavern teahouse vineyard
  workshop`);
