import type { Plugin } from 'graphql-yoga';
import { responseFrom } from './refusal.ts';

const JSON_PARAMETERS = ['variables', 'extensions'];

/** Refuses a GET request whose `variables` or `extensions` are not JSON. */
export function useQueryStringCheck(): Plugin {
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (request.method !== 'GET') return;
      const wrong = JSON_PARAMETERS.find((name) => !isJson(url.searchParams.get(name)));
      if (wrong === undefined) return;
      const message = `The parameter ${wrong} is not JSON; expected an object, percent-encoded.`;
      endResponse(responseFrom({ status: 400, code: 'BAD_REQUEST', message }, fetchAPI.Response));
    },
  };
}

function isJson(value: string | null): boolean {
  if (!value) return true;
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}
