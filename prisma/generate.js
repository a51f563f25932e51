// npm run generate: the client of each engine over the same models, and Pothos' types. The two are made at once.
import { spawn } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const folder = import.meta.dirname;
const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');

copyFileSync(join(folder, 'sqlite', 'models.prisma'), join(folder, 'postgresql', 'models.prisma'));
const codes = await Promise.all(['sqlite', 'postgresql'].map(generate));
process.exitCode = Math.max(...codes);

function generate(engine) {
  const args = [prisma, 'generate', '--schema', join(folder, engine)];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: join(folder, '..'), stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
