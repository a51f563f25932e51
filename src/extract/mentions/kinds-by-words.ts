import { noActorNames } from '../../lexicon/generic-persons.ts';
import { seatsOfPower } from '../../lexicon/government-words.ts';
import { nonActorHeads } from '../../lexicon/kind-nouns.ts';
import {
  bodyEndings,
  bodyOpenings,
  businessWords,
  companyForms,
  organizationWords,
  politicalAdjectives,
  sharedOrganizationWords,
} from '../../lexicon/organization-words.ts';
import type { Syntax } from '../../syntax/token.ts';
import { isCapitalized, lowerCase } from '../../text/letters.ts';
import { nameClue } from '../gazetteer/name-clue.ts';
import { lookupForm, type NameSpan, wordsOf } from './name-span.ts';

const forms = new Set(companyForms);
const noActors = new Set(nonActorHeads);
const seats = new Set(seatsOfPower);
const words = new Set([...organizationWords, ...businessWords, ...bodyEndings]);
const political = new Set(politicalAdjectives);

/** A name that ends in a word of organizations is one's, whatever it looked like: "Marten & Orlo Ltd", "Orle Police". */
export function kindsByWords(syntax: Syntax, names: readonly NameSpan[]): NameSpan[] {
  return names.map((name) => {
    if (name.form === 'DEMONYM') return name;
    if (isNoActors(syntax, name)) return { ...name, kind: 'OTHER', rule: 'name.no-actor-word' };
    if (name.kind === 'ORGANIZATION') return name;
    return isOrganizations(syntax, name)
      ? { ...name, kind: 'ORGANIZATION', rule: 'name.organization-word' }
      : name;
  });
}

/** "the Selvar Accords", "Project Harbor", "Orle Cup of Nations" are neither firms nor bodies. */
function isNoActors(syntax: Syntax, name: NameSpan): boolean {
  const isSingle = name.end - name.first === 1;
  if (isFeast(syntax, name)) return true;
  if (name.kind !== 'ORGANIZATION' && !isSingle && !isHyphened(syntax, name)) return false;
  const written = wordsOf(syntax, name).map((word) => word.toLowerCase());
  if (isSingle || written[1] === '-') return noActorNames.has(written[0] ?? '');
  const cut = written.findIndex((word) => /^(of|for|on|against)$/.test(word));
  return noActors.has(written.at(cut > 0 ? cut - 1 : -1) ?? '') || written[0] === 'project';
}

/** "Eid al-Adha"; "Eid Al Orlo" is somebody. */
function isFeast({ tokens }: Syntax, { first, end }: NameSpan): boolean {
  if (tokens[first]?.form !== 'Eid' || end - first < 2) return false;
  return feasts.test(tokens[end - 1]?.form ?? '');
}

const feasts = /^(?:Adha|Fitr|Ghadir|Kabir|Mubarak)$/i;

/** "Covid-19". */
function isHyphened({ tokens }: Syntax, { first, end }: NameSpan): boolean {
  return end - first === 3 && tokens[first + 1]?.form === '-';
}

function isOrganizations(syntax: Syntax, name: NameSpan): boolean {
  const written = wordsOf(syntax, name);
  const clue = nameClue(lookupForm(written));
  if (clue === 'organization' || seats.has(written.join(' '))) return true;
  if (clue !== null || written.length < 2) return false;
  if (isOpenedByBody(name, written)) return true;
  const last = (written.at(-1) ?? '').toLowerCase().replace(/\.$/, '');
  if (!isCapitalized(written.at(-1) ?? '')) return false;
  if (forms.has(last) && last.length > 2) return true;
  if (name.kind === 'OTHER') return false;
  return words.has(last) && (!sharedOrganizationWords.has(last) || written.slice(0, -1).some(isPolitical));
}

/** "Federación Orlena"; "PT Laut Orlo", while "PT Orlo" may be somebody of two initials. */
function isOpenedByBody({ kind }: NameSpan, [first = '', ...rest]: readonly string[]): boolean {
  if (kind === 'OTHER' || !isCapitalized(first) || !rest.some(isCapitalized)) return false;
  return bodyOpenings.has(lowerCase(first)) || (first === 'PT' && rest.length > 1);
}

/** "National Center", "Democratic Front": with such a word before it, it is no building and no front. */
function isPolitical(word: string): boolean {
  return political.has(word.toLowerCase());
}
