import { directions, questionWords, timePrepositions } from '../../lexicon/event-connectives.ts';
import { irregularLemmas } from '../../lexicon/irregular-verbs.ts';
import { planAdjectives, planVerbs, proposingVerbs } from '../../lexicon/modality.ts';
import { childBy, childrenBy, childrenOf } from '../../syntax/tree.ts';
import type { Clause } from './clause.ts';
import { type Condition, fitting } from './condition.ts';
import type { Frame } from './frames.ts';
import { isLabeled } from './labeled.ts';
import { conjunctsOf, type Oblique, obliquesOf } from './noun-phrase.ts';
import { isScheduled } from './scheduled.ts';
import { lemmaOf, type Story } from './story.ts';

export interface Match {
  readonly objects: readonly number[];
  readonly governed: readonly number[];
  /** The object that the frame asked for, -1 where it asked for none. */
  readonly object: number;
  readonly last: number;
}

export function matched(story: Story, frame: Frame, clause: Clause): Match | null {
  const { written } = frame;
  if (written.passive !== undefined && written.passive !== clause.passive) return null;
  if (written.past === true && isPresent(story, clause) && !isScheduled(story, clause.verb)) return null;
  if (written.finite === true && isNonfinite(story, clause)) return null;
  const parts = matchedParts(story, frame.parts, clause);
  if (parts === null) return null;
  const objects =
    parts.governed.length > 0 ? parts.governed : clause.passive ? clause.subjects : clause.objects;
  const subjects = clause.passive ? clause.agents : clause.subjects;
  if (!hasClause(story, written.clause, clause)) return null;
  if (fitting(story, frame.infinitive, clause.infinitive < 0 ? [] : [clause.infinitive]) === -1) return null;
  const object = fitting(story, frame.object, objects);
  if (object === -1 || fitting(story, frame.subject, subjects) === -1) return null;
  if (written.light === true && object !== null && isLabeled(story, clause.verb, object)) return null;
  if (frame.governed !== undefined && !hasOblique(story, frame, frame.governed, clause, objects)) return null;
  const isChain = clause.isChain && object !== null && objects.includes(object);
  return {
    governed: parts.governed,
    object: object ?? -1,
    objects: isChain ? [object] : objects,
    last: parts.last,
  };
}

interface Parts {
  readonly governed: readonly number[];
  readonly last: number;
}

/** "pulled out", "called for an inquiry", "took part in talks". */
function matchedParts(story: Story, parts: readonly string[], clause: Clause): Parts | null {
  let last = clause.verb;
  let governed: readonly number[] = [];
  for (const part of parts) {
    const found = matchedPart(story, part, clause, last);
    if (found === null) return null;
    last = Math.max(last, found.last);
    governed = found.governed;
  }
  const [only = ''] = parts;
  // "called off the strike", where the tree has a preposition: the words go together.
  const isTogether = parts.length === 1 && directions.has(only) && lemmaOf(story, clause.verb + 1) === only;
  return { governed, last: isTogether ? clause.verb + 1 : last };
}

function matchedPart(story: Story, part: string, clause: Clause, after: number): Parts | null {
  const kid = childrenOf(story.tree, clause.verb).find(
    (at) => at > clause.verb && lemmaOf(story, at) === part,
  );
  if (kid !== undefined && !story.tokens[kid]?.deprel.startsWith('obl')) return { governed: [], last: kid };
  const governed = obliquesWith(clause.obliques, part).filter((token) => !isWhen(story, part, token));
  if (governed.length > 0) return { governed: directions.has(part) ? [] : governed, last: clause.verb };
  const next = story.tokens[after + 1];
  if (next === undefined || next.lemma !== part || isWhen(story, part, next.head)) return null;
  const head = next.deprel === 'case' && next.head > after ? conjunctsOf(story, next.head) : [];
  return { governed: head, last: after + 1 };
}

/** "fired its director on Friday" is no "fired on". */
function isWhen(story: Story, preposition: string, token: number): boolean {
  return timePrepositions.has(preposition) && story.timeTokens.has(token);
}

function obliquesWith(obliques: readonly Oblique[], ...prepositions: readonly string[]): readonly number[] {
  return obliques.filter((one) => prepositions.includes(one.preposition)).map((one) => one.token);
}

function isPresent(story: Story, clause: Clause): boolean {
  const token = story.tokens[clause.verb];
  if (token?.xpos === 'VB') return false; // "is to visit"
  if (irregularLemmas.has(token?.form.toLowerCase() ?? '')) return false;
  if (token?.xpos === 'VBP' && token.deprel === 'ccomp' && proposingVerbs.has(lemmaOf(story, token.head))) {
    return false; // "demanded that the mayor resign"
  }
  if (token?.xpos === 'VBZ' || token?.xpos === 'VBP') return true;
  const first = childrenOf(story.tree, clause.verb).find((kid) => story.tokens[kid]?.upos === 'AUX');
  const helper = first === undefined ? undefined : story.tokens[first];
  return helper?.lemma === 'be' && (helper.xpos === 'VBZ' || helper.xpos === 'VBP');
}

function isNonfinite(story: Story, { verb }: Clause): boolean {
  const xpos = story.tokens[verb]?.xpos;
  if (xpos !== 'VBG' && xpos !== 'VB') return false;
  return childBy(story.tree, verb, 'aux') < 0 && !isPlanned(story, verb);
}

/** "plans to build", "is due to open": as good as "will build". */
function isPlanned(story: Story, verb: number): boolean {
  const token = story.tokens[verb];
  if (token?.xpos !== 'VB' || token.head < 0 || !/^(xcomp|advcl|acl)$/.test(token.deprel)) return false;
  const above = lemmaOf(story, token.head);
  return planVerbs.has(above) || planAdjectives.has(above);
}

/** After "ask" a clause without "that" is a question. */
function isAskedThat(story: Story, { verb, content }: Clause): boolean {
  if (lemmaOf(story, verb) !== 'ask') return true;
  return childrenOf(story.tree, content).some((kid) => lemmaOf(story, kid) === 'that');
}

/** "asked if he was well". */
function isQuestion(story: Story, content: number): boolean {
  return childrenOf(story.tree, content).some(
    (kid) => kid < content && questionWords.has(lemmaOf(story, kid)),
  );
}

function hasClause(story: Story, asked: 'to' | 'that' | 'any' | 'none' | undefined, clause: Clause): boolean {
  switch (asked) {
    case 'to':
      return clause.infinitive >= 0;
    case 'that':
      return clause.content >= 0 && !isQuestion(story, clause.content) && isAskedThat(story, clause);
    case 'any':
      return clause.infinitive >= 0 || clause.content >= 0;
    case 'none':
      return clause.infinitive < 0 && clause.content < 0;
    default:
      return true;
  }
}

/** Of the verb, or of its object, which a parser may have taken it for: "held talks with the rebels", or of "man of the match". */
function hasOblique(
  story: Story,
  frame: Frame,
  condition: Condition,
  clause: Clause,
  objects: readonly number[],
): boolean {
  const named = childrenBy(story.tree, clause.verb, 'xcomp').flatMap((noun) => obliquesOf(story, noun));
  const all = [
    ...clause.obliques,
    ...objects.flatMap((object) => obliquesOf(story, object)),
    ...named.filter(({ preposition }) => preposition === 'of'),
  ];
  const heads = obliquesWith(all, ...frame.prepositions);
  return heads.length > 0 && fitting(story, condition, heads) !== -1;
}
