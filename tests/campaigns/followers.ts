import { resultsOf } from '../../src/server/event-stream.ts';

/** A stream of answers, and what ends it as a client does that leaves. */
interface Stream {
  readonly response: Response;
  readonly cut: AbortController;
  /** Called with each result, as JSON. */
  readonly told: (result: string) => void;
  /** Called where it breaks before it is cut off. */
  readonly broken: (error: unknown) => void;
}

/** Streams that are read while others ask. */
export interface Followers {
  /** One more; where that is too many, the oldest is cut off. */
  readonly add: (stream: Stream) => Promise<void>;
  /** Cuts off all. */
  readonly end: () => Promise<void>;
}

export function createFollowers(most: number): Followers {
  const open: { readonly cut: AbortController; readonly ended: Promise<void> }[] = [];
  const cutOldest = async (): Promise<void> => {
    const oldest = open.shift();
    oldest?.cut.abort();
    await oldest?.ended;
  };
  return {
    add: async (stream) => {
      open.push({ cut: stream.cut, ended: read(stream) });
      if (open.length > most) await cutOldest();
    },
    end: async () => {
      while (open.length > 0) await cutOldest();
    },
  };
}

async function read({ response, cut, told, broken }: Stream): Promise<void> {
  try {
    for await (const result of resultsOf(response)) told(JSON.stringify(result));
  } catch (error) {
    if (!cut.signal.aborted) broken(error);
  }
}
