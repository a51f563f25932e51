/** Why an operation, or this call of it, is left to ordinary execution. Nobody is told but tests. */
export class Unplannable extends Error {}
