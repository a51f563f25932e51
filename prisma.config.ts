import { defineConfig } from 'prisma/config';

// Prisma fetches a schema engine before any command; generate, validate and format never run it.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
process.env.CHECKPOINT_DISABLE ??= '1';

export default defineConfig({ schema: 'prisma/sqlite' });
