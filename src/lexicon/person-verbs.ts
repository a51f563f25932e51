/** Verbs whose bare number counts persons: "killing 38", "22 were detained". */
export const personCounters: ReadonlySet<string> = new Set(
  `abduct arrest behead capture charge convict deport detain displace evacuate execute free hospitalize hurt imprison injure
  jail kidnap kill massacre murder rescue sentence shoot wound`
    .trim()
    .split(/\s+/),
);

/** Verbs of what only persons do or suffer: "nine drowned". */
export const personSubjectVerbs: ReadonlySet<string> = new Set(['die', 'drown', 'perish']);
