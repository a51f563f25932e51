import { expect, test } from 'vitest';
import { containsText, raw, writtenFor } from '../../src/store/dialect.ts';
import { postgresql } from '../../src/store/dialects/postgresql.ts';

// PostgreSQL's index of letters knows three in a row. Led by it to a part that has none, a statement would go through all
// of the index and all texts after it, whatever else narrows them.

const COLUMN = raw('"text"');

test.each(['ferr', 'ferry port', 'no 150', 'über', 'a% the'])(
  '%j is found by the index of letters',
  (part) => {
    expect(writtenFor(postgresql, containsText(COLUMN, part)).sql).toBe('"text" ILIKE ?');
  },
);

test.each(['', '%', 'ab', 'é', '😀😀😀', '___', 'a b c', 'U.S.', '"\'\\'])(
  '%j is looked for in the texts to which other conditions lead',
  (part) => {
    expect(writtenFor(postgresql, containsText(COLUMN, part)).sql).toBe(`("text" || '') ILIKE ?`);
  },
);
