import {
  actualInfinitives,
  allegedAdverbs,
  allegedModifiers,
  allegingNouns,
  allegingVerbs,
  almostAdverbs,
  conditionalMarks,
  dutyAuxiliaries,
  futureAuxiliaries,
  futureInPast,
  habitualModifiers,
  loomingVerbs,
  negatingDeterminers,
  negators,
  planAdjectives,
  planNouns,
  plannedModifiers,
  planVerbs,
  possibilityAuxiliaries,
  preventingVerbs,
  proposedModifiers,
  refusingVerbs,
  timeMarks,
  tookPlaceVerbs,
  unrealNouns,
  unrealVerbs,
} from '../../lexicon/modality.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { childrenBy, childrenOf, relationOf } from '../../syntax/tree.ts';
import type { Realis } from '../document.ts';
import { isNominal, prepositionOf } from './clause.ts';
import type { Trigger } from './find-triggers.ts';
import { lemmaOf, relationAt, type Story } from './story.ts';

/** Whether an event came to pass. Without a realis there is no event: a possibility, a wish, a condition. */
export interface Standing {
  readonly realis: Realis | null;
  /** The word that makes it a plan: "plan" of "plan to meet"; -1 where there is none. */
  readonly plan: number;
  /** An auxiliary of duty: "must release". */
  readonly isDuty: boolean;
}

const DEEPEST = 12;
const ACTUAL: Standing = { realis: 'ACTUAL', plan: -1, isDuty: false };
const NO_EVENT: Standing = { realis: null, plan: -1, isDuty: false };
const NEGATED: Standing = { realis: 'NEGATED', plan: -1, isDuty: false };
const ALLEGED: Standing = { realis: 'ALLEGED', plan: -1, isDuty: false };
const PLANNED: Standing = { realis: 'PLANNED', plan: -1, isDuty: false };
const PROPOSED: Standing = { realis: 'PROPOSED', plan: -1, isDuty: false };
const DUTY: Standing = { realis: null, plan: -1, isDuty: true };

export function standingOf(story: Story, trigger: Trigger): Standing {
  if (trigger.form === 'NOMINAL') return nounStanding(story, trigger.token, 0);
  const standing = verbStanding(story, trigger.token, 0);
  const object = trigger.noun >= 0 ? ownNounStanding(story, trigger.noun) : null;
  return standing.realis === 'ACTUAL' && object !== null ? object : standing;
}

function verbStanding(story: Story, verb: number, depth: number): Standing {
  if (depth > DEEPEST) return ACTUAL;
  const own = ownVerbStanding(story, verb);
  if (own !== null) return own;
  const token = story.tokens[verb];
  if (token === undefined) return ACTUAL;
  switch (relationOf(token)) {
    case 'conj':
      return conjunctStanding(story, verb, token.head, depth);
    case 'xcomp':
      return infinitiveStanding(story, verb, token.head, depth);
    case 'ccomp':
      return contentStanding(story, token.head, depth);
    case 'advcl':
    case 'obl':
      return adverbialStanding(story, verb, token.head, depth);
    case 'acl':
      return postmodifierStanding(story, verb, token.head);
    case 'nsubj':
    case 'obj':
    case 'csubj':
      return token.xpos === 'VBG' || token.xpos === 'VB' ? NO_EVENT : ACTUAL;
    default:
      return isImperative(story, verb) ? NO_EVENT : ACTUAL;
  }
}

/** What the verb's own auxiliaries, negations and marks say. */
function ownVerbStanding(story: Story, verb: number): Standing | null {
  const kids = childrenOf(story.tree, verb);
  const has = (list: ReadonlySet<string>, ...relations: readonly string[]) =>
    kids.some((kid) => {
      const token = story.tokens[kid];
      return token !== undefined && relations.includes(relationOf(token)) && list.has(lemmaOf(story, kid));
    });
  if (has(conditionalMarks, 'mark') || isInverted(story, verb)) return NO_EVENT;
  if (has(possibilityAuxiliaries, 'aux')) return NO_EVENT;
  if (has(dutyAuxiliaries, 'aux')) return DUTY;
  if (has(negators, 'advmod', 'aux', 'cc', 'det') || isDenied(story, kids)) return NEGATED;
  if (has(futureAuxiliaries, 'aux') || isToBe(story, verb, kids)) return PLANNED;
  if (has(futureInPast, 'aux')) return isReported(story, verb) ? PLANNED : NO_EVENT;
  if (has(almostAdverbs, 'advmod')) return NO_EVENT;
  if (has(allegedAdverbs, 'advmod')) return ALLEGED;
  return null;
}

/** "The minister is to resign next week". */
function isToBe(story: Story, verb: number, kids: readonly number[]): boolean {
  if (story.tokens[verb]?.xpos !== 'VB') return false;
  const to = kids.find((kid) => relationAt(story, kid) === 'mark' && lemmaOf(story, kid) === 'to');
  return (
    to !== undefined && /^(is|are|was|were)$/i.test(story.tokens[to - 1]?.form ?? '') && kids.includes(to - 1)
  );
}

/** "ruled out mediating": what is ruled out does not come about. */
function isRuledOut(story: Story, head: number): boolean {
  return (
    lemmaOf(story, head) === 'rule' &&
    childrenBy(story.tree, head, 'compound').some((kid) => lemmaOf(story, kid) === 'out')
  );
}

/** "No agreement was reached", "took no prisoners", "nobody was hurt". */
function isDenied(story: Story, kids: readonly number[]): boolean {
  return kids.some((kid) => {
    const relation = relationAt(story, kid);
    if (relation !== 'nsubj' && relation !== 'obj') return false;
    if (/^(nobody|none|no-one|nothing)$/.test(lemmaOf(story, kid))) return true;
    return childrenBy(story.tree, kid, 'det').some((det) => negatingDeterminers.has(lemmaOf(story, det)));
  });
}

/** "Should Kestria attack, ...", "Had the army withdrawn, ...". */
function isInverted(story: Story, verb: number): boolean {
  const token = story.tokens[verb];
  if (token === undefined || relationOf(token) !== 'advcl') return false;
  const first = childrenOf(story.tree, verb)[0];
  if (first === undefined) return false;
  return (
    relationOf(story.tokens[first] ?? token) === 'aux' &&
    /^(should|had|were)$/i.test(story.tokens[first]?.form ?? '')
  );
}

/** "said it would boycott the vote": a plan; "would hurt trade" alone is a guess. */
function isReported(story: Story, verb: number): boolean {
  let at = verb;
  for (let steps = 0; steps < 4; steps++) {
    const token = story.tokens[at];
    if (token === undefined || token.head < 0) return false;
    // "said on Monday they would": a tree may have the clause at the day.
    const isAtDay = story.timeTokens.has(token.head);
    const relation = isAtDay ? 'ccomp' : relationOf(token);
    const head = lemmaOf(story, isAtDay ? (story.tokens[token.head]?.head ?? -1) : token.head);
    if ((relation === 'ccomp' || relation === 'parataxis') && REPORTING_VERBS.has(head)) return true;
    if (
      childrenBy(story.tree, at, 'parataxis', 'ccomp').some((kid) => REPORTING_VERBS.has(lemmaOf(story, kid)))
    ) {
      return true;
    }
    if (relation !== 'conj') return false;
    at = token.head;
  }
  return false;
}

function conjunctStanding(story: Story, verb: number, head: number, depth: number): Standing {
  if (story.tokens[head]?.upos !== 'VERB') return ACTUAL;
  const xpos = story.tokens[verb]?.xpos;
  const isOwn = xpos === 'VBP' && childrenBy(story.tree, verb, 'nsubj').length > 0;
  if (xpos === 'VBD' || xpos === 'VBZ' || isOwn) {
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
      return contentStanding(story, token.head, depth);
    case 'conj':
      return clauseStanding(story, token.head, depth + 1);
    case 'advcl':
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
  if (isRuledOut(story, head)) return NEGATED;
  const above = verbStanding(story, head, depth + 1);
  if (planVerbs.has(lemma) || planAdjectives.has(lemma) || isGoingTo(story, head))
    return planned(above, head);
  if (refusingVerbs.has(lemma)) return above.realis === 'ACTUAL' ? { ...NEGATED, plan: head } : NO_EVENT;
  if (lemma === 'threaten' || lemma === 'promise' || lemma === 'pledge') return NO_EVENT;
  if (actualInfinitives.has(lemma)) return above;
  if (unrealVerbs.has(lemma)) return NO_EVENT;
  if (story.tokens[verb]?.xpos === 'VBG' || story.tokens[verb]?.xpos === 'VBN') return above;
  return NO_EVENT;
}

function planned(above: Standing, plan: number): Standing {
  if (above.realis === null) return NO_EVENT;
  return above.realis === 'NEGATED' ? { ...NEGATED, plan } : { ...PLANNED, plan };
}

function isGoingTo(story: Story, head: number): boolean {
  return lemmaOf(story, head) === 'go' && story.tokens[head]?.xpos === 'VBG';
}

/** "said that Kestria attacked" happened as far as the article tells; "demanded that it withdraw" did not. */
function contentStanding(story: Story, head: number, depth: number): Standing {
  const lemma = lemmaOf(story, head);
  if (lemma === 'deny' || allegingVerbs.has(lemma)) return ALLEGED;
  if (unrealVerbs.has(lemma)) return NO_EVENT;
  const above = clauseStanding(story, head, depth + 1);
  return above.realis === null ? NO_EVENT : ACTUAL;
}

/** "after attacking", "accused of bombing", "marched to protest", "without naming". */
function adverbialStanding(story: Story, verb: number, head: number, depth: number): Standing {
  if (isRuledOut(story, head)) return NEGATED;
  const mark = childrenBy(story.tree, verb, 'mark', 'case').map((kid) => lemmaOf(story, kid));
  if (mark.includes('without') || mark.includes('instead')) return NEGATED;
  const lemma = lemmaOf(story, head);
  const xpos = story.tokens[verb]?.xpos;
  if (allegingVerbs.has(lemma) && (mark.includes('of') || mark.includes('for') || mark.includes('with')))
    return ALLEGED;
  if (mark.includes('to') && xpos === 'VB') return NO_EVENT;
  if (
    unrealVerbs.has(lemma) &&
    mark.length > 0 &&
    xpos === 'VBG' &&
    !mark.some((word) => /^(after|before|since|by|while|when)$/.test(word))
  ) {
    return NO_EVENT;
  }
  if (xpos === 'VBG' && mark.some((word) => timeMarks.has(word))) return ACTUAL;
  const hasHelper = childrenBy(story.tree, verb, 'aux').some((kid) => story.tokens[kid]?.xpos !== 'VBG');
  if ((xpos !== 'VBG' && xpos !== 'VBN') || hasHelper) return ACTUAL;
  if (
    mark.some(
      (word) =>
        word === 'of' ||
        word === 'for' ||
        word === 'about' ||
        word === 'on' ||
        word === 'from' ||
        word === 'against',
    )
  ) {
    return mark.includes('for') ? ACTUAL : NO_EVENT;
  }
  if (preventingVerbs.has(lemma)) return NO_EVENT;
  return isNominal(story, head) ? ACTUAL : verbStanding(story, head, depth + 1);
}

/** "an attempt to assassinate", "plans to expel", "talks on opening ports", "the ships seized in May". */
function postmodifierStanding(story: Story, verb: number, head: number): Standing {
  const token = story.tokens[verb];
  if (token?.deprel === 'acl:relcl') return ACTUAL;
  const lemma = lemmaOf(story, head);
  const mark = childrenBy(story.tree, verb, 'mark', 'case').map((kid) => lemmaOf(story, kid));
  if (mark.includes('to')) {
    if (planNouns.has(lemma)) return { ...PLANNED, plan: head };
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

function nounStanding(story: Story, noun: number, depth: number): Standing {
  const own = ownNounStanding(story, noun);
  if (own !== null || depth > DEEPEST) return own ?? ACTUAL;
  const token = story.tokens[noun];
  if (token === undefined || token.head < 0) return ACTUAL;
  const head = lemmaOf(story, token.head);
  const isVerb = story.tokens[token.head]?.upos === 'VERB';
  switch (relationOf(token)) {
    case 'conj':
      return isNominal(story, token.head) ? nounStanding(story, token.head, depth + 1) : ACTUAL;
    case 'nsubj':
      return isVerb ? subjectStanding(story, noun, token.head, head, token.deprel) : ACTUAL;
    case 'obj':
      return isVerb ? objectStanding(story, noun, token.head, head) : ACTUAL;
    case 'obl':
    case 'nmod':
      return obliqueStanding(story, noun, token.head, head, isVerb);
    default:
      return ACTUAL;
  }
}

/** What the noun's own modifiers say: "alleged attack", "upcoming talks", "no arrests". */
function ownNounStanding(story: Story, noun: number): Standing | null {
  for (const kid of childrenBy(story.tree, noun, 'amod', 'det', 'compound', 'advmod')) {
    const lemma = lemmaOf(story, kid);
    const form = story.tokens[kid]?.form.toLowerCase() ?? '';
    if (negatingDeterminers.has(lemma)) return NEGATED;
    if (habitualModifiers.has(form)) return NO_EVENT;
    if (allegedModifiers.has(form) || allegedModifiers.has(lemma)) return ALLEGED;
    if (plannedModifiers.has(form)) return PLANNED;
    if (proposedModifiers.has(form)) return PROPOSED;
  }
  return null;
}

function subjectStanding(story: Story, noun: number, verb: number, lemma: string, deprel: string): Standing {
  if (deprel.endsWith('pass')) return objectStanding(story, noun, verb, lemma);
  if (
    loomingVerbs.has(lemma) ||
    childrenBy(story.tree, verb, 'xcomp').some((kid) => loomingVerbs.has(lemmaOf(story, kid)))
  )
    return NO_EVENT;
  const isOccurrence = tookPlaceVerbs.has(lemma) || tookPlaceVerbs.has(`${lemma}_place`);
  const above = verbStanding(story, verb, 1);
  return isOccurrence || above.realis === null ? above : ACTUAL;
}

function objectStanding(story: Story, noun: number, verb: number, lemma: string): Standing {
  if (lemma === 'deny') return ALLEGED;
  if (preventingVerbs.has(lemma)) return NO_EVENT;
  if (planVerbs.has(lemma)) return planned(verbStanding(story, verb, 1), -1);
  if (unrealVerbs.has(lemma)) return NO_EVENT;
  const above = verbStanding(story, verb, 1);
  return isDefinite(story, noun) && above.realis === null ? ACTUAL : above;
}

function obliqueStanding(story: Story, noun: number, head: number, lemma: string, isVerb: boolean): Standing {
  const preposition = prepositionOf(story, noun);
  if (preposition === 'without') return NEGATED;
  if (preposition === 'ahead') return PLANNED;
  if (isVerb) {
    if (allegingVerbs.has(lemma) && (preposition === 'of' || preposition === 'for')) return ALLEGED;
    if (planVerbs.has(lemma)) return NO_EVENT;
    if (unrealVerbs.has(lemma) && (preposition === 'for' || preposition === 'to' || preposition === 'of'))
      return NO_EVENT;
    const above = verbStanding(story, head, 1);
    if (above.realis === 'PLANNED') return NO_EVENT;
    return above.realis === null || above.realis === 'NEGATED'
      ? isDefinite(story, noun)
        ? ACTUAL
        : NO_EVENT
      : above;
  }
  if (allegingNouns.has(lemma)) return ALLEGED;
  if (unrealNouns.has(lemma)) return NO_EVENT;
  return ACTUAL;
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

/** A definite or possessed noun takes it for known that there is such an event. */
export function isDefinite(story: Story, noun: number): boolean {
  if (childrenBy(story.tree, noun, 'nmod:poss').length > 0) return true;
  return childrenBy(story.tree, noun, 'det').some((kid) => DEFINITE.has(lemmaOf(story, kid)));
}
