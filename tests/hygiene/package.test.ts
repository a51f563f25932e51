import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { filesBelow, readRepositoryFile } from './repository.ts';

const SEED_ARTICLE = /moscow-times/;

describe('package-lock.json', () => {
  test('names no host of a registry: any mirror serves', () => {
    const resolved = readRepositoryFile('package-lock.json').match(/"resolved": "(?!file:)[^"]*"/g) ?? [];
    expect(resolved).toEqual([]);
  });
});

describe('written files', () => {
  const written = filesBelow('').filter(
    (path) => /\.(?:[cm]?[jt]s|json|ya?ml|md|sh|prisma|graphql)$/.test(path) || path.startsWith('.ci/'),
  );

  test('name no path outside the repository but ../shared', () => {
    const outside = /(?<![\w.])\/(?:work|home|root|Users|opt)\/[\w.-]+|\.\.\/shared\/hooks/;
    const found = written.filter(
      (path) => path !== 'package-lock.json' && outside.test(readRepositoryFile(path)),
    );
    expect(found.filter((path) => !path.startsWith('tests/hygiene/'))).toEqual([]);
  });

  test('name no host of a registry or a mirror', () => {
    const registry = /\b(?:registry|npm|pypi|proxy|deb)\.[a-z]+(?:\.[a-z]+)*\/|\bregistry\.npmjs\b/;
    const found = written.filter((path) => registry.test(readRepositoryFile(path)));
    expect(found.filter((path) => !path.startsWith('tests/hygiene/'))).toEqual([]);
  });
});

describe('the npm package', () => {
  const listed = packed();

  test('holds what runs', () => {
    expect(listed).toEqual(expect.arrayContaining(['LICENSE', 'NOTICE', 'package.json', 'bin/dateline.js']));
    expect(listed.some((path) => path.startsWith('models/'))).toBe(true);
    const migrations = filesBelow('prisma').filter((path) => path.endsWith('.sql'));
    expect(listed).toEqual(expect.arrayContaining([...migrations, 'schema.graphql']));
  });

  test('leaves the seed article out, and no other seed', () => {
    const seeds = filesBelow('seeds');
    expect(seeds.filter((path) => SEED_ARTICLE.test(path))).toHaveLength(2);
    expect(listed.filter((path) => SEED_ARTICLE.test(path))).toEqual([]);
    expect(seeds.filter((path) => !SEED_ARTICLE.test(path) && !listed.includes(path))).toEqual([]);
  });

  test('leaves out what only its making needs', () => {
    const notes = /(?:^|\/)\.|last-schema/;
    expect(listed.filter((path) => notes.test(path))).toEqual([]);
  });

  test('leaves tests and training out', () => {
    // GraphiQL's example tabs are read as they stand beside the code.
    const left = listed.filter((path) => !path.startsWith('src/graphql/examples/'));
    expect(left.filter((path) => /^(?:tests|bench|src|scripts)\//.test(path))).toEqual([]);
  });
});

/** Asks npm itself, without running the scripts that build. */
function packed(): readonly string[] {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: packageRoot,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return [...output.matchAll(/"path":\s*"([^"]+)"/g)].map((match) => match[1] ?? '');
}

test('the licence and the notice stand at the top', () => {
  for (const file of ['LICENSE', 'NOTICE', 'README.md'])
    expect(existsSync(join(packageRoot, file)), file).toBe(true);
});
