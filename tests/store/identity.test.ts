import { expect, test } from 'vitest';
import { folded } from '../../src/store/folded.ts';
import { fullestName } from '../../src/store/fullest-name.ts';
import { actorId, articleId, fingerprintOf, placeId, spanRecordId } from '../../src/store/identity.ts';

test.each([
  ['Tárel  VOSS', 'tarel voss'],
  ['Søren Łund-Ælfric', 'soren lund-aelfric'],
  ['Dockworkers’ Union', "dockworkers' union"],
  ['Erdoğan Işık', 'erdogan isik'],
  ['İnönü', 'inonu'],
  ['Coast  Guard ', 'coast guard'],
  ['Aldertide`s (K.N.A.) {1}', "aldertide's (k.n.a.) {1}"],
  ['', ''],
])('%s is compared as %s', (name, expected) => {
  expect(folded(name)).toBe(expected);
});

test('ids are short, safe in a URL and as an argument, and the same on any machine', () => {
  expect(articleId('Tarel Voss spoke.')).toMatch(/^[0-9a-v]{20}$/);
  expect(articleId('Tarel Voss spoke.')).toBe('dnm41epk8setetehm01h');
  // Of a hash that begins with zeros.
  expect(articleId('Tarel Voss spoke 594 times.')).toBe('00p3g4nuo9gp091pba9q');
  expect(articleId('Tarel Voss spoke. ')).not.toBe(articleId('Tarel Voss spoke.'));
});

test('what an id is made of keeps its edges', () => {
  expect(actorId('a', 'bc')).not.toBe(actorId('ab', 'c'));
  const span = { start: 1, end: 2 };
  expect(spanRecordId('quote', 'x', [span], 0)).not.toBe(spanRecordId('mention', 'x', [span], 0));
  expect(spanRecordId('quote', 'x', [span], 0)).not.toBe(spanRecordId('quote', 'x', [span], 1));
});

test('a place is known by its name and about where it lies', () => {
  expect(placeId('Varnholm', 'KES', 12.3401, 45.6)).toBe(placeId('varnholm', 'KES', 12.3399, 45.6));
  expect(placeId('Varnholm', 'KES', 12.3401, 45.6)).not.toBe(placeId('Varnholm', 'KES', 13.3401, 45.6));
});

test('a fingerprint sees text, metadata and version, not the order of fields', () => {
  const print = fingerprintOf('text', { title: 'a', url: 'b' }, '1');
  expect(fingerprintOf('text', { url: 'b', title: 'a' }, '1')).toBe(print);
  expect(fingerprintOf('text', { title: 'a' }, '1')).not.toBe(print);
  expect(fingerprintOf('text', { title: 'a', url: 'b' }, '2')).not.toBe(print);
});

test.each<[string, readonly (readonly [string, number])[]]>([
  [
    'Tarel Ivo Voss',
    [
      ['Tarel Voss', 9],
      ['Tarel Ivo Voss', 1],
    ],
  ],
  [
    'Tarel Voss',
    [
      ['TAREL VOSS', 9],
      ['Tarel Voss', 1],
    ],
  ],
  [
    'Tárel Voss',
    [
      ['Tarel Voss', 1],
      ['Tárel Voss', 2],
    ],
  ],
  [
    'Tarel Voss',
    [
      ['Tárel Voss', 2],
      ['Tarel Voss', 2],
    ],
  ],
])('%s is the fullest of its forms, in whatever order they come', (name, forms) => {
  const counted = forms.map(([form, fullestCount]) => ({ name: form, fullestCount }));
  expect(fullestName(counted)).toBe(name);
  expect(fullestName([...counted].reverse())).toBe(name);
});
