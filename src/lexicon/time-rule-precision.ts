/** Share of a rule's expressions that are right in span and value, measured on annotated news. */
export const TIME_RULE_PRECISION: ReadonlyMap<string, number> = new Map([]);
