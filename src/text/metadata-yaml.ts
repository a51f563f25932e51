import type Yaml from 'yaml';
import type { YAMLParseError } from 'yaml';
import { ArticleError } from './article-error.ts';
import type { ArticleMetadata } from './metadata.ts';
import { parseMetadata } from './metadata.ts';
import { refuseDepth } from './yaml-depth.ts';
import { yamlPackage } from './yaml-package.ts';

/** YAML with where it stands: `firstLine` is the line of `file` that its first line is. */
export interface MetadataYaml {
  readonly file: string;
  readonly firstLine: number;
  readonly yaml: string;
}

type YamlDocument = ReturnType<typeof Yaml.parseDocument>;

/** The metadata that a front matter or a sidecar states; throws an ArticleError that names the line. */
export function metadataFromYaml(stated: MetadataYaml): ArticleMetadata {
  const { file, firstLine, yaml } = stated;
  refuseDepth(stated);
  const { LineCounter, parseDocument } = yamlPackage();
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const [error] = document.errors;
  if (error !== undefined) throw new ArticleError(file, lineAt(error.pos[0]), problemOf(error, yaml));
  const tagged = firstTagged(document);
  if (tagged !== null) {
    throw new ArticleError(
      file,
      lineAt(tagged.offset),
      `YAML tags (${tagged.tag}) are not allowed here; ${AS_TEXT}`,
    );
  }
  const result = parseMetadata(document.contents === null ? {} : plainValueOf(document, file, firstLine));
  if (result.metadata !== undefined) return result.metadata;
  const [first] = result.problems;
  const field = first?.field ?? null;
  const line = lineAt(offsetOf(document, field));
  throw new ArticleError(
    file,
    line,
    field === null ? (first?.problem ?? '') : `${field}: ${first?.problem ?? ''}`,
  );
}

function plainValueOf(document: YamlDocument, file: string, firstLine: number): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (cause) {
    if (!(cause instanceof ReferenceError)) throw cause;
    throw new ArticleError(file, firstLine, 'YAML aliases (*name) are not allowed here; write the value out');
  }
}

const AS_TEXT = 'write the value as text, in quotation marks where it needs them';

/** "title: Voss: we won" is the mistake that is made most. */
function problemOf({ code, message, pos }: YAMLParseError, yaml: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return `${/^[^\s:]*/.exec(yaml.slice(pos[0]))?.[0]}: is stated twice; leave one out`;
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return `not valid YAML: ${message}; put a value that has a colon in it in quotation marks`;
    case 'MULTIPLE_DOCS':
      return 'not valid YAML: a second document begins; leave out the line "---"';
    default:
      return `not valid YAML: ${message}`;
  }
}

/** The first value that says of which type it is: "!!binary" makes bytes of what reads as text. */
function firstTagged(document: YamlDocument): { readonly tag: string; readonly offset: number } | null {
  const { visit } = yamlPackage();
  let found: { readonly tag: string; readonly offset: number } | null = null;
  visit(document, {
    Node(_key, node) {
      if (!('tag' in node) || node.tag === undefined) return;
      found = { tag: node.tag.replace('tag:yaml.org,2002:', '!!'), offset: node.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

function offsetOf(document: YamlDocument, field: string | null): number {
  const { isMap, isScalar } = yamlPackage();
  const { contents } = document;
  if (!isMap(contents)) return contents?.range?.[0] ?? 0;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === field);
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
}
