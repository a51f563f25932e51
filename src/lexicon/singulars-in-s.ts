/** Nouns of one form that end in "s" and that a learned ending would cut: "teargas", no plural of "tearga". */
export const singularsInS: ReadonlySet<string> = new Set(['asbestos', 'biogas', 'teargas']);
