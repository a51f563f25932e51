import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printedSchema } from '../src/graphql/printed-schema.ts';

// Writes schema.graphql, which a test compares and a reviewer reads first.
writeFileSync(join(import.meta.dirname, '..', 'schema.graphql'), printedSchema());
