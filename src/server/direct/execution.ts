import type { ExecutionArgs, ExecutionResult } from 'graphql';
import type { Hooks } from './hooks.ts';
import { inOrder, isPromise } from './in-order.ts';

type Execute = (args: ExecutionArgs) => unknown;

/** What a hook gives back: what is to be done with the result. */
interface After {
  readonly onExecuteDone?: (payload: object) => unknown;
}

/** Executes an operation of a document that is known, as Envelop does: Yoga's own first plugin says by what. */
export async function executed({ onExecute }: Hooks, args: ExecutionArgs): Promise<ExecutionResult> {
  const context = args.contextValue as object;
  const after: After[] = [];
  let result: ExecutionResult | null = null;
  const asked = {
    args,
    context,
    executeFn: nothing as Execute,
    setExecuteFn: (execute: Execute) => {
      asked.executeFn = execute;
    },
    setResultAndStopExecution: (refusal: ExecutionResult) => {
      result = refusal;
    },
    extendContext: (more: object) => void Object.assign(context, more),
  };
  const call = (hook: (payload: never) => unknown) => noted(hook(asked as never), after);
  const asking = inOrder(onExecute, call, () => result !== null);
  if (asking) await asking;
  result ??= (await asked.executeFn({ ...args })) as ExecutionResult;
  const done = {
    args,
    result,
    setResult: (other: ExecutionResult) => {
      done.result = other;
    },
  };
  const finishing = inOrder(after, (one) => one.onExecuteDone?.(done));
  if (finishing) await finishing;
  return done.result;
}

function noted(given: unknown, after: After[]): unknown {
  if (isPromise(given)) return given.then((later) => noted(later, after));
  if (typeof given === 'object' && given !== null) after.push(given);
}

function nothing(): never {
  throw new Error('no plugin says what executes an operation');
}
