import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.ts';

/** What users run: the program as `npm run build` made it last, which `npm test` does first. */
export const program = join(packageRoot, 'bin', 'dateline.js');
