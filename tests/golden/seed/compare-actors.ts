import type { Answer, AnsweredActor } from './ask.ts';
import type { Gold, GoldActor, GoldSpan } from './gold.ts';
import type { LayerResult } from './tally.ts';

const KINDS = {
  person: 'PERSON',
  organization: 'ORGANIZATION',
  country: 'COUNTRY',
  place: 'PLACE',
  group: 'GROUP',
};

/** The graph's actor for each of gold's: the one with most mentions on gold's. */
export type ActorMap = ReadonlyMap<string, AnsweredActor>;

export function mapActors(gold: Gold, answer: Answer): ActorMap {
  const map = new Map<string, AnsweredActor>();
  for (const actor of gold.actors) {
    const votes = new Map<string, number>();
    for (const mention of actor.mentions)
      for (const id of actorsOn(answer, mention)) votes.set(id, (votes.get(id) ?? 0) + 1);
    const [best] = [...votes].sort((a, b) => b[1] - a[1]);
    const found = answer.actors.find(({ id }) => id === best?.[0]);
    if (found) map.set(actor.id, found);
  }
  return map;
}

/** Named actors: found, of the right kind, with every name of gold's joined under one actor. */
export function compareActors(gold: Gold, answer: Answer, map: ActorMap): LayerResult {
  const wanted = gold.actors.filter((actor) => actor.kind !== 'group' && !actor.optional);
  const verdicts = wanted.map((actor) => ({ actor, fault: faultOf(actor, answer, map) }));
  const known = new Set(gold.actors.flatMap((actor) => map.get(actor.id)?.id ?? []));
  return {
    layer: 'actors',
    right: verdicts.filter(({ fault }) => !fault).map(({ actor }) => actor.canonicalName),
    missed: verdicts.flatMap(({ actor, fault }) => (fault ? [`${actor.canonicalName}: ${fault}`] : [])),
    extra: answer.actors.filter(({ id }) => !known.has(id)).map(({ name, kind }) => `${kind} ${name}`),
  };
}

function faultOf(actor: GoldActor, answer: Answer, map: ActorMap): string | null {
  const found = map.get(actor.id);
  if (!found) return 'not found';
  if (found.kind !== KINDS[actor.kind]) return `is a ${found.kind}`;
  const apart = actor.mentions.filter(
    (mention) => mention.type !== 'in-title' && !actorsOn(answer, mention).includes(found.id),
  );
  return apart.length
    ? `without ${apart.map(({ text, start }) => `"${text}" at ${start}`).join(', ')}`
    : null;
}

/** Ids of the actors whose mentions are these words, give or take an article or a title. */
export function actorsOn(answer: Answer, span: Pick<GoldSpan, 'start' | 'end'>): readonly string[] {
  return answer.mentions
    .filter(({ span: { start, end } }) => Math.abs(end - span.end) <= 1 && Math.abs(start - span.start) <= 4)
    .map(({ actor }) => actor.id);
}

/** Roles: whose it is, its words, and its organization or country where the words name one. */
export function compareRoles(gold: Gold, answer: Answer, map: ActorMap): LayerResult {
  const right: string[] = [];
  const missed: string[] = [];
  const matched = new Set<string>();
  for (const actor of gold.actors)
    for (const role of actor.roles ?? []) {
      if (role.status.startsWith('former')) continue;
      const roles = map.get(actor.id)?.roles ?? [];
      const found = roles.find(
        ({ span }) => span.start < role.evidence.end && role.evidence.start < span.end,
      );
      const name = `${actor.canonicalName}: ${role.title}`;
      if (!found) missed.push(`${name}: not found`);
      else {
        matched.add(`${found.span.start}`);
        const isTitle = sameWords(found.title, role.title) || sameWords(found.title, role.evidence.text);
        (isTitle ? right : missed).push(isTitle ? name : `${name}: is "${found.title}"`);
      }
    }
  const extra = answer.actors.flatMap(({ name, roles }) =>
    roles.filter(({ span }) => !matched.has(`${span.start}`)).map(({ title }) => `${name}: ${title}`),
  );
  return { layer: 'roles', right, missed, extra };
}

function sameWords(a: string, b: string): boolean {
  const words = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');
  return words(a) === words(b);
}
