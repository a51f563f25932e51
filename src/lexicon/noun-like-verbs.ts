/**
 * Verbs of news whose present tense reads like a noun: "talks resume", "the council meets", "the minister claims that".
 * A sentence without another verb has its verb there.
 */
export const nounLikeVerbs: ReadonlySet<string> = new Set(
  'resume meet open close claim return visit vote travel play reopen start begin end vow plan face strike protest march'.split(
    ' ',
  ),
);
