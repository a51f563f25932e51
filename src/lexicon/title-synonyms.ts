/** Words that headlines use, each line those that tell of the same as the lemmas of a text; written for this project. */
const GROUPS = `
  kill kills killed die dies died dead death deaths drown drowns perish toll
  jail jails jailed sentence sentences sentenced imprison convict convicted
  quit quits resign resigns resigned step leave leaves
  sack sacks sacked fire fires fired dismiss dismisses dismissed oust ousts ousted
  buy buys acquire acquires purchase takeover merge merger
  win wins won beat beats defeat defeats victory
  arrest arrests arrested hold held detain detains detained
  probe probes investigate investigates inquiry investigation
  meet meets talks summit negotiate
  slam slams blast blasts criticize criticizes condemn condemns
  back backs support supports endorse endorses approve approves
  strike strikes walk walkout
  vow vows pledge pledges promise promises
  cut cuts axe slash slashes lay layoffs
  crash crashes collide collides collision derail derails
  ban bans banned bar bars prohibit
  pick picks name names named appoint appoints tap taps
  halt halts suspend suspends cancel cancels canceled scrap scraps`;

const wordsByWord = new Map<string, ReadonlySet<string>>();
for (const line of GROUPS.trim().split('\n')) {
  const group = new Set(line.trim().split(/\s+/));
  for (const word of group) wordsByWord.set(word, group);
}

const NONE: ReadonlySet<string> = new Set();

/** What a headline may say for a lemma of the text: "kills" for "die". */
export function titleWordsFor(lemma: string): ReadonlySet<string> {
  return wordsByWord.get(lemma) ?? NONE;
}
