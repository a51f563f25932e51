import type { Syntax } from '../../syntax/token.ts';
import type { Entity } from '../coreference/entity.ts';
import type { Role } from '../document.ts';
import { onceEach, type StatedRole } from './one-role.ts';
import type { RolePhrase } from './role-phrase.ts';
import { isPostNoun } from './title-words.ts';

/** What finding roles needs to know of who is who. */
export interface RoleContext {
  readonly holderOf: (phrase: RolePhrase) => Entity | undefined;
  /** The outermost named entity whose name begins at this token, and where that name ends. */
  readonly namedAt: (token: number) => { readonly entity: Entity; readonly end: number } | undefined;
  /** The country whose name or adjective begins at this token, inside a longer name too. */
  readonly countryAt: (token: number) => { readonly entity: Entity; readonly end: number } | undefined;
  /** Whom a possessive pronoun or a common noun's phrase that begins at this token stands for. */
  readonly ownerAt: (token: number) => Entity | undefined;
  readonly keyOf: (entity: Entity) => string;
  readonly keyOfCountry: (code: string) => string | null;
}

/** The roles that the text states, each once for its holder. */
export function findRoles(
  text: string,
  syntax: Syntax,
  phrases: readonly RolePhrase[],
  context: RoleContext,
): Role[] {
  const stated = phrases
    .flatMap((phrase) => statedRole(text, syntax, phrase, context) ?? [])
    .sort(({ role: a }, { role: b }) => a.start - b.start || a.end - b.end);
  return onceEach(stated).sort((a, b) => a.start - b.start || a.end - b.end);
}

function statedRole(
  text: string,
  syntax: Syntax,
  phrase: RolePhrase,
  context: RoleContext,
): StatedRole | undefined {
  const holder = context.holderOf(phrase);
  if (holder === undefined || phrase.end <= phrase.first || !isPost(syntax, phrase)) return undefined;
  const role = roleFromPhrase(text, syntax, phrase, holder, context);
  return role.title === '' ? undefined : { role, core: coreTitle(syntax, phrase, context) };
}

/** What somebody is to a relative or friend is described, and no post. */
function isPost({ tokens }: Syntax, { head, first, rule }: RolePhrase): boolean {
  if (rule === 'role.deed') return true;
  const isPupil =
    tokens[head]?.lemma === 'student' &&
    (tokens[first]?.xpos === 'PRP$' || tokens[first - 1]?.xpos === 'PRP$');
  return isPostNoun(tokens[head]) && !isPupil;
}

/** The words of the title that name nobody: "head" of "head of the Trade Office". */
function coreTitle(syntax: Syntax, phrase: RolePhrase, context: RoleContext): string {
  const words: string[] = [];
  for (let at = titleFirst(syntax, phrase, context); at < phrase.end; at++) {
    const named = context.namedAt(at);
    if (named !== undefined) at = named.end - 1;
    else words.push(syntax.tokens[at]?.form.toLowerCase() ?? '');
  }
  return words.join(' ').replace(/( (of|at|for|in|to|the|['’]s?))+$/, '');
}

function roleFromPhrase(
  text: string,
  syntax: Syntax,
  phrase: RolePhrase,
  holder: Entity,
  context: RoleContext,
): Role {
  const { tokens } = syntax;
  const belongs = whoseRole(syntax, phrase, context);
  const start = tokens[phrase.first]?.start ?? 0;
  const end = tokens[phrase.end - 1]?.end ?? start;
  const titleStart = tokens[titleFirst(syntax, phrase, context)]?.start ?? start;
  return {
    start,
    end,
    actor: context.keyOf(holder),
    title: text.slice(titleStart, end).replace(/\s+/g, ' '),
    organization: belongs.organization,
    country: belongs.country,
    rule: phrase.rule,
    confidence: phrase.confidence,
  };
}

interface Belongs {
  readonly organization: string | null;
  readonly country: string | null;
}

/** The organization and the country within the phrase; what stands after "to" or "for" is not whose post it is. */
function whoseRole(syntax: Syntax, phrase: RolePhrase, context: RoleContext): Belongs {
  const owner = context.ownerAt(phrase.first) ?? context.ownerAt(phrase.first - 1);
  let organization: Entity | null = describedBody(syntax, phrase, context);
  let country: Entity | null = owner?.kind === 'COUNTRY' ? owner : null;
  if (owner?.kind === 'ORGANIZATION') organization = owner;
  for (let at = phrase.first; at < phrase.end; at++) {
    const named = context.namedAt(at);
    if (named === undefined) continue;
    const isTarget = at > phrase.head && isOfTarget(syntax, phrase, beforeName(syntax, at));
    if (named.entity.kind === 'ORGANIZATION' && !isTarget) organization = larger(organization, named.entity);
    if (named.entity.kind === 'COUNTRY' && !isTarget) country ??= named.entity;
    at = named.end - 1;
  }
  if (organization === null) country ??= countryBehind(syntax, phrase, context);
  return {
    organization: organization === null ? null : context.keyOf(organization),
    country: country === null ? countryOf(organization, context) : context.keyOf(country),
  };
}

/** "a spokeswoman for the company": the body that a common noun behind the post stands for. */
function describedBody(syntax: Syntax, phrase: RolePhrase, context: RoleContext): Entity | null {
  for (let at = phrase.head + 2; at < phrase.end; at++) {
    const body = context.ownerAt(at);
    if (body?.kind !== 'ORGANIZATION' || !body.isNamed) continue;
    return isOfTarget(syntax, phrase, syntax.tokens[at - 1]?.form ?? '') ? null : body;
  }
  return null;
}

/** What follows "envoy to" and "minister for" is not whose post it is; who speaks for a body is its own. */
function isOfTarget({ tokens }: Syntax, { head }: RolePhrase, preposition: string): boolean {
  if (preposition === 'for') return !/^spokes(?:man|woman|person)$/.test(tokens[head]?.lemma ?? '');
  return /^(to|on|with|against)$/.test(preposition);
}

/** "Prime Minister Sani Okar of Kestria". */
function countryBehind(
  { tokens }: Syntax,
  { rule, holder }: RolePhrase,
  context: RoleContext,
): Entity | null {
  if (rule !== 'role.title-before' || tokens[holder.end]?.form !== 'of') return null;
  return context.countryAt(holder.end + 1)?.entity ?? null;
}

/** "the Trade Office at Orland's Economy Ministry": the ministry is whose post it is, the office is in the title. */
function larger(before: Entity | null, next: Entity): Entity {
  return before === null || next.country !== null ? next : before;
}

function countryOf(organization: Entity | null, context: RoleContext): string | null {
  const code = organization?.country?.key;
  return code === undefined ? null : context.keyOfCountry(code);
}

function beforeName(syntax: Syntax, at: number): string {
  const before = syntax.tokens[at - 1]?.form.toLowerCase() ?? '';
  return before === 'the' ? (syntax.tokens[at - 2]?.form.toLowerCase() ?? '') : before;
}

/** The title is shown without article and without the country before it: "Foreign Ministry spokeswoman". */
function titleFirst(syntax: Syntax, phrase: RolePhrase, context: RoleContext): number {
  let first = phrase.first;
  for (;;) {
    const form = syntax.tokens[first]?.form ?? '';
    if (first >= phrase.head) return phrase.head;
    if (/^(the|a|an|its|his|her|their|our|next|new|current|['’]s?)$/i.test(form)) {
      first++;
      continue;
    }
    const country = context.countryAt(first) ?? peopleAt(first, context);
    if (country === undefined || country.end > phrase.head) return first;
    first = country.end;
  }
}

/** The adjective of a country that the text does not name: "Kestrian foreign minister". */
function peopleAt(token: number, context: RoleContext): ReturnType<RoleContext['countryAt']> {
  const named = context.namedAt(token);
  return named?.entity.kind === 'GROUP' && named.entity.mentions[0]?.form === 'DEMONYM' ? named : undefined;
}
