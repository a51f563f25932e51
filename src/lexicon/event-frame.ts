/** The types of events: PLOVER's sixteen, those of coming into and leaving posts, and OTHER for what none covers. */
export type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'
  | 'APPOINT'
  | 'TAKE_OFFICE'
  | 'LEAVE_POST'
  | 'OTHER';

/** What a trigger can report; NONE is a reading that is no event and hides the others. */
export type TriggerType = EventType | 'NONE';

/**
 * Who takes part as what: `act` subject AGENT, object RECIPIENT; `mutual` every side AGENT; `undergo` the subject
 * RECIPIENT, who does it after "from" or "by"; `self` the subject AGENT though the verb is passive ("was sworn in");
 * `move` the subject AGENT, the object where it is ("left the island").
 */
export type RolePattern = 'act' | 'mutual' | 'undergo' | 'self' | 'move';

/**
 * One reading of some verbs. A condition is a list of alternatives apart by spaces: a lemma, `#CLASS` of
 * event-nouns.ts, `@ACTOR`, `@HUMAN`, `@ORGANIZATION` or `@PLACE` for a kind of mention, `!TYPE` for a noun that is itself a
 * trigger of that type, `*` for anything, `-` for nothing there. Of the readings that fit, the one with most
 * conditions counts.
 */
export interface VerbFrame {
  readonly type: TriggerType;
  /** Lemmas; a particle or preposition that must go with the verb stands after `_`. */
  readonly verbs: string;
  readonly subject?: string;
  /** Direct object, subject of a passive, or what the preposition after `_` governs. */
  readonly object?: string;
  /** Prepositions apart by `/`, then what may stand after them. */
  readonly prep?: string;
  /** An infinitive, a content clause, or either must follow. */
  readonly clause?: 'to' | 'that' | 'any' | 'none';
  /** What the infinitive is: "vowed to fight". */
  readonly infinitive?: string;
  /** Past or perfect only, where the present states an opinion. */
  readonly past?: true;
  readonly passive?: boolean;
  /** Neither participle nor infinitive: "leaving thousands homeless", "refused to sign" tell of something else. */
  readonly finite?: true;
  /** All that is told is that somebody did it. */
  readonly plain?: true;
  readonly roles?: RolePattern;
  /** The object belongs to the trigger: "took office". */
  readonly light?: true;
  /** Without an actor taking part there is no event. */
  readonly needsActor?: true;
}

/** One reading of some nouns. */
export interface NominalFrame {
  readonly type: TriggerType;
  readonly nouns: string;
  readonly roles?: RolePattern;
  /** Names a thing as often as an event ("agreement"): an event only where a verb makes it one. */
  readonly thing?: true;
  /** A person or group must stand after "of" or possess it: "the release of the crew". */
  readonly ofWhom?: true;
  /** One of these must modify it: "embassy cuts". */
  readonly modifier?: string;
}
