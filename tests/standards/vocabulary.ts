import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export const SCHEMA = 'http://schema.org/';
export const OA = 'http://www.w3.org/ns/oa#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';

/** What a published vocabulary says of its terms: for each relation, the objects by subject. */
export interface Vocabulary {
  readonly terms: ReadonlySet<string>;
  /** A class and those that it is a kind of. */
  readonly lineage: (type: string) => ReadonlySet<string>;
  /** The classes that a property can be of, and have values of. */
  readonly domain: (property: string) => readonly string[];
  readonly range: (property: string) => readonly string[];
}

export const schemaOrg = vocabularyFrom('@vocabulary/schema', 'schema.nq');
export const webAnnotation = vocabularyFrom('@vocabulary/oa', 'oa.nq');

function vocabularyFrom(name: string, file: string): Vocabulary {
  // The package's own entry point is beside the file; it does not export it.
  const path = join(dirname(createRequire(import.meta.url).resolve(name)), file);
  const relations = new Map<string, Map<string, string[]>>();
  const terms = new Set<string>();
  for (const [, subject = '', relation = '', object = ''] of readFileSync(path, 'utf8').matchAll(
    /^<([^>]+)> <([^>]+)> <([^>]+)>/gm,
  )) {
    terms.add(subject);
    const bySubject = relations.get(relation) ?? new Map<string, string[]>();
    relations.set(relation, bySubject.set(subject, [...(bySubject.get(subject) ?? []), object]));
  }
  const objects = (relation: string) => (subject: string) => relations.get(relation)?.get(subject) ?? [];
  const parents = objects(`${RDFS}subClassOf`);
  return {
    terms,
    lineage: (type) => {
      const found = new Set([type]);
      for (const one of found) for (const parent of parents(one)) found.add(parent);
      return found;
    },
    domain: objects(`${SCHEMA}domainIncludes`),
    range: objects(`${SCHEMA}rangeIncludes`),
  };
}

/**
 * The context that schema.org serves, made of its vocabulary by its own rules: every term is in its namespace, and a
 * property that takes a URL and no text has identifiers as values.
 */
export function schemaOrgContext(): object {
  const properties = [...schemaOrg.terms].filter((term) => {
    const range = schemaOrg.range(term);
    return range.includes(`${SCHEMA}URL`) && !range.includes(`${SCHEMA}Text`);
  });
  const typed = properties.map((term) => [term.slice(SCHEMA.length), { '@id': term, '@type': '@id' }]);
  return { '@context': { '@vocab': SCHEMA, schema: SCHEMA, ...Object.fromEntries(typed) } };
}
