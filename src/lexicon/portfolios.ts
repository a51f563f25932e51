import { words } from './words.ts';

/** What ministers and secretaries are of or for: "Secretary of State", "Minister for Trade". */
export const portfolios: readonly string[] = [
  'state',
  'defense',
  'defence',
  'health',
  'education',
  'treasury',
  'commerce',
  'labor',
  'labour',
  'interior',
  'agriculture',
  'justice',
  'transportation',
  'transport',
  'energy',
  'finance',
  'trade',
  'war',
  'industry',
  'culture',
  'environment',
  'tourism',
  'sport',
  'sports',
  'housing',
  'immigration',
  'information',
  'communications',
  'development',
  'planning',
  'economy',
  'foreign',
  'affairs',
  'home',
  'veterans',
  'science',
  'technology',
  'security',
  'mines',
  'fisheries',
  'water',
  'works',
];

/** What other ministries are for, in their names. Compiled by hand. */
export const ministryFields: ReadonlySet<string> =
  words(`administration aviation children climate communication communications community construction cooperation culture
  development digital disaster economics emergencies emergency employment equality family fisheries food foreign forestry
  gas gender higher housing human hydrocarbons immigration industry information infrastructure innovation investment
  irrigation islamic land lands livestock management marine maritime mines mining minerals natural oil parliamentary
  petroleum planning ports power protection railways religious research resources rights rural sanitation science shipping
  situations social space sport sports sustainable technology telecommunications tourism urban veterans water welfare
  wildlife women works youth`);
