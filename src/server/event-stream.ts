import type { ExecutionResult } from 'graphql';

export function isEventStream({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/event-stream') ?? false;
}

/** The results that an answer of ours carries: one as JSON, or one an event (`text/event-stream`), as they come. */
export async function* resultsOf(response: Response): AsyncGenerator<ExecutionResult> {
  if (!isEventStream(response)) {
    yield (await response.json()) as ExecutionResult;
    return;
  }
  for await (const event of eventsOf(response)) {
    const [, data] = /^event: next\ndata: (.*)$/.exec(event) ?? [];
    if (data !== undefined) yield JSON.parse(data) as ExecutionResult;
  }
}

async function* eventsOf({ body }: Response): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of body ?? []) {
    const events = (text + decoder.decode(bytes, { stream: true })).split('\n\n');
    text = events.pop() ?? '';
    yield* events;
  }
}
