import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Candidate, candidatesByName } from '../../src/ingest/candidates.ts';
import { maySharePerson } from '../../src/ingest/person-name.ts';

const name = fc.array(fc.constantFrom('tarel', 'ivo', 'orin', 'voss', 'harbor'), {
  minLength: 1,
  maxLength: 4,
});
const names = fc.array(
  name.map((words) => words.join(' ')),
  { minLength: 1, maxLength: 3 },
);
const candidates = fc
  .array(fc.record({ kind: fc.constantFrom('PERSON', 'ORGANIZATION'), names }), { maxLength: 8 })
  .map((all) =>
    all.map((one, at) => ({
      ...one,
      id: `${at}`,
      isCoded: false,
      name: '',
      country: null,
      occupation: null,
    })),
  );

test('whoever may share a name is near it', () => {
  fc.assert(
    fc.property(names, candidates, (asked, all) => {
      const known = all as readonly Candidate[];
      const sharing = known.filter(({ kind, names: own }) =>
        kind === 'PERSON'
          ? asked.every((one) => own.every((other) => maySharePerson(one, other)))
          : asked.some((one) => own.includes(one)),
      );
      const near = candidatesByName(known).nearNames(asked);
      expect(near).toEqual(known.filter((one) => near.includes(one)));
      expect(near).toEqual(expect.arrayContaining(sharing));
    }),
  );
});
