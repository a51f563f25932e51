import { describe, expect, test } from 'vitest';
import type { Actor, ActorKind } from '../../src/extract/document.ts';
import type { Candidate } from '../../src/ingest/candidates.ts';
import { formerKey, linkActors } from '../../src/ingest/link-actors.ts';
import { linkKeyOf, linkName } from '../../src/ingest/link-key.ts';
import { type Incumbent, officeFromTitle } from '../../src/ingest/offices.ts';

const actor = (name: string, facts: Partial<Actor> = {}): Actor => ({
  key: name,
  name,
  kind: 'PERSON',
  aliases: [],
  country: null,
  place: null,
  named: true,
  ...facts,
});

/** The actor as the collection has it once an article has brought it in. */
function stored(one: Actor, occupation: string | null = null, article = 'earlier'): Candidate {
  const link = linkActors(article, [{ actor: one, occupation }], []).get(one.key);
  const names = [one.name, ...(one.kind === 'PERSON' ? [] : one.aliases)].map((name) =>
    linkName(name, one.kind, one.country),
  );
  const isCoded = one.place !== null || (one.kind === 'COUNTRY' && one.country !== null);
  return {
    id: link?.actorId ?? '',
    kind: one.kind,
    isCoded,
    name: one.name,
    names,
    country: one.country,
    occupation,
  };
}

function linkOne(one: Actor, candidates: readonly Candidate[], occupation: string | null = null) {
  const link = linkActors('later', [{ actor: one, occupation }], candidates).get(one.key);
  const to = candidates.findIndex((candidate) => candidate.id === link?.actorId);
  return { rule: link?.rule, to: to === -1 ? null : to, evidence: link?.evidence };
}

const KES = { country: 'KES' };
const VEL = { country: 'VEL' };
const ORG = { kind: 'ORGANIZATION' as ActorKind };
/** Names that the gazetteer knows, as names of countries must be. */
const KEN = { ...ORG, country: 'KEN' };

describe('two articles name one actor', () => {
  test.each<[string, Actor, Actor]>([
    ['a full name', actor('Tarel Voss'), actor('Tarel Voss')],
    ['in capitals, without accents', actor('Tárel Voss'), actor('TAREL VOSS')],
    ['with a middle name, or its initial', actor('Tarel Ivo Voss'), actor('Tarel Voss')],
    ['with a middle name, or its initial', actor('Tarel J. Voss'), actor('Tarel Ivo Voss')],
    ['initials, with and without spaces', actor('T. K. Voss'), actor('T.K. Voss')],
    ['initials, with and without points', actor('T.K. Voss'), actor('TK Voss')],
    ['an article in a last name', actor('Sami al-Tarif'), actor('Sami El Tarif')],
    ['a father’s name between', actor('Sami bin Rashid Al Tarif'), actor('Sami al-Tarif')],
    ['a hyphen in a name of two', actor('Han Jo-un'), actor('Han Jo Un')],
    ['a hyphen in a name of two', actor('Jo Un Han'), actor('Jo-un Han')],
    ['a hyphen in a last name', actor('Mira Adeyo Holt'), actor('Mira Adeyo-Holt')],
    ['a son', actor('Tarel Ivo Voss Jr.'), actor('Tarel Voss, Jr.')],
    ['one states the country', actor('Tarel Voss'), actor('Tarel Voss', KES)],
    ['an organization', actor('Kestrian News Agency', ORG), actor('the Kestrian News Agency', ORG)],
    ['a firm without its legal form', actor('Helix Corran Inc.', ORG), actor('Helix Corran', ORG)],
    [
      'a firm with its legal form in full',
      actor('Orle Freight Co.', ORG),
      actor('Orle Freight Company', ORG),
    ],
    ['an organization of one word', actor('Varnwerk', ORG), actor('Varnwerk', ORG)],
    [
      'an organization by another full form',
      actor('Kestrian State News Agency', { ...ORG, aliases: ['Kestrian News Agency', 'KNA'] }),
      actor('Kestrian News Agency', ORG),
    ],
    [
      'a ministry of one country',
      actor('Foreign Ministry', { ...ORG, ...KES }),
      actor('Foreign Ministry', { ...ORG, ...KES }),
    ],
    [
      'a town that a report begins with',
      actor('VARNUM', { kind: 'PLACE' }),
      actor('Varnum', { kind: 'PLACE' }),
    ],
    [
      'a ministry with its country’s name',
      actor('Kenyan Health Ministry', KEN),
      actor('Health Ministry', KEN),
    ],
    [
      'a ministry in another order',
      actor('Kenya’s Ministry of Foreign Affairs', KEN),
      actor('Foreign Ministry', KEN),
    ],
    [
      'a ministry of a country that no gazetteer has',
      actor('Kestrian Ministry of Trade', ORG),
      actor('Kestrian Ministry of Trade', ORG),
    ],
    ['a court', actor('Supreme Court of Kenya', KEN), actor('Kenyan Supreme Court', KEN)],
    ['letters that the world knows', actor('NATO', ORG), actor('NATO', ORG)],
    ['letters that the world knows, with points', actor('U.N.', ORG), actor('UN', ORG)],
    ['what they stand for', actor('EU', ORG), actor('the European Union', ORG)],
    ['what they stand for', actor('International Monetary Fund', ORG), actor('IMF', ORG)],
    ['a made-up town', actor('Varnholm', { kind: 'PLACE' }), actor('Varnholm', { kind: 'PLACE' })],
    [
      'a country that no gazetteer knows',
      actor('Kestria', { kind: 'COUNTRY' }),
      actor('Kestria', { kind: 'PLACE' }),
    ],
    ['a group', actor('Tarn Farmers', { kind: 'GROUP' }), actor('Tarn Farmers', { kind: 'GROUP' })],
  ])('%s', (_name, first, second) => {
    expect(linkOne(second, [stored(first)])).toMatchObject({ rule: 'link.full-name', to: 0 });
  });

  test('a code or a gazetteer entry says which', () => {
    const place = { name: 'Varnholm', country: 'KES', latitude: 1, longitude: 2 };
    const country = actor('Kestria', { kind: 'COUNTRY', ...KES });
    const town = actor('Varnholm', { kind: 'PLACE', place, ...KES });
    expect(linkOne(actor('Kestrian Republic', { kind: 'COUNTRY', ...KES }), [stored(country)])).toMatchObject(
      {
        rule: 'link.country-code',
        to: 0,
      },
    );
    expect(linkOne(town, [stored(town)])).toMatchObject({ rule: 'link.gazetteer', to: 0 });
  });
});

describe('two articles name two', () => {
  test.each<[string, Actor, Actor, string]>([
    ['a surname alone', actor('Voss'), actor('Voss'), 'link.none'],
    ['an initial', actor('T. Voss'), actor('T. Voss'), 'link.none'],
    ['other initials', actor('T.K. Voss'), actor('T.N. Voss'), 'link.first-seen'],
    ['half of a last name', actor('Mira Adeyo-Holt'), actor('Mira Holt'), 'link.first-seen'],
    ['a father and his son', actor('Tarel Voss'), actor('Tarel Voss Jr.'), 'link.first-seen'],
    ['two sons', actor('Tarel Voss Jr.'), actor('Tarel Orlo Jr.'), 'link.first-seen'],
    ['letters for a land', actor('CRD', { kind: 'PLACE' }), actor('CRD', { kind: 'PLACE' }), 'link.none'],
    ['a title', actor('Mr. Voss'), actor('Mr. Voss'), 'link.none'],
    ['a particle', actor('van der Voss'), actor('van der Voss'), 'link.none'],
    ['a surname against a full name', actor('Tarel Voss', { aliases: ['Voss'] }), actor('Voss'), 'link.none'],
    [
      'an office that relatives share',
      actor('Tarel Voss', { aliases: ['President Voss'] }),
      actor('Mira Voss', { aliases: ['President Voss'] }),
      'link.first-seen',
    ],
    ['an acronym', actor('KNA', ORG), actor('KNA', ORG), 'link.none'],
    [
      'an acronym against what it stands for',
      actor('Kestrian News Agency', { ...ORG, aliases: ['KNA'] }),
      actor('KNA', ORG),
      'link.none',
    ],
    ['letters that several share', actor('ICC', ORG), actor('ICC', ORG), 'link.none'],
    ['an agency, a police and an army', actor('AFP', ORG), actor('AFP', ORG), 'link.none'],
    ['a committee and a firm', actor('IOC', ORG), actor('IOC', ORG), 'link.none'],
    [
      'a bank and another of the same country',
      actor('Bank of Kenya', KEN),
      actor('Kenya Bank', KEN),
      'link.first-seen',
    ],
    [
      'a ministry for something rare, of no country',
      actor('Ministry of Fisheries', ORG),
      actor('Ministry of Fisheries', ORG),
      'link.none',
    ],
    [
      'a ministry and another of its country',
      actor('Kenyan Health Ministry', KEN),
      actor('Kenyan Education Ministry', KEN),
      'link.first-seen',
    ],
    ['a person of letters', actor('UN', ORG), actor('UN'), 'link.none'],
    ['a ministry of no country', actor('Foreign Ministry', ORG), actor('Foreign Ministry', ORG), 'link.none'],
    [
      'two ministries',
      actor('Foreign Ministry', { ...ORG, ...KES }),
      actor('Foreign Ministry', { ...ORG, ...VEL }),
      'link.told-apart',
    ],
    [
      'two parties',
      actor('Dawn Party', { ...ORG, ...KES }),
      actor('Dawn Party', { ...ORG, ...VEL }),
      'link.told-apart',
    ],
    ['two countries', actor('Tarel Voss', KES), actor('Tarel Voss', VEL), 'link.told-apart'],
    ['two middle names', actor('Tarel Ivo Voss'), actor('Tarel Orin Voss'), 'link.first-seen'],
    [
      'a country of the gazetteer and a place it does not know',
      actor('Kestria', { kind: 'COUNTRY', ...KES }),
      actor('Kestria', { kind: 'PLACE' }),
      'link.first-seen',
    ],
    ['two kinds', actor('Tarel Voss'), actor('Tarel Voss', ORG), 'link.first-seen'],
    [
      'a station',
      actor('Central Station', { kind: 'PLACE' }),
      actor('Central Station', { kind: 'PLACE' }),
      'link.none',
    ],
    [
      'nobody named',
      actor('officials', { kind: 'GROUP', named: false }),
      actor('officials', { kind: 'GROUP', named: false }),
      'link.none',
    ],
  ])('%s', (_name, first, second, rule) => {
    expect(linkOne(second, [stored(first)])).toMatchObject({ rule, to: null });
  });

  test('of one name but other walks of life', () => {
    const judge = stored(actor('Tarel Voss'), 'law');
    expect(linkOne(actor('Tarel Voss'), [judge], 'sport')).toEqual({
      rule: 'link.told-apart',
      to: null,
      evidence: 'full name "Tarel Voss", but in sport, not law',
    });
    expect(linkOne(actor('Tarel Voss'), [judge], 'law')).toMatchObject({ rule: 'link.full-name', to: 0 });
  });
});

describe('a last name and an office', () => {
  const incumbent = (facts: Partial<Incumbent> = {}): Incumbent => ({
    lastName: 'voss',
    offices: ['president'],
    countries: ['KES'],
    day: 22_340,
    id: 'president voss',
    ...facts,
  });
  const president = {
    ...stored(actor('Tarel Voss', KES)),
    forms: ['tarel voss', 'voss'],
    roles: [{ title: 'president of kestria', published: '2031-03-01/' }],
  };
  const link = (known: readonly Candidate[], facts: Partial<Incumbent> = {}) => {
    const one = { actor: actor('Voss'), occupation: null, incumbent: incumbent(facts) };
    return linkActors('later', [one], known).get('Voss');
  };

  test('are whoever holds it', () => {
    expect(link([president])).toEqual({
      actorId: president.id,
      rule: 'link.office',
      evidence: '"voss" as president of KES, which "Tarel Voss" was within a year or so',
    });
  });

  test('are whom other articles call so, until one tells the full name', () => {
    const first = link([]);
    expect(first).toMatchObject({ actorId: 'president voss', rule: 'link.first-seen' });
    const known = { ...president, id: 'president voss', name: 'Voss', names: ['voss'], forms: ['voss'] };
    expect(link([known])).toMatchObject({ actorId: 'president voss', rule: 'link.office' });
    expect(link([known, president])).toMatchObject({ actorId: president.id, rule: 'link.office' });
  });

  test.each<[string, readonly Candidate[], Partial<Incumbent>]>([
    ['another office', [president], { offices: ['foreign minister'] }],
    ['another country', [president], { countries: ['VEL'], id: null }],
    ['another time', [president], { day: 12_000 }],
    ['another name', [president], { lastName: 'orlo' }],
    ['two who held it', [president, { ...president, id: 'her', name: 'Mira Voss' }], {}],
    ['a country that nobody states', [{ ...president, country: null }], {}],
  ])('near miss: %s', (_why, known, facts) => {
    expect(link(known, facts)?.actorId).not.toBe(president.id);
  });

  test.each([
    ['President', 'president'],
    ['president of Kestria', 'president'],
    ['President of the United Isles', 'president'],
    ["president of the Orle Teachers' Association", null],
    ['president of the Lamp Society', null],
    ['Minister of Finance', 'finance minister'],
    ['Finance Minister', 'finance minister'],
    ['minister for Defense', 'defence minister'],
    ['former president', null],
    ['deputy minister', null],
    ['Minister', null],
    ['senator', null],
    ['chief executive', null],
  ])('the office of %s', (title, office) => {
    expect(officeFromTitle(title)).toBe(office);
  });
});

describe('of two that bear a name', () => {
  const inKestria = stored(actor('Tarel Voss', KES));
  const inVelmark = { ...inKestria, id: 'other', country: 'VEL' };

  test('the one that fits is taken', () => {
    expect(linkOne(actor('Tarel Voss', VEL), [inKestria, inVelmark])).toMatchObject({
      rule: 'link.full-name',
      to: 1,
    });
  });

  test.each([
    ['Han Jo-un', 0],
    ['Han Jo Un', 1],
  ])('and that one article has both of, the one that is written so: %s', (name, to) => {
    const both = [stored(actor('Han Jo-un', KES)), stored(actor('Han Jo Un'))];
    expect(linkOne(actor(name), both)).toMatchObject({ rule: 'link.full-name', to });
  });

  test('and of two countries, none is taken for how it is written', () => {
    const both = [stored(actor('Han Jo-un', KES)), stored(actor('Han Jo Un', VEL))];
    expect(linkOne(actor('Han Jo Un'), both)).toMatchObject({ rule: 'link.none', to: null });
  });

  test('none is taken where the text does not say which', () => {
    expect(linkOne(actor('Tarel Voss'), [inKestria, inVelmark])).toMatchObject({
      rule: 'link.none',
      to: null,
    });
  });

  test('each is taken by one of an article at most, the better known first', () => {
    const [plain, known] = [actor('Tarel Voss', { key: 'a' }), actor('Tarel Voss', { key: 'b', ...KES })];
    const unlinked = [plain, known].map((one) => ({ actor: one, occupation: null }));
    const links = linkActors('later', unlinked, [inKestria]);
    expect(links.get('b')?.actorId).toBe(inKestria.id);
    expect(links.get('a')?.actorId).not.toBe(inKestria.id);
  });
});

describe('ids', () => {
  test.each<[string, Actor, Actor]>([
    ['a person, with and without a middle name', actor('Tarel Ivo Voss'), actor('Tarel Voss')],
    [
      'a ministry of a country',
      actor('Foreign Ministry', { ...ORG, ...KES }),
      actor('the Foreign Ministry', { ...ORG, ...KES }),
    ],
  ])('are equal whichever article comes first: %s', (_name, first, second) => {
    expect(stored(first).id).toBe(stored(second).id);
  });

  test('of those that belong to their article differ between articles, not between runs', () => {
    expect(stored(actor('Voss'), null, 'a').id).not.toBe(stored(actor('Voss'), null, 'b').id);
    expect(stored(actor('Voss'), null, 'a').id).toBe(stored(actor('Voss'), null, 'a').id);
  });
});

test('a new extraction keeps its link and the evidence, unless it learned what speaks against it', () => {
  const candidate = stored(actor('Tarel Voss', KES));
  const other = { ...candidate, id: 'other', country: 'VEL' };
  const link = { actorId: candidate.id, rule: 'link.first-seen', evidence: 'as it was' };
  const former = new Map([[formerKey('PERSON', 'Tarel Voss'), link]]);
  const again = (one: Actor) =>
    linkActors('later', [{ actor: one, occupation: null }], [candidate, other], former).get(one.key);
  expect(again(actor('Tarel Voss'))).toBe(link);
  expect(again(actor('Tarel Voss', VEL))?.actorId).toBe('other');
});

test.each([
  ['The Dawn Party', 'dawn party'],
  ['Tarel J. Voss', 'tarel voss'],
  ['J. Tarel Voss', 'j tarel voss'],
  ['Søren  Łund', 'soren lund'],
])('%s is linked as %s', (name, expected) => {
  expect(linkName(name)).toBe(expected);
});

test('a name of symbols links nothing', () => {
  expect(linkKeyOf(actor('??', ORG)).by).toBe('nothing');
});
