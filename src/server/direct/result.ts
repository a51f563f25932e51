import { type ExecutionResult, getOperationAST } from 'graphql';
import type { GraphQLParams } from 'graphql-yoga';
import { executed } from './execution.ts';
import { inOrder } from './in-order.ts';
import type { Asked, FullContext, ParamsHandler, Pipeline, Result } from './pipeline.ts';

/** What a request gets, by whichever of those who look at its parameters takes them over. */
export async function resultFor(
  { request, params, serverContext }: Asked,
  pipeline: Pipeline,
): Promise<Result> {
  const { hooks, fetchAPI } = pipeline;
  // Yoga adds to it as well.
  const context = serverContext as FullContext;
  let result: ExecutionResult | null = null;
  const looked = {
    params,
    request,
    fetchAPI,
    context,
    paramsHandler: ((payload) => known(payload, pipeline) ?? pipeline.handleParams(payload)) as ParamsHandler,
    setParams: (other: GraphQLParams) => {
      looked.params = other;
    },
    setParamsHandler: (handler: ParamsHandler) => {
      looked.paramsHandler = handler;
    },
    setResult: (found: ExecutionResult) => {
      result = found;
    },
  };
  const looking = inOrder(hooks.onParams, (hook) => hook(looked as never));
  if (looking) await looking;
  return result ?? looked.paramsHandler({ request, params: looked.params, context });
}

/** That of a query in a document that was parsed and found valid before; null for others. */
function known(
  { request, params, context }: Parameters<ParamsHandler>[0],
  pipeline: Pipeline,
): Promise<ExecutionResult> | null {
  const { query, operationName, variables } = params;
  const document = typeof query === 'string' ? pipeline.documents.find(query) : null;
  if (!document || getOperationAST(document, operationName)?.operation !== 'query') return null;
  Object.assign(context, { request, params });
  return inContext(context, pipeline, () =>
    executed(pipeline.hooks, {
      schema: pipeline.schema,
      document,
      contextValue: context,
      ...({ variableValues: variables, operationName } as object),
    }),
  );
}

async function inContext<Done>(
  context: object,
  { hooks }: Pipeline,
  work: () => Promise<Done>,
): Promise<Done> {
  const built = {
    context,
    extendContext: (more: object) => void Object.assign(context, more),
    breakContextBuilding: () => undefined,
  };
  const building = inOrder(hooks.onContextBuilding, (hook) => hook(built as never));
  if (building) await building;
  return work();
}
