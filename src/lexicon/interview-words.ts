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
  'sat down with',
  'spoke to',
  'spoke with',
  'talked to',
  'talked with',
];
