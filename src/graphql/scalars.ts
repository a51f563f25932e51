import { type ValueNode, valueFromASTUntyped } from 'graphql';
import { builder } from './builder.ts';
import { userError } from './errors.ts';
import { shortened } from './shortened.ts';

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

builder.scalarType('Date', {
  description: 'A day of the calendar, `2025-02-27` (ISO 8601).',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  ...textual((text) => (DAY.test(text) && isOnCalendar(text) ? text : null), 'day', '2025-02-27'),
});

builder.scalarType('DateTime', {
  description: 'An instant, in UTC, `2025-02-27T09:30:00Z` (ISO 8601).',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  ...textual(instantFrom, 'instant', '2025-02-27T09:30:00Z'),
});

builder.scalarType('URL', {
  description: 'An address on the web.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  ...textual((text) => (URL.canParse(text) ? text : null), 'address', 'https://example.org/news/1'),
});

builder.scalarType('JSON', {
  description: 'A document of another standard, as JSON.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
  serialize: (value) => value,
});

/** A scalar that is text of a form of its own; `parse` gives null for what has not that form. */
function textual(parse: (text: string) => string | null, noun: string, example: string) {
  const parsed = (value: unknown, node?: ValueNode): string => {
    const result = typeof value === 'string' ? parse(value) : null;
    if (result !== null) return result;
    const shown = shortened(JSON.stringify(value) ?? String(value));
    throw userError(`${shown} is no ${noun}; expected one such as "${example}".`, node);
  };
  return {
    serialize: (value: string) => value,
    parseValue: (value: unknown) => parsed(value),
    parseLiteral: (node: ValueNode) => parsed(valueFromASTUntyped(node), node),
  };
}

function instantFrom(text: string): string | null {
  return INSTANT.test(text) && !Number.isNaN(Date.parse(text)) ? new Date(text).toISOString() : null;
}

/** 2025-02-30 has the form of a day and is none. */
function isOnCalendar(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
