import {
  cooperatingVerbs,
  dutyAuxiliaries,
  futureAuxiliaries,
  futureInPast,
  negators,
  willingAdjectives,
} from '../../lexicon/modality.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { tokensIn } from '../../syntax/find-token.ts';
import { childBy, childrenBy, childrenOf, relationOf } from '../../syntax/tree.ts';
import type { EventType, Participant, Quote } from '../document.ts';
import { type Clause, clauseOf, subjectsOf } from './clause.ts';
import type { Draft } from './draft.ts';
import { type Named, namedBy } from './phrases.ts';
import { isFurniture, lemmaOf, type Story } from './story.ts';

/**
 * What a speaker does by the words reported: "said Morvania must free the crew" is a request, "said it would not take
 * part" a rejection, "said it was willing to talk" an agreement.
 */
export function findStatements(story: Story, isTaken: (token: number) => boolean): readonly Draft[] {
  const quotes = quotesByToken(story);
  return story.tokens.flatMap((token, index) => {
    const head = token.upos === 'AUX' || token.xpos === 'MD' ? token.head : index;
    if (head < 0 || isTaken(head) || isFurniture(story, token)) return [];
    const draft = statementAt(story, index, head, quotes);
    return draft === null ? [] : [draft];
  });
}

type Quotes = ReadonlyMap<number, Quote>;

function quotesByToken(story: Story): Quotes {
  const found = new Map<number, Quote>();
  for (const quote of story.quotes) {
    for (const content of quote.content) {
      const { first, end } = tokensIn(story.tokens, content);
      for (let at = first; at < end; at++) found.set(at, quote);
    }
  }
  return found;
}

function statementAt(story: Story, index: number, head: number, quotes: Quotes): Draft | null {
  const lemma = lemmaOf(story, index);
  if (index !== head && lemma === 'must' && dutyAuxiliaries.has(lemma))
    return dutyAt(story, index, head, quotes);
  if (index !== head && (futureAuxiliaries.has(lemma) || futureInPast.has(lemma))) {
    return refusalAt(story, index, head, quotes);
  }
  return index === head && willingAdjectives.has(lemma) ? willingnessAt(story, index, quotes) : null;
}

/** "Kestria said Morvania must release the crew." */
function dutyAt(story: Story, modal: number, verb: number, quotes: Quotes): Draft | null {
  const clause = clauseOf(story, verb);
  const speaker = speakerOf(story, verb, quotes);
  const addressed = clause.passive ? [] : clause.subjects.flatMap((token) => namedBy(story, token) ?? []);
  if (speaker === null || addressed.length === 0) return null;
  if (addressed.some((one) => one.mention?.form === 'PRONOUN' || isSameActor(one, speaker))) return null;
  const isNegated = childrenBy(story.tree, verb, 'advmod').some((kid) => negators.has(lemmaOf(story, kid)));
  const participants = [
    asParticipant(speaker, 'AGENT'),
    ...addressed.map((one) => asParticipant(one, 'RECIPIENT')),
  ];
  return isNegated
    ? null
    : statement(story, 'REQUEST', modal, verb, clause, participants, 'event.statement.duty');
}

/** "Kestria said it would not accept the terms." */
function refusalAt(story: Story, modal: number, verb: number, quotes: Quotes): Draft | null {
  if (!cooperatingVerbs.has(lemmaOf(story, verb))) return null;
  const isNegated = childrenOf(story.tree, verb).some((kid) => negators.has(lemmaOf(story, kid)));
  const clause = clauseOf(story, verb);
  const speaker = speakerOf(story, verb, quotes);
  if (!isNegated || speaker === null || !speaksOfItself(story, clause, speaker)) return null;
  return statement(
    story,
    'REJECT',
    modal,
    verb,
    clause,
    [asParticipant(speaker, 'AGENT')],
    'event.statement.refusal',
  );
}

/** "Kestria says it is willing to withdraw its troops." */
function willingnessAt(story: Story, adjective: number, quotes: Quotes): Draft | null {
  const infinitive = childBy(story.tree, adjective, 'xcomp', 'acl', 'advcl', 'ccomp', 'obl');
  if (infinitive < 0 || !childrenOf(story.tree, adjective).some((kid) => lemmaOf(story, kid) === 'be'))
    return null;
  if (childrenOf(story.tree, adjective).some((kid) => negators.has(lemmaOf(story, kid)))) return null;
  const speaker = speakerOf(story, adjective, quotes);
  const heads = [...subjectsOf(story, adjective), ...childrenBy(story.tree, adjective, 'expl')];
  if (speaker === null || heads.length === 0) return null;
  const subjects = heads.flatMap((token) => namedBy(story, token) ?? []);
  const agent = subjects.find((one) => one.mention?.form !== 'PRONOUN') ?? speaker;
  return statement(
    story,
    'AGREE',
    adjective,
    adjective,
    clauseOf(story, infinitive),
    [asParticipant(agent, 'AGENT')],
    'event.statement.willing',
  );
}

/** Who says it: the subject of the verb of saying above, else the speaker of the quote around. */
function speakerOf(story: Story, token: number, quotes: Quotes): Named | null {
  const saying = sayingAbove(story, token);
  const subject = saying < 0 ? undefined : subjectsOf(story, saying)[0];
  const named = subject === undefined ? null : namedBy(story, subject);
  if (named !== null) return named;
  const speaker = quotes.get(token)?.speaker;
  if (speaker == null) return null;
  return { actor: speaker.actor, span: { start: speaker.start, end: speaker.end }, mention: null, head: -1 };
}

function sayingAbove(story: Story, token: number): number {
  let at = token;
  for (let steps = 0; steps < 4; steps++) {
    const own = story.tokens[at];
    if (own === undefined || own.head < 0) return -1;
    const relation = relationOf(own);
    if (relation === 'ccomp' && REPORTING_VERBS.has(lemmaOf(story, own.head))) return own.head;
    if (relation !== 'conj' && relation !== 'xcomp' && relation !== 'advcl') return -1;
    at = own.head;
  }
  return -1;
}

/** "said it would", "said the ministry would" of a ministry's speaker. */
function speaksOfItself(story: Story, clause: Clause, speaker: Named): boolean {
  const subject = clause.subjects[0];
  const named = subject === undefined ? null : namedBy(story, subject);
  if (named === null) return subject !== undefined && story.tokens[subject]?.upos === 'PRON';
  return named.mention?.form === 'PRONOUN' || isSameActor(named, speaker);
}

function isSameActor(one: Named, other: Named): boolean {
  return one.actor !== null && one.actor === other.actor;
}

function asParticipant(named: Named, role: Participant['role']): Participant {
  return { actor: named.actor, role, stated: true, span: { start: named.span.start, end: named.span.end } };
}

function statement(
  story: Story,
  type: EventType,
  first: number,
  token: number,
  clause: Clause,
  participants: readonly Participant[],
  rule: string,
): Draft {
  return {
    trigger: {
      type,
      form: 'VERB',
      token,
      first: Math.min(first, token),
      last: Math.max(first, token),
      roles: 'act',
      needsActor: true,
      clause,
      noun: -1,
      governed: [],
      objects: [],
    },
    standing: { realis: 'ACTUAL', plan: -1, isDuty: false },
    type,
    realis: 'ACTUAL',
    participants: withObjects(story, clause, participants),
    date: null,
    place: null,
    sentence: story.tokens[token]?.sentence ?? 0,
    rule,
    isReference: false,
  };
}

/** Whom the content is about, where nobody is addressed: "willing to meet the rebels". */
function withObjects(
  story: Story,
  clause: Clause,
  participants: readonly Participant[],
): readonly Participant[] {
  if (participants.some((one) => one.role === 'RECIPIENT')) return participants;
  const objects = [
    ...clause.objects,
    ...clause.obliques.filter((one) => /^(with|to|from)$/.test(one.preposition)).map((one) => one.token),
  ];
  const named = objects.flatMap((token) => namedBy(story, token) ?? []);
  return [...participants, ...named.slice(0, 1).map((one) => asParticipant(one, 'RECIPIENT'))];
}
