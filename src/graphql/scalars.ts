import { builder } from './builder.ts';
import { userError } from './errors.ts';

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

builder.scalarType('Date', {
  description: 'A day of the calendar, `2025-02-27` (ISO 8601).',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string' && DAY.test(value) && isOnCalendar(value)) return value;
    throw userError(`${shown(value)} is no day; expected one such as "2025-02-27".`);
  },
});

builder.scalarType('DateTime', {
  description: 'An instant, in UTC, `2025-02-27T09:30:00Z` (ISO 8601).',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value))) {
      return new Date(value).toISOString();
    }
    throw userError(`${shown(value)} is no instant; expected one such as "2025-02-27T09:30:00Z".`);
  },
});

builder.scalarType('URL', {
  description: 'An address on the web.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string' && URL.canParse(value)) return value;
    throw userError(`${shown(value)} is no address; expected one such as "https://example.org/news/1".`);
  },
});

/** 2025-02-30 has the form of a day and is none. */
function isOnCalendar(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
