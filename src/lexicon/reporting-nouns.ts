/** What a crowd utters, by dictionary form: "broke into chants of “No port!”". */
export const CRY_NOUNS: ReadonlySet<string> = new Set(['chant', 'cheer', 'cry', 'scream', 'shout', 'yell']);

/** Verbs whose subject utters the cry that they take: "answered with shouts of", "erupted in cheers of". */
export const CRYING_VERBS: ReadonlySet<string> = new Set([
  'answer',
  'begin',
  'break',
  'burst',
  'erupt',
  'explode',
  'greet',
  'interrupt',
  'join',
  'launch',
  'raise',
  'reply',
  'respond',
  'roar',
  'start',
  'strike',
]);

/** What somebody issues that is all words: "issued a statement, “The port is shut.”". */
export const ISSUED_NOUNS: ReadonlySet<string> = new Set([
  'comment',
  'letter',
  'message',
  'note',
  'post',
  'reply',
  'response',
  'statement',
  'tweet',
]);

/** What words are called where somebody used them: "used the phrase “open water”". */
export const WORDING_NOUNS: ReadonlySet<string> = new Set(['expression', 'phrase', 'term', 'word']);

/** What is all words and stands right before a colon and them: "had one message: “Shut it.”". */
export const UTTERANCE_NOUNS: ReadonlySet<string> = new Set([
  'advice',
  'answer',
  'chant',
  'cry',
  'demand',
  'message',
  'motto',
  'plea',
  'proclamation',
  'refrain',
  'reply',
  'response',
  'slogan',
  'warning',
  'word',
]);

/** Words that a body goes by: "ran on the slogan “Open water now”". */
export const MOTTO_NOUNS: ReadonlySet<string> = new Set(['motto', 'slogan']);

/** Verbs for putting words to use. */
export const WORDING_VERBS: ReadonlySet<string> = new Set(['coin', 'invoke', 'repeat', 'use', 'utter']);
