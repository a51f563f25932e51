import { lemmaOf, type Story } from './story.ts';

/** "The school was to have closed in May": it did not. */
export function isPastPlan(story: Story, verb: number): boolean {
  const before = [4, 3, 2, 1].map((back) => lemmaOf(story, verb - back)).join(' ');
  return /\bbe to have(?: be)?$/.test(before);
}
