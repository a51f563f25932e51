// npm run generate: the client of each engine over the same models, and Pothos' types. The two are made at once, and only
// where what they are made from has changed since, or one of them is gone.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const folder = import.meta.dirname;
const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');

const generated = join(folder, '..', 'src', 'generated');
const stamp = join(generated, 'made-from.txt');

copyFileSync(join(folder, 'sqlite', 'models.prisma'), join(folder, 'postgresql', 'models.prisma'));
const origin = hashOfOrigin();
if (!isWhole() || readFileSync(stamp, 'utf8') !== origin) {
  // Gone while they are made: who is interrupted has none.
  rmSync(stamp, { force: true });
  const codes = await Promise.all(['sqlite', 'postgresql'].map(generate));
  process.exitCode = Math.max(...codes);
  if (process.exitCode === 0) writeFileSync(stamp, origin);
}

function isWhole() {
  return [
    stamp,
    ...['prisma', 'prisma-postgresql', 'pothos-types.ts'].map((made) => join(generated, made)),
  ].every(existsSync);
}

/** Of the models, what each engine adds, and the versions of what generates. */
function hashOfOrigin() {
  const files = [
    'sqlite/models.prisma',
    'sqlite/base.prisma',
    'postgresql/base.prisma',
    '../package.json',
    'generate.js',
    '../prisma.config.ts',
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(folder, file))).update('\0');
  return hash.digest('hex');
}

function generate(engine) {
  const args = [prisma, 'generate', '--schema', join(folder, engine)];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: join(folder, '..'), stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
