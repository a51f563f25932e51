import type { Socket } from 'node:net';
import type { Ending } from './request-notes.ts';

/** The connections of all who follow. */
export interface FollowerConnections {
  readonly watch: (socket: Socket | undefined) => void;
  /** Why a follower's connection is gone, as far as can be told. */
  readonly whyLeft: (socket: Socket | undefined) => Ending;
  /** Cuts all of them. */
  readonly cutOff: () => void;
}

export function createFollowerConnections(): FollowerConnections {
  const connections = new Set<Socket>();
  const stalled = new WeakSet<Socket>();
  let isStopping = false;
  return {
    watch: (socket) => {
      if (!socket || connections.has(socket)) return;
      connections.add(socket);
      socket.once('timeout', () => stalled.add(socket));
      socket.once('close', () => connections.delete(socket));
    },
    whyLeft: (socket) => {
      if (isStopping) return 'stopped';
      return socket && stalled.has(socket) ? 'stalled' : 'left';
    },
    cutOff: () => {
      isStopping = true;
      for (const socket of connections) socket.destroy();
    },
  };
}
