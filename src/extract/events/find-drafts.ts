import { anchorsOf, type Draft } from './draft.ts';
import { draftFrom } from './draft-from-trigger.ts';
import { findTriggers } from './find-triggers.ts';
import { standingOf } from './realis.ts';
import { findStatements } from './statements.ts';
import { isFurniture, type Story, spanOfTokens } from './story.ts';
import { findVacancies } from './vacancies.ts';

/** What each sentence reports, one draft a trigger that tells of an event. */
export function findDrafts(story: Story): readonly Draft[] {
  const drafts = findTriggers(story).flatMap((trigger) => {
    if (isFurniture(story, spanOfTokens(story, trigger.first, trigger.last))) return [];
    const draft = draftFrom(story, trigger, standingOf(story, trigger));
    return draft === null ? [] : [draft];
  });
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
  const better = tokensOf([...statements, ...vacancies]);
  const others = drafts.filter((draft) => !better.has(draft.trigger.token));
  return [...others, ...statements, ...vacancies].sort(byTrigger);
}

function tokensOf(drafts: readonly Draft[]): ReadonlySet<number> {
  return new Set(drafts.flatMap(anchorsOf));
}

function byTrigger(a: Draft, b: Draft): number {
  return a.trigger.first - b.trigger.first || b.trigger.last - a.trigger.last;
}
