import type { Server } from 'node:http';
import { apolloServer } from './apollo.ts';
import { handWrittenServer } from './hand-written.ts';
import { mercuriusServer } from './mercurius.ts';
import { postgraphileServer } from './postgraphile.ts';

/** What may serve a database, by name. */
export interface Way {
  readonly serve: (location: string, dateline: Dateline) => Promise<Server>;
  /** How it is asked: in Dateline's schema, in that of the tables, or by the name of a statement. */
  readonly speaks: 'dateline' | 'postgraphile' | 'by name';
  /** Whether it is of bench/package.json. */
  readonly isPeer: boolean;
  readonly engines: readonly ('sqlite' | 'postgresql')[];
}

const BOTH = ['sqlite', 'postgresql'] as const;
/** Dateline, compiled or from its source. */
export type Dateline = Pick<typeof import('../../src/index.ts'), 'createServer' | 'openDatabase'>;

export const WAYS: Readonly<Record<string, Way>> = {
  dateline: { ...ofDateline({ cache: false }), engines: BOTH },
  'dateline, not planned': { ...ofDateline({ cache: false, planned: false }), engines: BOTH },
  'dateline, cached': { ...ofDateline({}), engines: BOTH },
  'hand-written SQL': {
    serve: async (location) => handWrittenServer(location),
    speaks: 'by name',
    isPeer: false,
    engines: BOTH,
  },
  PostGraphile: { serve: postgraphileServer, speaks: 'postgraphile', isPeer: true, engines: ['postgresql'] },
  'Apollo Server, Prisma': {
    serve: async (location, { openDatabase }) => apolloServer(openDatabase(location)),
    speaks: 'dateline',
    isPeer: true,
    engines: BOTH,
  },
  'Mercurius, Prisma': {
    serve: async (location, { openDatabase }) => mercuriusServer(openDatabase(location)),
    speaks: 'dateline',
    isPeer: true,
    engines: BOTH,
  },
};

function ofDateline(options: { readonly cache?: false; readonly planned?: false }): Omit<Way, 'engines'> {
  return {
    serve: async (location, { createServer, openDatabase }) =>
      createServer({ database: openDatabase(location), ...options }).http,
    speaks: 'dateline',
    isPeer: false,
  };
}
