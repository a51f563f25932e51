/** Past tense and past participle of verbs of saying that don't form them with -ed. */
export const IRREGULAR_FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['begin', ['began', 'begun']],
  ['come', ['came']],
  ['forecast', ['forecast']],
  ['go', ['went', 'gone']],
  ['hear', ['heard']],
  ['put', ['put']],
  ['read', ['read']],
  ['retell', ['retold']],
  ['say', ['said']],
  ['shoot', ['shot']],
  ['sing', ['sang', 'sung']],
  ['speak', ['spoke', 'spoken']],
  ['swear', ['swore', 'sworn']],
  ['tell', ['told']],
  ['think', ['thought']],
  ['write', ['wrote', 'written']],
]);

/** Verbs of more than one syllable that double their last letter: "admitted", "referring". */
export const DOUBLING_VERBS: ReadonlySet<string> = new Set([
  'admit',
  'begin',
  'concur',
  'rebut',
  'refer',
  'submit',
]);
