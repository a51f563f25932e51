/** Last words of what bodies of a state are called: after a country they are that country's. */
export const stateBodies: readonly string[] = [
  'ministry', 'department', 'parliament', 'senate', 'congress', 'assembly', 'duma', 'court', 'army', 'navy', 'force', 'forces', 'police', 'bank', 'council', 'cabinet', 'government',
  'agency', 'service', 'services', 'commission', 'committee', 'bureau', 'directorate', 'embassy', 'consulate', 'guard', 'guards', 'office', 'mission', 'treasury', 'administration', 'authority', 'corps', 'institute',
  'military', 'prosecutor', 'legislature', 'secretariat', 'inspectorate', 'tribunal', 'federation', 'marines', 'marshals', 'academy', 'affairs', 'reserve', 'staff', 'registry', 'customs', 'division', 'command',
];
