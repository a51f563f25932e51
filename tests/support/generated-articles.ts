import { seeded } from './seeded.ts';

/** An article of made-up news, as a file has it. */
export interface GeneratedArticle {
  readonly name: string;
  /** Front matter, and the text below it. */
  readonly content: string;
}

const WORDS = 600;
/** So that a name is in few articles, and some are in many. */
const SKEW = 3;

const GIVEN =
  'Tarel Orin Mira Sela Ivo Anneke Dario Leocadia Bram Farah Hugo Greta Benedikt Rasmus Gideon'.split(' ');
const SYLLABLES = 'vo rin thal das mer ket lin bor sa wen ulf ost hal ick tar ney'.split(' ');
const TOWNS = 'Veyra,Morvane,Port Selene,Orvane,Saltmarket,Anahoe,Tarn Sound,Ruunstad'.split(',');
const LANDS = 'Kestria,Ordania,Lumara'.split(',');
const POSTS =
  'Foreign Minister,Prime Minister,President,Police Superintendent,Mayor,Opposition leader,Professor'.split(
    ',',
  );
const BODIES =
  'the Foreign Ministry,the Assembly,the Meridian Union,Aldertide Shipping,Corvane Freight,the Port Authority,the Coast Guard'.split(
    ',',
  );
const MATTERS =
  'the fishing quotas,the ferry line,the harbor tax,the ceasefire,the tunnel,the school reform,a loan'.split(
    ',',
  );
const DAYS = 'Monday,Tuesday,Wednesday,Thursday,Friday'.split(',');
const OUTLETS = 'Meridian Wire,Veyra Courier,Morvane Ledger,Lumara Gazette'.split(',');

/** What stands in braces is filled in anew each time; {a} and {b} are people of the article. */
const SENTENCES = [
  '{post} {a} of {land} met {b} in {town} on {day} to discuss {matter}.',
  '“We have talked about {matter} for {number} months, and {land} will not wait any longer,” {last a} told reporters.',
  '{last a} said that {body} would present a new plan for {matter} by the end of the month.',
  '{last b} accused {body} of having ignored {number} warnings before the accident near {town}.',
  '“Nobody in {town} believes that,” said {b}, who has led the inquiry since {year}. “The figures speak for themselves.”',
  'Police arrested {number} people in {town} after a protest against {matter} in which two officers were injured.',
  'According to {body}, the talks collapsed last {day} because neither side would give way.',
  '{body} rejected the offer and called it “a step backwards” in a statement released late on {day}.',
  'The agreement, signed in {town} in {year}, had ended a dispute of {number} years over {matter}.',
  'He added that {land} and {other land} would hold another round in {town} next week.',
  '{a} was appointed to the post in {year}, when {b} resigned after the vote on {matter}.',
  'About {number} people marched through {town}, and shops in the old harbor stayed closed until the evening.',
  '{land} expelled {number} diplomats of {other land} on {day} and froze the accounts of {body}.',
  'Relatives of the crews waited outside, some of them since dawn, and said that they had been told nothing.',
  'A spokeswoman for {body} declined to say how much had been paid for {matter} so far.',
  '{last a} and {last b} are expected to sign the document in {town} on {day}, officials said.',
  'The price of a crossing has risen by {number} percent since the line was sold to {body} in {year}.',
  '“It was raining, the road was dark, and then there was this noise,” {b} recalled.',
] as const;

/** The same articles for the same seed, each of about so many words, one at a time. */
export function* generatedArticles(count: number, seed = 7, words = WORDS): Generator<GeneratedArticle> {
  const random = seeded(seed);
  for (let number = 0; number < count; number++) {
    yield { name: `article-${String(number).padStart(6, '0')}.txt`, content: article(number, random, words) };
  }
}

function article(number: number, random: () => number, most: number): string {
  const people = { a: person(random), b: person(random) };
  const day = new Date(Date.UTC(2031, 0, 1 + (number % 1000))).toISOString().slice(0, 10);
  const lines = [`---\ntitle: Report ${number} on ${oneOf(MATTERS, random)}`];
  lines.push(`outlet: ${oneOf(OUTLETS, random)}`, `publishedAt: ${day}`, 'language: en', '---');
  const sentences: string[] = [];
  for (let words = 0; words < most; ) {
    // Who is in the news changes on the way, so that an article speaks of some ten people.
    if (random() < 0.2) Object.assign(people, { [oneOf(['a', 'b'], random)]: person(random) });
    const sentence = filled(oneOf(SENTENCES, random), people, random);
    words += sentence.split(' ').length;
    sentences.push(sentence, random() < 0.4 ? '\n\n' : ' ');
  }
  return `${lines.join('\n')}\n${sentences.join('').trim()}\n`;
}

function filled(template: string, people: Record<string, string>, random: () => number): string {
  const [land, other] =
    random() < 0.5 ? ['Kestria', 'Ordania'] : ['Lumara', oneOf(LANDS.slice(0, 2), random)];
  const slots: Record<string, () => string> = {
    a: () => people.a ?? '',
    b: () => people.b ?? '',
    'last a': () => people.a?.split(' ')[1] ?? '',
    'last b': () => people.b?.split(' ')[1] ?? '',
    land: () => land ?? '',
    'other land': () => other ?? '',
    post: () => oneOf(POSTS, random),
    body: () => oneOf(BODIES, random),
    matter: () => oneOf(MATTERS, random),
    town: () => oneOf(TOWNS, random),
    day: () => oneOf(DAYS, random),
    number: () => String(2 + Math.floor(random() * 60)),
    year: () => String(2001 + Math.floor(random() * 29)),
  };
  const text = template.replace(/\{([a-z ]+)\}/g, (_, slot: string) => slots[slot]?.() ?? '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One of thousands, most often one of few. */
function person(random: () => number): string {
  const which = random() ** SKEW;
  const given = GIVEN[Math.floor(which * 977) % GIVEN.length] ?? '';
  const count = SYLLABLES.length;
  const at = Math.floor(which * count ** 3);
  const parts = [at % count, Math.floor(at / count) % count, Math.floor(at / count ** 2) % count];
  const family = parts.map((part) => SYLLABLES[part]).join('');
  return `${given} ${family.charAt(0).toUpperCase()}${family.slice(1)}`;
}

function oneOf<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}
