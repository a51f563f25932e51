import { lemmaOf, type Story } from './story.ts';

/** "The two met in Orle", "charged the four": some told of before, who they are stays open. */
export function areThose(story: Story, token: number): boolean {
  const { xpos, form = '', deprel = '' } = story.tokens[token] ?? {};
  return (
    xpos === 'CD' &&
    /^(?:two|three|four|five|six|seven|eight|nine|ten|1?[0-9])$/.test(form) &&
    lemmaOf(story, token - 1) === 'the' &&
    /^(?:nsubj|obj)/.test(deprel)
  );
}
