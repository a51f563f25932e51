import { createRequire } from 'node:module';
import type Yaml from 'yaml';

let loaded: typeof Yaml | undefined;

/** Loaded where an article has metadata: it takes as long as reading the article. */
export function yamlPackage(): typeof Yaml {
  loaded ??= createRequire(import.meta.url)('yaml') as typeof Yaml;
  return loaded;
}
