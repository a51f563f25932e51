/** Words of whoever asks, before a name: "our correspondent Ilse Marten". */
export const INTERVIEWERS: readonly string[] = [
  'anchor',
  'columnist',
  'correspondent',
  'editor',
  'host',
  'interviewer',
  'journalist',
  'presenter',
  'reporter',
  'writer',
];

/** What whoever answers does: "Tarel Voss spoke to the Courier". */
export const ANSWERING: readonly string[] = [
  'answered',
  'answers',
  'discussed',
  'discusses',
  'explained',
  'explains',
  'reflects',
  'sat down',
  'sits down',
  'speaks',
  'spoke',
  'talked',
  'talks',
  'told',
];

/** What one does with the other, whoever of the two asks. */
export const SPEAKING_WITH: readonly string[] = [
  'sat down with',
  'spoke to',
  'spoke with',
  'talked to',
  'talked with',
];

/** What stands behind the name of whoever asks, before "him", "her" or "them". */
export const MEETING: readonly string[] = [
  ...SPEAKING_WITH,
  'caught up with',
  'interviewed',
  'met',
  'met with',
];

/** What stands before the name of whoever answers: "an interview with Tarel Voss". */
export const ADDRESSING: readonly string[] = [
  'asked',
  'chat with',
  'conversation with',
  'interview with',
  'interviewed',
  'interview:',
  'met',
  'questions for',
  'questions to',
  ...SPEAKING_WITH,
];

/** What a note in brackets behind a quotation begins with that names nobody: "[Emphasis Added.]", "[Watch Video]". */
export const EDITORIAL_NOTES: readonly string[] = [
  'click',
  'emphasis',
  'full',
  'italics',
  'listen',
  'photo',
  'read',
  'related',
  'see',
  'translated',
  'translation',
  'video',
  'watch',
];

/** How a writer tells, in brackets, what somebody does between two sentences; from transcripts and plays. */
export const STAGE_DIRECTIONS: readonly string[] = [
  'applause',
  'chuckles',
  'chuckling',
  'coughs',
  'cries',
  'crying',
  'gestures',
  'gesturing',
  'hesitates',
  'laughed',
  'laughing',
  'laughs',
  'laughter',
  'nodded',
  'nodding',
  'nods',
  'pause',
  'paused',
  'pauses',
  'pausing',
  'shakes her head',
  'shakes his head',
  'shrugged',
  'shrugs',
  'sighed',
  'sighing',
  'sighs',
  'silence',
  'silent',
  'smiled',
  'smiles',
  'smiling',
  'sobs',
  'weeping',
  'weeps',
  'whispering',
  'whispers',
];
