/**
 * Calls hooks one after the other until `isDone`; gives a promise only where one of them has something to wait for, which
 * few have.
 */
export function inOrder<Hook>(
  hooks: readonly Hook[],
  call: (hook: Hook) => unknown,
  isDone: () => boolean = never,
  from = 0,
): PromiseLike<void> | null {
  for (let index = from; index < hooks.length; index++) {
    const done = call(hooks[index] as Hook);
    if (isPromise(done))
      return done.then(() =>
        isDone() ? null : inOrder(hooks, call, isDone, index + 1),
      ) as PromiseLike<void>;
    if (isDone()) return null;
  }
  return null;
}

export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value;
}

function never(): boolean {
  return false;
}
