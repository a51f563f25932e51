import { inOrder } from './in-order.ts';
import type { Asked, Pipeline, Result, ResultProcessor } from './pipeline.ts';

/** A result as what one of Yoga's processors makes of it: the first that fits what the client accepts. */
export async function responseFrom(
  found: Result,
  { request, serverContext }: Asked,
  { hooks, fetchAPI }: Pipeline,
): Promise<Response> {
  let mediaType = '*/*';
  const processed = {
    request,
    serverContext,
    result: found,
    acceptableMediaTypes: [] as string[],
    resultProcessor: undefined as ResultProcessor | undefined,
    setResult: (other: Result) => {
      processed.result = other;
    },
    setResultProcessor: (processor: ResultProcessor, accepted: string) => {
      processed.resultProcessor = processor;
      mediaType = accepted;
    },
  };
  const processing = inOrder(hooks.onResultProcess, (hook) => hook(processed as never));
  if (processing) await processing;
  const { result, resultProcessor, acceptableMediaTypes } = processed;
  if (resultProcessor) return resultProcessor(result, fetchAPI, mediaType);
  const accept = acceptableMediaTypes.join('; charset=utf-8, ');
  return new fetchAPI.Response(null, { status: 406, statusText: 'Not Acceptable', headers: { accept } });
}
