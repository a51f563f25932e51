/**
 * Calls hooks one after the other until `isDone`; gives a promise only where one of them has something to wait for, which
 * few have.
 */
export function inOrder<Hook>(
  hooks: readonly Hook[],
  call: (hook: Hook) => unknown,
  isDone: () => boolean = never,
): Promise<void> | null {
  for (let index = 0; index < hooks.length; index++) {
    const done = call(hooks[index] as Hook);
    if (isPromise(done)) return afterwards(done, hooks.slice(index + 1), call, isDone);
    if (isDone()) return null;
  }
  return null;
}

async function afterwards<Hook>(
  first: PromiseLike<unknown>,
  hooks: readonly Hook[],
  call: (hook: Hook) => unknown,
  isDone: () => boolean,
): Promise<void> {
  await first;
  if (!isDone()) await inOrder(hooks, call, isDone);
}

export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value;
}

function never(): boolean {
  return false;
}
