import { words } from './words.ts';

/** Function words that, with a capital after an ambiguous period, open a new sentence. Compiled by hand. */
export const SENTENCE_OPENERS: ReadonlySet<string> =
  words(`a an the this that these those there here he she it they we i you who what when where why how which
  his her its their our your my one some many most several all both each few no not none
  in on at by for from with without within under over after before during since until while as if although
  though because once among between despite according about against along through throughout to of
  and but or so yet nor however meanwhile moreover still also then later earlier now today yesterday tomorrow
  nevertheless instead indeed perhaps maybe yes only even just another other others such
  is are was were do does did has have had can could will would should may might must let`);

/** Of these, the ones that a name may follow at once and that begin no name: "Yesterday Voss", "So Voss". Compiled by hand. */
export const OPENERS_BEFORE_NAMES: ReadonlySet<string> =
  words(`yesterday today tomorrow so but and or then when while now later meanwhile however still also if after before because
  as since though although once perhaps instead rival fellow neighbouring neighboring nearby former about contact`);
