// How news is made, as `npm run bench -- measure` prints it of 1,281 articles of five annotated corpora (worldwide-ner,
// polnear-dev, tempeval3-tbaq, gum-news, news-cluster) that Dateline has ingested.

/** Sentences an article: the logarithm is normal. */
export const SENTENCES = { median: 18, spread: 0.75, most: 200 };
/** Of a brief, which has a tenth of an article's rows and at most a kilobyte of text. */
export const BRIEF_SENTENCES = { median: 2.2, spread: 0.35, most: 4 };
export const WORDS_A_SENTENCE = 22;
/** How many of each a sentence has on average, and how many mentions one that is neither quote nor event. */
export const MENTIONS_BESIDE = 3.5;
export const A_SENTENCE = { actors: 0.93, quotes: 0.36, events: 0.37, times: 0.41, roles: 0.15 };

/** Shares, each list of one sum. */
export const ACTOR_KINDS = { ORGANIZATION: 0.24, PERSON: 0.24, PLACE: 0.17, GROUP: 0.25, COUNTRY: 0.1 };
export const QUOTE_KINDS = { INDIRECT: 0.57, DIRECT: 0.3, MIXED: 0.13 };
export const REALIS = { ACTUAL: 0.89, PLANNED: 0.08, NEGATED: 0.018, PROPOSED: 0.009, ALLEGED: 0.009 };
export const EVENT_TYPES = {
  ...{
    OTHER: 0.48,
    AGREE: 0.065,
    REQUEST: 0.065,
    ACCUSE: 0.065,
    ASSAULT: 0.055,
    CONSULT: 0.05,
    COERCE: 0.045,
  },
  ...{
    SUPPORT: 0.03,
    REJECT: 0.025,
    AID: 0.02,
    APPOINT: 0.015,
    PROTEST: 0.015,
    RETREAT: 0.013,
    LEAVE_POST: 0.013,
  },
  ...{
    CONCEDE: 0.01,
    SANCTION: 0.01,
    TAKE_OFFICE: 0.009,
    MOBILIZE: 0.008,
    THREATEN: 0.006,
    COOPERATE: 0.004,
  },
};
/** How often a record has what it need not have. */
export const KNOWN = { speaker: 0.82, day: 0.2, place: 0.4, secondParticipant: 0.5, quotedEvent: 0.35 };

/** Of the places of named actors, how many are those of an actor of one article alone. */
export const FRESH = 0.5;
/** The others are drawn by rank, as r^-`exponent`: the one of actors, and the one of the few countries. */
export const EXPONENT = 0.7;
export const COUNTRY_EXPONENT = 0.45;
export const KNOWN_ACTORS_AN_ARTICLE = 0.3;
