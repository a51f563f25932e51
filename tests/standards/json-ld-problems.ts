import jsonld from 'jsonld';
import { OA, SCHEMA, schemaOrg, schemaOrgContext, webAnnotation } from './vocabulary.ts';

/** A node of expanded JSON-LD: every key an address, every value a list. */
type Node = Readonly<Record<string, unknown>> & { readonly '@id'?: string; readonly '@type'?: string[] };

const LITERALS: Readonly<Record<string, readonly string[]>> = {
  string: ['Text', 'URL', 'Date', 'DateTime'],
  number: ['Number', 'Integer', 'Float'],
};
const OPTIONS = {
  safe: true,
  documentLoader: async (url: string) => {
    if (!/^https:\/\/schema\.org\/?$/.test(url)) throw new Error(`the document asks for ${url}`);
    return { contextUrl: null, documentUrl: url, document: schemaOrgContext() };
  },
} as const;

/** What a JSON-LD document says that the published vocabularies don't know or don't allow; throws if it is none. */
export async function jsonLdProblems(document: object): Promise<readonly string[]> {
  const nodes = nodesIn(await jsonld.expand(document, OPTIONS));
  const types = new Map(nodes.map((node) => [node['@id'], node['@type']] as const).filter(([, t]) => t));
  return nodes.flatMap((node) => [...unknownTerms(node), ...misplaced(node, types)]);
}

/** The document as RDF, a statement a line. */
export function statementsOf(document: object): Promise<string> {
  return jsonld.toRDF(document, { ...OPTIONS, format: 'application/n-quads' });
}

function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null || '@value' in value) return [];
  // Expanded, every object without a value is a node.
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
}

function unknownTerms(node: Node): readonly string[] {
  const used = [...(node['@type'] ?? []), ...Object.keys(node).filter((key) => !key.startsWith('@'))];
  const known = (term: string) =>
    (term.startsWith(SCHEMA) ? schemaOrg : term.startsWith(OA) ? webAnnotation : null)?.terms.has(term);
  return used.filter((term) => !known(term)).map((term) => `${term} is in no vocabulary`);
}

function misplaced(node: Node, types: ReadonlyMap<string | undefined, string[] | undefined>) {
  const own = lineageOf(node['@type'] ?? []);
  const isRole = own.has(`${SCHEMA}Role`);
  return Object.entries(node)
    .filter(([property]) => property.startsWith(SCHEMA))
    .flatMap(([property, values]) => {
      const outside =
        !isRole &&
        own.size > 0 &&
        !node['@type']?.some((type) => type.startsWith(OA)) &&
        !schemaOrg.domain(property).some((type) => own.has(type));
      const wrong = (values as readonly Node[]).filter((value) => !fits(property, value, types));
      return [
        ...(outside ? [`${property} is no property of ${node['@type']}`] : []),
        ...wrong.map((value) => `${property} can't be ${JSON.stringify(value).slice(0, 200)}`),
      ];
    });
}

/** Whether a value is of a class that the property takes, or a Role between the two, or a literal of a type it takes. */
function fits(
  property: string,
  value: Node,
  types: ReadonlyMap<string | undefined, string[] | undefined>,
): boolean {
  const range = schemaOrg.range(property);
  if ('@value' in value) {
    return (LITERALS[typeof value['@value']] ?? []).some((name) => range.includes(SCHEMA + name));
  }
  const lineage = lineageOf(value['@type'] ?? types.get(value['@id']) ?? []);
  if (lineage.has(`${SCHEMA}Role`)) return property in value;
  // Of a node that the document does not describe, nothing is known.
  return lineage.size === 0 || range.some((type) => lineage.has(type));
}

function lineageOf(types: readonly string[]): ReadonlySet<string> {
  return new Set(types.flatMap((type) => [...schemaOrg.lineage(type)]));
}
