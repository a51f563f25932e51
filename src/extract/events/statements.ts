import {
  cooperatingVerbs,
  dutyAuxiliaries,
  futureAuxiliaries,
  futureInPast,
  negators,
  willingAdjectives,
} from '../../lexicon/modality.ts';
import { childBy, childrenBy, childrenOf } from '../../syntax/tree.ts';
import { gather } from '../../text/gather.ts';
import type { EventType, Participant } from '../document.ts';
import { type Clause, clauseOf } from './clause.ts';
import { actualDraft, type Draft } from './draft.ts';
import { participant } from './participant.ts';
import { namedBy } from './phrases.ts';
import { isSameActor, type Quotes, quotesByToken, speakerOf, speaksOfItself } from './statement-speaker.ts';
import { isFurniture, lemmaOf, type Story } from './story.ts';
import { subjectsOf } from './subjects.ts';
import { deedOf } from './trigger.ts';

/**
 * What a speaker does by the words reported: "said Morvania must free the crew" is a request, "said it would not take
 * part" a rejection, "said it was willing to talk" an agreement.
 */
export function findStatements(story: Story, isTaken: (token: number) => boolean): readonly Draft[] {
  const quotes = quotesByToken(story);
  return gather(story.tokens, (token, index) => {
    const head = token.upos === 'AUX' || token.xpos === 'MD' ? token.head : index;
    if (head < 0 || isTaken(head) || isFurniture(story, token)) return null;
    return statementAt(story, index, head, quotes);
  });
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
    participant(speaker, 'AGENT'),
    ...addressed.map((one) => participant(one, 'RECIPIENT')),
  ];
  return isNegated
    ? null
    : statement(story, 'REQUEST', modal, verb, clause, participants, 'event.statement.duty');
}

/** "Kestria said it would not accept the terms." */
function refusalAt(story: Story, modal: number, verb: number, quotes: Quotes): Draft | null {
  // "will not give up": nothing that anybody asked for.
  const isPhrasal = childBy(story.tree, verb, 'compound') === verb + 1;
  if (!cooperatingVerbs.has(lemmaOf(story, verb)) || isPhrasal) return null;
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
    [participant(speaker, 'AGENT')],
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
    [participant(agent, 'AGENT')],
    'event.statement.willing',
  );
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
  const trigger = {
    ...deedOf(type, token, clause),
    first: Math.min(first, token),
    last: Math.max(first, token),
  };
  return actualDraft(story, type, trigger, withObjects(story, clause, participants), rule);
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
  return [...participants, ...named.slice(0, 1).map((one) => participant(one, 'RECIPIENT'))];
}
