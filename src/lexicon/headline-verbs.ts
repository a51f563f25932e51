import { words } from './words.ts';

/**
 * Verbs of headlines and first sentences in their base form, of which a tagger knows the noun or nothing: "Voters reject tax", "Police arrest
 * three". Compiled by hand.
 */
export const headlineVerbs: ReadonlySet<string> =
  words(`abandon accuse agree approve arrest attack back ban beat block boycott call capture charge clash claim condemn
  cut defy delay demand deny detain die drop elect end evacuate expel face fall fight file find fire flee free halt hit
  hold jail join kill launch lead leave lift lose march mourn move name open oppose oust pass pay pledge probe
  protest quit raid rally reach reject release reopen rescue resign return rise sack seek seize sell send shoot shut sign
  slam split step storm strike sue support suspend take target threaten urge vote vow walk warn win withdraw`);
