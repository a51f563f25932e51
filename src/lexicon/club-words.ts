import { words } from './words.ts';

/** Last words of clubs' names that a town's or a person's may end in as well: "Pellan Rovers", "Orle City". Compiled by hand. */
export const clubEndings: ReadonlySet<string> =
  words(`albion argyle athletic celtic city corinthians county dynamos eagles falcons fc giants harriers hawks hornets hotspur
  kings lions lakers orient pirates raiders rangers rovers sharks spartans stars swifts tigers town united villa
  wanderers warriors wednesday wolves`);

/** First words of clubs' names: "Sporting Velm", "Dynamo Orle". Compiled by hand. */
export const clubOpenings: ReadonlySet<string> = new Set(
  'atletico atlético athletic deportivo dinamo dynamo fc inter lokomotiv olympique racing rapid real spartak sporting'.split(
    ' ',
  ),
);

/** What a firm or club is called right before its name: "beat holders Orle United", "sued rival Velmar Motors". */
export const rivalNouns: ReadonlySet<string> = new Set(
  'holder champion rival competitor neighbor neighbour opponent visitor host newcomer runner-up minnow'.split(
    ' ',
  ),
);
