/**
 * Walks of life that hardly anybody combines, by nouns of a stated role. Politics and business are left out:
 * footballers become ministers, and judges found firms.
 */
const NOUNS: Readonly<Record<string, readonly string[]>> = {
  sport:
    'athlete batsman boxer climber cricketer cyclist defender fencer footballer forward goalkeeper golfer gymnast hurdler jockey midfielder pitcher quarterback rower skater skier sprinter striker swimmer winger wrestler'.split(
      ' ',
    ),
  law: 'barrister judge magistrate prosecutor'.split(' '),
  arts: 'actor actress author choreographer composer dancer filmmaker novelist painter pianist playwright poet rapper sculptor singer violinist'.split(
    ' ',
  ),
  science:
    'archaeologist astronomer biologist botanist chemist geologist mathematician physicist seismologist zoologist'.split(
      ' ',
    ),
  medicine: 'cardiologist epidemiologist midwife nurse pediatrician surgeon virologist'.split(' '),
  faith: 'archbishop bishop imam pastor priest rabbi vicar'.split(' '),
  army: 'admiral brigadier colonel lieutenant sergeant'.split(' '),
  police: 'constable detective inspector sheriff'.split(' '),
  trade: 'baker carpenter electrician farmer fisherman mechanic miner plumber shepherd'.split(' '),
};

const OCCUPATION_OF = new Map(
  Object.entries(NOUNS).flatMap(([occupation, nouns]) => nouns.map((noun) => [noun, occupation])),
);

/** The one walk of life that the stated roles tell of; null where they tell of none, or of several. */
export function occupationFromTitles(titles: readonly string[]): string | null {
  const words = titles.flatMap((title) => title.toLowerCase().split(/[^\p{L}]+/u));
  const found = new Set(words.flatMap((word) => OCCUPATION_OF.get(word) ?? []));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
