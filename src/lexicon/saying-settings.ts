/** Where and by what means something is said to the public: "at a press conference", "in an email". Compiled by hand. */
export const SAYING_SETTINGS: ReadonlySet<string> = new Set([
  'address',
  'briefing',
  'conference',
  'email',
  'interview',
  'letter',
  'memo',
  'post',
  'release',
  'speech',
  'statement',
  'telegram',
  'tweet',
]);
