/** The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013). */
import { type Configuration, isAllowed, LEFT, NONE, onStack, RIGHT, SHIFT } from '../syntax/configuration.ts';

/** How many arcs of the tree can no longer be made after each action; infinite where it is not allowed. */
export function actionCosts(state: Configuration, heads: Int32Array, costs: Float64Array): void {
  costs[SHIFT] = isAllowed(state, SHIFT) ? shiftCost(state, heads) : Number.POSITIVE_INFINITY;
  const buffered = childrenInBuffer(state, heads);
  costs[LEFT] = isAllowed(state, LEFT) ? leftCost(state, heads, buffered) : Number.POSITIVE_INFINITY;
  costs[RIGHT] = isAllowed(state, RIGHT) ? rightCost(state, heads, buffered) : Number.POSITIVE_INFINITY;
}

/** The first of the buffer goes on the stack: it loses a head below the top, and children anywhere there. */
function shiftCost(state: Configuration, heads: Int32Array): number {
  const first = state.next;
  let cost = 0;
  for (let below = 0; below < state.depth; below++) {
    const word = onStack(state, below);
    if (heads[word] === first) cost++;
    if (below > 0 && heads[first] === word) cost++;
  }
  return cost;
}

function childrenInBuffer(state: Configuration, heads: Int32Array): number {
  const top = onStack(state, 0);
  if (top === NONE) return 0;
  let children = 0;
  for (let word = state.next; word <= state.length; word++) if (heads[word] === top) children++;
  return children;
}

/** The top becomes a child of the first of the buffer: it loses every other head and its children to come. */
function leftCost(state: Configuration, heads: Int32Array, buffered: number): number {
  const head = heads[onStack(state, 0)] ?? NONE;
  const lost = head > state.next || (head !== NONE && head === onStack(state, 1));
  return buffered + (lost ? 1 : 0);
}

/** The top becomes a child of the second: it loses a head in the buffer and its children to come. */
function rightCost(state: Configuration, heads: Int32Array, buffered: number): number {
  const head = heads[onStack(state, 0)] ?? NONE;
  return buffered + (head >= state.next ? 1 : 0);
}
