import { words } from './words.ts';

/** What stands behind a crop's name and behind no firm's. Compiled by hand. */
export const cropWords: ReadonlySet<string> =
  words(`blossom blossoms cider crop crops farmer farmers grove groves grower growers harvest harvests juice jam orchard
  orchards peel picker pickers pie pies plantation plantations seeds tree trees`);
