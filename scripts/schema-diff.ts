// SQL that leads from one Prisma schema to another, with Prisma's own engine compiled to WebAssembly: neither an
// engine binary nor a database is needed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { Engine } from '../src/store/migrations.ts';

/** The SQL from an old schema (null: an empty database) to a new one; null where they are equal. */
export async function schemaDiff(engine: Engine, from: string | null, to: string): Promise<string | null> {
  await load();
  const differ = await glue.SchemaEngine.new(
    { datamodels: [['to.prisma', to]] },
    () => {},
    idleAdapter(engine),
  );
  const diff = await differ.diff({
    from:
      from === null
        ? { tag: 'empty' }
        : { tag: 'schemaDatamodel', files: [{ path: 'from.prisma', content: from }] },
    to: { tag: 'schemaDatamodel', files: [{ path: 'to.prisma', content: to }] },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  });
  return diff.exitCode === 0 ? null : diff.stdout;
}

interface WasmCompiler {
  instantiate(
    binary: Uint8Array,
    imports: object,
  ): Promise<{ instance: { exports: { __wbindgen_start(): void } } }>;
}

let loaded: Promise<void> | null = null;

function load(): Promise<void> {
  loaded ??= instantiate();
  return loaded;
}

async function instantiate(): Promise<void> {
  const glueFile = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const binary = readFileSync(glueFile.replace(/js$/, 'wasm'));
  // Node has it; the types of Node alone name it without its value.
  const { WebAssembly: wasm } = globalThis as unknown as { WebAssembly: WasmCompiler };
  const { instance } = await wasm.instantiate(binary, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

/** The engine asks a database for nothing but its version when both sides are schemas. */
function idleAdapter(engine: Engine) {
  const adapterName = 'idle';
  const provider: 'postgres' | 'sqlite' = engine === 'postgresql' ? 'postgres' : engine;
  const adapter = {
    provider,
    adapterName,
    executeRaw: async () => 0,
    executeScript: async () => {},
    dispose: async () => {},
    queryRaw: async () => ({ columnNames: ['version'], columnTypes: [7 as const], rows: [['0']] }),
    getConnectionInfo: () => ({ supportsRelationJoins: false }),
    startTransaction: async () => {
      throw new Error('nothing to write to');
    },
  };
  return bindMigrationAwareSqlAdapterFactory({
    provider,
    adapterName,
    connect: async () => adapter,
    connectToShadowDb: async () => adapter,
  });
}
