import { tookPlaceVerbs } from '../../lexicon/modality.ts';
import { withAccidents } from './accident-deaths.ts';
import { withCancellations } from './canceled.ts';
import { withClaims } from './claimed.ts';
import { anchorsOf, type Draft } from './draft.ts';
import { draftFrom } from './draft-from-trigger.ts';
import { findTriggers } from './find-triggers.ts';
import { standingOf } from './realis.ts';
import { findStatements } from './statements.ts';
import { isFurniture, lemmaOf, type Story, spanOfTokens } from './story.ts';
import { findVacancies } from './vacancies.ts';
import { findWarnings } from './warnings.ts';

/** What each sentence reports, one draft a trigger that tells of an event. */
export function findDrafts(story: Story): readonly Draft[] {
  const drafts = withoutOutcomes(story, withoutPhases(story, triggerDrafts(story)));
  const isToldAs = (isWeaker: (draft: Draft) => boolean) => {
    const told = tokensOf(drafts.filter((draft) => !isWeaker(draft)));
    return (token: number) => told.has(token);
  };
  // "said it would not accept the terms" rejects them; "no envoy since she returned home" tells more than a journey.
  const statements = findStatements(
    story,
    isToldAs(({ realis }) => realis === 'NEGATED'),
  );
  const vacancies = findVacancies(
    story,
    isToldAs(({ type }) => type === 'OTHER'),
  );
  const warnings = findWarnings(story);
  const found = [...statements, ...vacancies, ...warnings.map(({ draft }) => draft)];
  const better = new Set([...tokensOf(found), ...warnings.flatMap(({ deeds }) => deeds)]);
  const others = drafts.filter((draft) => !better.has(draft.trigger.token));
  const all = [...others, ...found].sort(byTrigger);
  return withClaims(story, withAccidents(story, withCancellations(story, all)));
}

function triggerDrafts(story: Story): readonly Draft[] {
  return findTriggers(story).flatMap((trigger) => {
    if (isFurniture(story, spanOfTokens(story, trigger.first, trigger.last))) return [];
    const draft = draftFrom(story, trigger, standingOf(story, trigger));
    return draft === null ? [] : [draft];
  });
}

/** "The trial opens on Monday": that it opens is no event beside the trial. */
function withoutPhases(story: Story, drafts: readonly Draft[]): readonly Draft[] {
  const nouns = new Set(
    drafts.flatMap(({ trigger, isReference }) =>
      trigger.form === 'NOMINAL' && !isReference ? [trigger.token] : [],
    ),
  );
  return drafts.filter(({ type, trigger: { token, clause } }) => {
    const isPhase = type === 'OTHER' && clause !== null && tookPlaceVerbs.has(lemmaOf(story, token));
    return !isPhase || !clause.subjects.some((subject) => nouns.has(subject));
  });
}

/** "signed an accord, ending a dispute": what an agreement brings about is no second one. */
function withoutOutcomes(story: Story, drafts: readonly Draft[]): readonly Draft[] {
  const agreements = new Set(
    drafts.flatMap(({ type, trigger }) => (type === 'AGREE' ? [trigger.token] : [])),
  );
  return drafts.filter(({ type, trigger: { token } }) => {
    const word = story.tokens[token];
    const isOutcome =
      type === 'AGREE' && word?.deprel === 'advcl' && word.xpos === 'VBG' && word.head < token;
    return !isOutcome || !agreements.has(word.head);
  });
}

function tokensOf(drafts: readonly Draft[]): ReadonlySet<number> {
  return new Set(drafts.flatMap(anchorsOf));
}

function byTrigger(a: Draft, b: Draft): number {
  return a.trigger.first - b.trigger.first || b.trigger.last - a.trigger.last;
}
