import { type Plugin, useReadinessCheck } from 'graphql-yoga';
import type { Database } from '../store/database.ts';

const ENDPOINT = '/ready';

/** Tells at `/ready` whether the database answers. Yoga's check matches the address of each request against a pattern. */
export function useReadiness(database: Database): Plugin {
  const { onRequest, ...others } = useReadinessCheck({
    endpoint: ENDPOINT,
    check: () => isAnswering(database),
  }) as Plugin;
  return {
    ...others,
    onRequest: (payload) => (payload.request.url.includes(ENDPOINT) ? onRequest?.(payload) : undefined),
  };
}

async function isAnswering(database: Database): Promise<boolean> {
  await database.$queryRaw`SELECT 1`;
  return true;
}
