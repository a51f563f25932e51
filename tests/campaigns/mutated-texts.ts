import { readdirSync, readFileSync } from 'node:fs';
import { seeded } from '../support/seeded.ts';

/** What editors, scanners and scrapers leave in a text, and what no one expects. */
const DEBRIS = [
  '\n',
  '\n\n\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u0000',
  '\ud83d',
  '😀',
  '👩‍👩‍👧',
  'é',
  'e\u0301',
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '„',
  '(',
  ')',
  '[',
  '—',
  '…',
  '...',
  '.',
  '!',
  '?',
  ':',
  ';',
  ',',
  '$1.5bn',
  '11:20 p.m.',
  'May 3, 2031',
  'last week',
  'said',
  ' he ',
  'Gen.',
  'U.K.',
  'http://a.b/c?d=e#f',
  '@kestria',
  '#vote',
  '%',
  '\\',
  '<b>',
  '&amp;',
  'ﬁ',
  '١٢٣',
  'ⅷ',
  '½',
];

/** Sentences in other languages and scripts: news that nobody asked Dateline to understand. */
const OTHER_LANGUAGES = [
  'La ministre a déclaré mardi que « le port restera fermé » jusqu’à vendredi.',
  'Der Minister sagte am Dienstag: „Wir bleiben hier“, und reiste ab.',
  'El presidente afirmó el lunes que la huelga había terminado.',
  'Министр заявил во вторник, что порт останется закрытым.',
  '部長は火曜日、「港は閉鎖されたままだ」と述べた。',
  '部长星期二说：“港口仍然关闭。”',
  'قال الوزير يوم الثلاثاء إن الميناء سيبقى مغلقا.',
  'मंत्री ने मंगलवार को कहा कि बंदरगाह बंद रहेगा।',
  'השר אמר ביום שלישי כי הנמל יישאר סגור.',
  '장관은 화요일에 항구가 계속 폐쇄될 것이라고 말했다.',
  'Waziri alisema Jumanne kwamba bandari itabaki imefungwa.',
  'Bakan salı günü limanın kapalı kalacağını söyledi.',
];

/** Texts of one seed: articles whose characters, words, lines and paragraphs are cut, moved, repeated and spoiled. */
export function* mutatedTexts(seed: number, count: number): Generator<string> {
  const random = seeded(seed);
  const paragraphs = seedParagraphs();
  for (let at = 0; at < count; at++) yield spoiled(composed(paragraphs, random), random);
}

/** Whole texts in one other language. */
export function otherLanguageTexts(): readonly string[] {
  return OTHER_LANGUAGES.map((sentence) => `${`${sentence} `.repeat(6)}\n`);
}

function seedParagraphs(): readonly string[] {
  const folder = new URL('../../seeds/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .replace(/^---[\s\S]*?\n---\n/, '')
        .split(/\n\s*\n/),
    );
}

function composed(paragraphs: readonly string[], random: () => number): string {
  const parts = Array.from({ length: 1 + Math.floor(random() * 6) }, () =>
    random() < 0.1 ? pick(OTHER_LANGUAGES, random) : pick(paragraphs, random),
  );
  return parts.join(pick(['\n\n', '\n', ' ', '\r\n\r\n', ''], random));
}

function spoiled(text: string, random: () => number): string {
  let out = text;
  for (let left = Math.floor(random() * 12); left > 0; left--) out = mutated(out, random);
  return out;
}

function mutated(text: string, random: () => number): string {
  const from = Math.floor(random() * (text.length + 1));
  const until = Math.min(text.length, from + Math.floor(random() * 40));
  const piece = text.slice(from, until);
  const kind = Math.floor(random() * 6);
  if (kind === 0) return text.slice(0, from) + text.slice(until);
  if (kind === 1) return text.slice(0, from) + piece + piece + text.slice(until);
  if (kind === 2) return text.slice(0, from) + piece.toUpperCase() + text.slice(until);
  if (kind === 3) return text.slice(0, from) + piece.split(' ').reverse().join(' ') + text.slice(until);
  if (kind === 4) return text.slice(until) + text.slice(0, from);
  return text.slice(0, from) + pick(DEBRIS, random) + text.slice(from);
}

function pick<T>(list: readonly T[], random: () => number): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}
