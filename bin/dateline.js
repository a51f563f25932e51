#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

// From Node.js 22 on, compiled code is kept for the next start.
module.enableCompileCache?.();

const program = new URL('../dist/cli.js', import.meta.url);
if (existsSync(program)) {
  await import(program.href);
} else {
  console.error('dateline: is not built yet; run npm ci (or npm run build) in its folder');
  process.exitCode = 2;
}
