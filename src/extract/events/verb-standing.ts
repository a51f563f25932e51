import { chargeMarks, denyingMarks, topicMarks } from '../../lexicon/event-connectives.ts';
import {
  actualInfinitives,
  allegingNouns,
  allegingVerbs,
  conditionalMarks,
  hearsayVerbs,
  planAdjectives,
  planNouns,
  planVerbs,
  preventingVerbs,
  proposingVerbs,
  refusingVerbs,
  timeMarks,
  turningVerbs,
  unrealVerbs,
  winningVerbs,
} from '../../lexicon/modality.ts';
import { childrenBy, relationOf } from '../../syntax/tree.ts';
import { ownVerbStanding } from './auxiliaries.ts';
import { contentVerb } from './content-verb.ts';
import { isDenied, isPlea, isRuledOut } from './denials.ts';
import { hasPastHelper, isHelped, isPast, isUninflected } from './finite-forms.ts';
import { isNominal } from './noun-phrase.ts';
import { ACTUAL, ALLEGED, DEEPEST, NEGATED, NO_EVENT, PLANNED, PROPOSED, type Standing } from './standing.ts';
import { lemmaOf, relationAt, type Story } from './story.ts';

export function verbStanding(story: Story, verb: number, depth: number): Standing {
  if (depth > DEEPEST) return ACTUAL;
  const own = ownVerbStanding(story, verb);
  const token = story.tokens[verb];
  // "denied that it would close the school": nobody says that it will.
  if (own === PLANNED && relationAt(story, verb) === 'ccomp' && lemmaOf(story, token?.head ?? -1) === 'deny')
    return NO_EVENT;
  if (own !== null) return own;
  if (token === undefined) return ACTUAL;
  switch (relationOf(token)) {
    case 'conj':
      return conjunctStanding(story, verb, token.head, depth);
    case 'xcomp':
      return isPast(story, verb)
        ? clauseStanding(story, token.head, depth + 1)
        : infinitiveStanding(story, verb, token.head, depth);
    case 'ccomp':
      return contentStanding(story, verb, token.head, depth);
    case 'advcl':
    case 'obl':
      return adverbialStanding(story, verb, token.head, depth);
    case 'acl':
      return postmodifierStanding(story, verb, token.head, depth);
    case 'nsubj':
    case 'obj':
    case 'csubj':
      return token.xpos === 'VBG' || token.xpos === 'VB' ? NO_EVENT : ACTUAL;
    default:
      return isImperative(story, verb) ? NO_EVENT : ACTUAL;
  }
}

function conjunctStanding(story: Story, verb: number, head: number, depth: number): Standing {
  const content = contentVerb(story, verb);
  if (content >= 0) return contentStanding(story, content, head, depth + 1);
  if (story.tokens[head]?.upos !== 'VERB') return ACTUAL;
  const xpos = story.tokens[verb]?.xpos;
  const isOwn = xpos === 'VBP' && childrenBy(story.tree, verb, 'nsubj').length > 0;
  if (xpos === 'VBD' || xpos === 'VBZ' || isOwn || (xpos === 'VBN' && hasPastHelper(story, verb))) {
    // A finite conjunct shares the clause it stands in, not the first one's auxiliaries.
    return clauseStanding(story, head, depth + 1);
  }
  return verbStanding(story, head, depth + 1);
}

/** Of the clause around a verb, its own auxiliaries aside. */
function clauseStanding(story: Story, verb: number, depth: number): Standing {
  const token = story.tokens[verb];
  if (token === undefined || token.head < 0 || depth > DEEPEST) return ACTUAL;
  switch (relationOf(token)) {
    case 'ccomp':
      return contentStanding(story, verb, token.head, depth);
    case 'conj':
      return clauseStanding(story, token.head, depth + 1);
    case 'advcl':
      if (isPlea(story, verb, token.head)) return ALLEGED;
      return childrenBy(story.tree, verb, 'mark').some((kid) => conditionalMarks.has(lemmaOf(story, kid)))
        ? NO_EVENT
        : ACTUAL;
    default:
      return ACTUAL;
  }
}

/** "plans to meet", "began to withdraw", "refused to sign". */
function infinitiveStanding(story: Story, verb: number, head: number, depth: number): Standing {
  const lemma = lemmaOf(story, head);
  const above = verbStanding(story, head, depth + 1);
  if (isRuledOut(story, head)) return above.realis === 'ACTUAL' ? NEGATED : NO_EVENT;
  if (isHearsay(story, verb, head)) return above.realis === 'ACTUAL' ? ALLEGED : NO_EVENT;
  if (planVerbs.has(lemma) || planAdjectives.has(lemma) || isGoingTo(story, head))
    return planned(above, head);
  if (refusingVerbs.has(lemma)) return above.realis === 'ACTUAL' ? { ...NEGATED, plan: head } : NO_EVENT;
  if (lemma === 'deny') return above.realis === 'ACTUAL' ? ALLEGED : NO_EVENT;
  if (proposingVerbs.has(lemma)) return proposed(above);
  if (actualInfinitives.has(lemma)) return above;
  if (unrealVerbs.has(lemma)) return NO_EVENT;
  if (story.tokens[verb]?.xpos === 'VBG' || story.tokens[verb]?.xpos === 'VBN') return above;
  return NO_EVENT;
}

/** "is said to have fled". */
function isHearsay(story: Story, verb: number, head: number): boolean {
  return (
    hearsayVerbs.has(lemmaOf(story, head)) &&
    childrenBy(story.tree, head, 'aux').some((kid) => story.tokens[kid]?.deprel === 'aux:pass') &&
    childrenBy(story.tree, verb, 'aux').some((kid) => lemmaOf(story, kid) === 'have')
  );
}

/** What a plan makes of the standing above it. */
export function planned(above: Standing, plan: number): Standing {
  if (above.realis === null) return NO_EVENT;
  return above.realis === 'NEGATED' ? { ...NEGATED, plan } : { ...PLANNED, plan };
}

/** What is asked for, offered or threatened: nothing where that itself did not come to pass. */
function proposed(above: Standing): Standing {
  return above.realis === 'ACTUAL' || above.realis === 'ALLEGED' ? PROPOSED : NO_EVENT;
}

function isGoingTo(story: Story, head: number): boolean {
  return lemmaOf(story, head) === 'go' && story.tokens[head]?.xpos === 'VBG';
}

/** "said that Kestria attacked" happened as far as the article tells; "demanded that it withdraw" did not. */
function contentStanding(story: Story, verb: number, head: number, depth: number): Standing {
  const lemma = lemmaOf(story, head);
  if (lemma === 'deny' || allegingVerbs.has(lemma)) return ALLEGED;
  const above = clauseStanding(story, head, depth + 1);
  if (proposingVerbs.has(lemma) && isUninflected(story, verb))
    return proposed(verbStanding(story, head, depth + 1));
  if (unrealVerbs.has(lemma)) return NO_EVENT;
  return above.realis === null ? NO_EVENT : ACTUAL;
}

/** "after attacking", "accused of bombing", "marched to protest", "without naming". */
function adverbialStanding(story: Story, verb: number, head: number, depth: number): Standing {
  const marks = marksOf(story, verb);
  const has = (list: ReadonlySet<string>) => marks.some((word) => list.has(word));
  const lemma = lemmaOf(story, head);
  if (isRuledOut(story, head)) return infinitiveStanding(story, verb, head, depth);
  if (has(denyingMarks)) return NEGATED;
  if (isPlea(story, verb, head)) return ALLEGED;
  if (allegingVerbs.has(lemma) && has(chargeMarks) && !isHelped(story, verb)) return ALLEGED;
  const xpos = story.tokens[verb]?.xpos;
  if (xpos === 'VB' && marks.includes('to')) {
    // "came from behind to beat Lorne": what it came to.
    if (turningVerbs.has(lemma) && winningVerbs.has(lemmaOf(story, verb)))
      return verbStanding(story, head, depth + 1);
    return proposingVerbs.has(lemma) ? proposed(verbStanding(story, head, depth + 1)) : NO_EVENT;
  }
  if ((xpos !== 'VBG' && xpos !== 'VBN') || isHelped(story, verb)) return ACTUAL;
  if (xpos === 'VBG' && has(timeMarks)) return ACTUAL;
  if (xpos === 'VBG' && unrealVerbs.has(lemma) && marks.length > 0) return NO_EVENT;
  if (marks.includes('for')) return ACTUAL;
  if (has(topicMarks) || preventingVerbs.has(lemma)) return NO_EVENT;
  return isNominal(story, head) ? ACTUAL : verbStanding(story, head, depth + 1);
}

function marksOf(story: Story, verb: number): readonly string[] {
  return childrenBy(story.tree, verb, 'mark', 'case').map((kid) => lemmaOf(story, kid));
}

/** "an attempt to assassinate", "plans to expel", "talks on opening ports", "the ships seized in May". */
function postmodifierStanding(story: Story, verb: number, head: number, depth: number): Standing {
  const token = story.tokens[verb];
  if (token?.deprel === 'acl:relcl') return ACTUAL;
  const lemma = lemmaOf(story, head);
  const mark = marksOf(story, verb);
  if (mark.includes('to')) {
    // "asked the judge to jail him", where the tree has the infinitive at the judge.
    const asking = /^i?obj$/.test(story.tokens[head]?.deprel ?? '') ? (story.tokens[head]?.head ?? -1) : -1;
    if (proposingVerbs.has(lemmaOf(story, asking))) return proposed(verbStanding(story, asking, depth + 1));
    if (planNouns.has(lemma))
      return isDenied(story, head) ? { ...NEGATED, plan: head } : { ...PLANNED, plan: head };
    return lemma === 'attempt' ? ACTUAL : NO_EVENT;
  }
  if (mark.length > 0) return allegingNouns.has(lemma) ? ALLEGED : NO_EVENT;
  return ACTUAL;
}

function isImperative(story: Story, verb: number): boolean {
  const token = story.tokens[verb];
  if (token?.xpos !== 'VB') return false;
  return childrenBy(story.tree, verb, 'nsubj', 'aux').length === 0;
}
