/** Lemma, then its irregular past and participle, where they are not the lemma itself; verbs of news, from any English grammar. */
const FORMS = `
  arise arose arisen|awake awoke awoken|backslide backslid|bear bore born borne|beat beaten|become became
  befall befell befallen|begin began begun|behold beheld|bend bent|bind bound|bite bit bitten|bleed bled
  blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught
  choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|do did done|draw drew drawn|dream dreamt
  drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought
  find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|foretell foretold
  forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen
  get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|hear heard|hew hewn
  hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|leap leapt|learn learnt|leave left
  lend lent|light lit|lose lost|make made|mean meant|meet met|mislead misled|misspeak misspoke misspoken
  mistake mistook mistaken|misunderstand misunderstood|mow mown|outgrow outgrew outgrown|outrun outran|outsell outsold
  overcome overcame|overdo overdid overdone|override overrode overridden|overrun overran|oversee oversaw overseen
  oversleep overslept|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid
  prove proven|rebuild rebuilt|redo redid redone|repay repaid|rerun reran|resell resold|retake retook retaken
  retell retold|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen|run ran|saw sawn|say said
  see saw seen|seek sought|sell sold|send sent|sew sewn|shake shook shaken|shine shone|shoot shot|show shown
  shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung
  slink slunk|sow sown|speak spoke spoken|spell spelt|spend spent|spill spilt|spin spun|spit spat|spoil spoilt
  spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|strew strewn
  stride strode stridden|strike struck stricken|string strung|strive strove|swear swore sworn|sweep swept
  swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought
  throw threw thrown|tread trod trodden|undergo underwent undergone|understand understood
  undertake undertook undertaken|undo undid undone|unwind unwound|uphold upheld|wake woke woken|wear wore worn
  weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood
  wring wrung|write wrote written`;

const VERBS = FORMS.trim()
  .split(/[|\n]/)
  .map((entry) => entry.trim().split(/\s+/));

/** The lemma of a verb's irregular form: "fled" is "flee". */
export const irregularLemmas: ReadonlyMap<string, string> = new Map(
  VERBS.flatMap(([lemma = '', ...forms]) => forms.map((form) => [form, lemma] as const)),
);

/** Forms that are other words as well: "a slew of", "a spat with", "a wound". */
const AMBIGUOUS = new Set(['bore', 'rung', 'slew', 'spat', 'stole', 'woke', 'wound']);
const PLAIN = VERBS.map(([, ...forms]) => forms.map((form) => (AMBIGUOUS.has(form) ? '' : form)));

/** Forms that are the past alone, "shook", those that are the participle alone, "shaken", and those that are both, "fled". */
export const irregularForms = {
  past: PLAIN.flatMap(([past = '', participle]) => (participle === undefined ? [] : [past])),
  participle: PLAIN.flatMap(([, ...participles]) => participles),
  both: PLAIN.flatMap(([past = '', participle]) => (participle === undefined ? [past] : [])),
} as const;
