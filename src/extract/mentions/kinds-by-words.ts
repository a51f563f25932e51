import { seatsOfPower } from '../../lexicon/government-words.ts';
import { companyForms, organizationWords } from '../../lexicon/organization-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import type { NameSpan } from './name-span.ts';

const forms = new Set(companyForms);
const seats = new Set(seatsOfPower);
const words = new Set(organizationWords);
/** Last words that a place's name has as well: "Orle Airport", "Velmar House". */
const shared = new Set([
  'airport',
  'house',
  'palace',
  'center',
  'centre',
  'theater',
  'theatre',
  'museum',
  'library',
  'capital',
  'mosque',
  'church',
  'front',
  'exchange',
  'point',
  'united',
  'community',
  'hospital',
  'observatory',
  'gas',
  'oil',
  'works',
  'division',
  'command',
  'post',
  'review',
  'watch',
  'school',
  'college',
  'guardian',
  'headquarters',
  'convention',
  'club',
  'joint',
  'railway',
  'mission',
  'guard',
  'observer',
]);

/** A name that ends in a word of organizations is one's, whatever it looked like: "Marten & Orlo Ltd", "Orle Police". */
export function kindsByWords(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  return names.map((name) => {
    if (name.kind === 'ORGANIZATION' || name.form === 'DEMONYM') return name;
    return isOrganizations(syntax, name)
      ? { ...name, kind: 'ORGANIZATION', rule: 'name.organization-word' }
      : name;
  });
}

function isOrganizations(syntax: Syntax, { kind, first, end }: NameSpan): boolean {
  const written = syntax.tokens.slice(first, end).map((token) => token.form);
  const clue = nameClue(written.join(' '));
  if (clue === 'organization' || seats.has(written.join(' '))) return true;
  if (clue !== null || end - first < 2) return false;
  const last = (written.at(-1) ?? '').toLowerCase().replace(/\.$/, '');
  if (!/^\p{Lu}/u.test(written.at(-1) ?? '')) return false;
  if (forms.has(last) && last.length > 2) return true;
  if (kind === 'OTHER') return false;
  return words.has(last) && !shared.has(last);
}
