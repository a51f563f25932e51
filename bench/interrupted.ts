const interruption = new AbortController();

/** Whether somebody has pressed Ctrl+C: a campaign of an hour then ends early, and says how far it came. */
export const interrupted: AbortSignal = interruption.signal;

process.once('SIGINT', () => interruption.abort());
