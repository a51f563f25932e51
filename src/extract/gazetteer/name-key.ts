import { lowerCase } from '../../text/letters.ts';
import { lastRemembered } from '../../text/remembered.ts';

/** A name as it is looked up: lower case, without accents, article, points and line breaks. Each table asks for it anew. */
export const nameKey: (name: string) => string = lastRemembered(keyFrom);

function keyFrom(name: string): string {
  if (/^[A-Za-z'-]*$/.test(name)) return lowerCase(name);
  return (isPlain(name) ? name : withoutAccents(name))
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
    .replace(/\./g, '')
    .replace(/^st /, 'saint ')
    .trim();
}

function isPlain(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) > 0x7f) return false;
  return true;
}

function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'");
}
