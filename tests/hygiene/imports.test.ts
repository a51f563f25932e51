import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, readRepositoryFile } from './repository.ts';

/** What each layer may import beside itself: the arrows of docs/architecture.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  lexicon: [],
  text: ['lexicon'],
  syntax: ['text', 'lexicon'],
  extract: ['syntax', 'text', 'lexicon'],
  store: ['text', 'generated'],
  ingest: ['extract', 'syntax', 'text', 'lexicon', 'store', 'generated'],
  queue: ['ingest', 'store', 'text'],
  export: ['store', 'text', 'generated'],
  graphql: ['export', 'store', 'text', 'generated'],
  planner: ['graphql', 'store', 'generated'],
  write: ['graphql', 'ingest', 'extract', 'store', 'text'],
  server: ['planner', 'graphql', 'export', 'store', 'text', 'generated'],
  evaluate: ['extract', 'syntax', 'text'],
  train: ['extract', 'syntax', 'text', 'lexicon', 'evaluate'],
};
/** The top: entry points and what assembles them see every layer. */
const TOP = new Set(['cli', 'index.ts', 'cli.ts', 'server.ts']);
/** Files at the top of src that every layer may import. */
const GROUND = new Set(['package-root.ts']);
/** Packages of layers that are to know neither files, database nor network. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  lexicon: [],
  text: ['node:fs/promises', 'node:module', 'yaml'],
  syntax: ['node:fs', 'node:path', 'node:url', 'node:zlib'],
  extract: ['node:fs', 'node:module', 'node:path', 'node:zlib', 'world-countries'],
};
const IMPORT =
  /^\s*(?:import|export)\s[^'"]*?\bfrom\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

const files = filesBelow('src').filter((path) => path.endsWith('.ts'));

function importsOf(path: string): readonly string[] {
  return [...readRepositoryFile(path).matchAll(IMPORT)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
}

function layerOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function localImportsOf(path: string): readonly string[] {
  const locals = importsOf(path).filter((name) => name.startsWith('.'));
  return locals.map((name) => posix.join(posix.dirname(path), name));
}

function mayImport(from: string, to: string): boolean {
  const layer = layerOf(from);
  const imported = layerOf(to);
  return (
    layer === imported ||
    TOP.has(layer) ||
    GROUND.has(imported) ||
    (MAY_IMPORT[layer] ?? []).includes(imported)
  );
}

test('imports point one way', () => {
  const wrong = files.flatMap((from) =>
    localImportsOf(from)
      .filter((to) => !mayImport(from, to))
      .map((to) => `${from} imports ${to}`),
  );
  expect(wrong).toEqual([]);
});

test('every folder of src is a layer', () => {
  const known = new Set([...Object.keys(MAY_IMPORT), ...TOP, ...GROUND]);
  expect([...new Set(files.map(layerOf))].filter((layer) => !known.has(layer))).toEqual([]);
});

test('only the top prints, reads arguments or exits', () => {
  const forbidden = /\bconsole\.|\bprocess\.(?:argv|exit|stdout|stderr)\b/;
  const layers = files.filter(
    (path) => !TOP.has(layerOf(path)) && !['train', 'evaluate'].includes(layerOf(path)),
  );
  expect(layers.filter((path) => forbidden.test(readRepositoryFile(path)))).toEqual([]);
});

test('the layers below the store need few packages', () => {
  const wrong = files.flatMap((path) => {
    const allowed = PACKAGES[layerOf(path)];
    if (allowed === undefined) return [];
    const packages = importsOf(path).filter((name) => !name.startsWith('.'));
    return packages.filter((name) => !allowed.includes(name)).map((name) => `${path} imports ${name}`);
  });
  expect(wrong).toEqual([]);
});

test('no file is a drawer for anything', () => {
  const drawers = /\/(?:utils?|helpers?|common|types|misc|index)\.ts$/;
  expect(files.filter((path) => drawers.test(path) && path !== 'src/index.ts')).toEqual([]);
});

test('no barrels: only the library itself hands on what other files define', () => {
  const handsOn = /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s*from\s/m;
  const barrels = files.filter((path) => path !== 'src/index.ts' && handsOn.test(readRepositoryFile(path)));
  expect(barrels).toEqual([]);
});

test('no default exports, apart from configuration', () => {
  expect(files.filter((path) => /^export default/m.test(readRepositoryFile(path)))).toEqual([]);
});
