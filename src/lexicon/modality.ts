import { words } from './words.ts';

/** Auxiliaries of the future: "will", "shall", "'ll", "going to" is seen apart. */
export const futureAuxiliaries = words("will shall 'll ’ll wo");
/** After a cue of saying, "would" is the future in the past: "said it would boycott". */
export const futureInPast = words("would 'd ’d");
/** A possibility is no event. */
export const possibilityAuxiliaries = words('may might could can ca');
/** A duty that a speaker lays on somebody else is a request. */
export const dutyAuxiliaries = words('must should ought');

export const negators = words("not n't n’t never no neither nor");
/** Determiners and adverbs that deny what follows: "no attack took place". */
export const negatingDeterminers = words('no neither');

/** Heads of "plan to meet": the event is planned. */
/** Verbs with which somebody is asked to come to what is still to be. */
export const invitingVerbs = words('invite summon');
export const planVerbs = words('plan intend prepare schedule arrange expect aim mean set hope decide');
export const planAdjectives = words(
  'set due ready willing prepared scheduled likely open committed poised eager keen',
);
/** Adjectives of an event that is to come: "upcoming talks", "planned deployment", "follow-up". */
export const plannedModifiers = words(
  'upcoming planned forthcoming future scheduled next impending looming coming intended imminent expected',
);
export const proposedModifiers = words(
  'proposed suggested possible potential would-be hypothetical eventual prospective',
);
export const allegedModifiers = words(
  'alleged suspected reported supposed purported claimed rumored rumoured apparent',
);
export const allegedAdverbs = words('allegedly purportedly supposedly reportedly');
/** Verbs under which a thing is a claim of guilt: "accused of bombing", "suspected of killing". */
export const allegingVerbs = words(
  'accuse suspect allege charge indict blame implicate investigate claim convict',
);
export const allegingNouns = words('allegation accusation suspicion claim charge rumor rumour');
/** Passives before "to have done": "is said to have fled". */
export const hearsayVerbs = words(
  'say believe think report allege rumor rumour understand presume suspect reckon',
);
/** Cues whose content is true as far as the article tells, whoever says it. */
export const factiveCues = words('confirm acknowledge admit concede reveal disclose announce recall');
export const refusingVerbs = words('refuse decline fail');

/** Verbs whose infinitive happened: "managed to escape", "began to withdraw", "helped arrest". */
export const actualInfinitives = words(
  'begin start continue manage help proceed go come rush force cause lead seem appear try attempt seek use move return',
);
/** Verbs whose content is wished for, asked for or thought of, but has not happened. */
export const unrealVerbs = words(
  `want hope wish like ask urge call demand request propose suggest consider discuss offer agree promise pledge vow
  threaten warn refuse decline plan intend prepare seek need require recommend advise encourage order allow permit
  enable press push invite appeal ban bar prohibit prevent expect fear hint suggest insist weigh mull ponder rule
  authorize approve lobby debate favor oppose reject support back advocate aim design fail commit undertake swear
  feel contemplate believe bid beg persuade convince tell force avoid try attempt hope`,
);
/** Verbs by which somebody asks for, offers or threatens what has not happened yet: it is proposed. */
export const proposingVerbs = words(
  `ask urge call demand request propose suggest threaten order press push invite appeal recommend advise instruct lobby
  beg plead tell petition encourage`,
);
/** Nouns whose infinitive is to come: "plans to expel", "the decision to withdraw". */
export const planNouns = words(
  'plan intention decision promise pledge agreement deal order vow commitment intent preparation',
);
/** Nouns of what may never be: "fears of an invasion", "calls for talks". */
export const unrealNouns = words(
  `plan threat risk possibility prospect fear danger hope proposal call preparation warning chance idea demand request
  appeal need right likelihood potential option case talk speculation pressure readiness willingness ability offer
  invitation warrant support opposition solution alternative discussion date deadline bid search`,
);
/** "nearly died". */
export const almostAdverbs = words('nearly almost narrowly');
/** What joins a participle that has happened, whatever becomes of the main clause: "since becoming mayor". */
export const timeMarks = words('since after before while when by upon despite following');
/** Of what is done again and again: "weekly protests". */
export const habitualModifiers = words(
  'weekly daily annual regular frequent monthly yearly nightly perennial occasional constant routine',
);
/** Nouns and verbs of what did not come to pass. */
export const preventingVerbs = words('prevent avert foil thwart avoid');

/** Subordinators of a condition. */
export const conditionalMarks = words('if unless whether once lest provided until');
/** Verbs of matches whose infinitive is what came of it: "came from behind to win", "rallied to beat". */
export const turningVerbs = words('come rally recover battle hold return fight overcome');
/** What it came to. */
export const winningVerbs = words(
  'beat win defeat draw edge reach qualify claim clinch retain advance thrash',
);
/** Who says that somebody is guilty: what they tell of him is a charge. */
export const accusers = words(
  'indictment prosecutor prosecution lawsuit complaint plaintiff affidavit accusation charge complainant accuser',
);
/** Whose deeds a charge tells of as they were. */
export const lawKeepers = words(
  'police policeman officer investigator court judge jury authority detective prosecutor prosecution they we guard agent',
);
/** By which somebody is told to be innocent of what follows: "acquitted of taking bribes". */
export const clearingVerbs = words('acquit clear exonerate absolve');
/** Before a present tense of what is still to come: "until a successor is found". */
export const awaitingMarks = words('until till unless');

/** "no ambassador since she returned home". */
export const leavingVerbs = words('return leave depart go retire die resign withdraw move');
/** "willing to talk": who says so of itself agrees. */
export const willingAdjectives = words('willing prepared committed');
/** Verbs that refuse something where a speaker says that it will not: "will not accept the terms". */
export const cooperatingVerbs = words(
  `accept allow negotiate talk meet sign join agree pay attend take_part participate recognize recognise cooperate
  compromise withdraw return extradite bow yield surrender resign step tolerate support back approve ratify hand let
  give grant renew comply bargain concede`,
);

/** What is feared or hoped for: "war continued to loom". */
export const loomingVerbs = words('loom threaten');

export const tookPlaceVerbs = words(
  'take_place occur happen begin start end last follow come continue resume open',
);
/** Verbs whose object happened because of the subject: "triggered further arrests". */
export const causingVerbs = words('trigger spark prompt cause provoke unleash ignite');
