import { RECORD_FIELDS } from '../ingest/article-record.ts';
import type { OnUnknownFields } from '../ingest/read-articles.ts';
import { printable, type Terminal } from './terminal.ts';

/** Tells of each field that records have in vain, once: it is no failure. */
export function warningOfUnknownFields({ stderr }: Terminal): OnUnknownFields {
  const known = new Set<string>();
  return (fields, file, line) => {
    for (const field of fields.filter((one) => !known.has(one))) {
      known.add(field);
      stderr.write(
        `${printable(`${file}:${line}: ${shortened(field)}: unknown field, passed over here and below; the fields are ${RECORD_FIELDS.join(', ')}`)}\n`,
      );
    }
  };
}

function shortened(field: string): string {
  return field.length > 40 ? `${field.slice(0, 37)}...` : field;
}
