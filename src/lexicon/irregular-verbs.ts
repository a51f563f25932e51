/** Lemma, then its irregular past and participle, where they are not the lemma itself; verbs of news, from any English grammar. */
const FORMS = `
  bear bore born borne|beat beaten|become became|begin began begun|bind bound|bleed bled|blow blew blown|break broke broken
  breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came
  creep crept|deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
  feed fed|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forgive forgave forgiven
  freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|hear heard
  hide hid hidden|hold held|keep kept|kneel knelt|lay laid|lead led|leap leapt|leave left|lend lent|light lit|lose lost
  make made|meet met|mislead misled|overcome overcame|override overrode overridden|overrun overran
  oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|rebuild rebuilt
  resell resold|retake retook retaken|ride rode ridden|ring rang rung|rise rose risen|run ran|see saw seen|seek sought
  sell sold|send sent|shake shook shaken|shoot shot|shrink shrank shrunk|sink sank sunk|slay slew slain|slide slid
  speak spoke spoken|spend spent|spring sprang sprung|stand stood|steal stole stolen|sting stung|strike struck stricken
  strive strove|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn
  tell told|throw threw thrown|tread trod trodden|undergo underwent undergone|undertake undertook undertaken
  uphold upheld|wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn|withhold withheld|write wrote written`;

/** The lemma of a verb's irregular form: "fled" is "flee". */
export const irregularLemmas: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(/[|\n]/)
    .flatMap((entry) => {
      const [lemma = '', ...forms] = entry.trim().split(/\s+/);
      return forms.map((form) => [form, lemma] as const);
    }),
);
