import { expect, test } from 'vitest';
import { namesOf } from '../../src/store/dialect.ts';

// What is written into a statement as it is must be a name that stands in the schema.

test('values of an enumeration stand in the statement itself', () => {
  const { sql, values } = namesOf(['DIRECT', 'TAKE_OFFICE']);
  expect(sql).toBe("'DIRECT', 'TAKE_OFFICE'");
  expect(values).toEqual([]);
});

test.each(["DIRECT'", 'direct', '', 'A B', 'ÄUSSERUNG'])('%j is none', (value) => {
  expect(() => namesOf(['DIRECT', value])).toThrow('no value of an enumeration');
});
