/** Nouns for relatives, with the gender they tell. */
export const kinship: Readonly<Record<string, 'female' | 'male' | null>> = {
  mother: 'female', father: 'male', parent: null, mom: 'female', mum: 'female', dad: 'male',
  wife: 'female', husband: 'male', spouse: null, widow: 'female', widower: 'male', fiancé: 'male', fiancée: 'female',
  girlfriend: 'female', boyfriend: 'male', partner: null, bride: 'female', groom: 'male',
  son: 'male', daughter: 'female', child: null, sister: 'female', brother: 'male', sibling: null, twin: null,
  uncle: 'male', aunt: 'female', nephew: 'male', niece: 'female', cousin: null,
  grandmother: 'female', grandfather: 'male', grandson: 'male', granddaughter: 'female', grandchild: null,
  stepmother: 'female', stepfather: 'male', stepson: 'male', stepdaughter: 'female', relative: null, heir: null, heiress: 'female',
  'mother-in-law': 'female', 'father-in-law': 'male', 'son-in-law': 'male', 'daughter-in-law': 'female', godfather: 'male', godmother: 'female',
};

/** Nouns of posts, functions and people that tell a gender. */
export const genderedNouns: Readonly<Record<string, 'female' | 'male'>> = {
  man: 'male', woman: 'female', boy: 'male', girl: 'female', gentleman: 'male', lady: 'female', guy: 'male',
  spokesman: 'male', spokeswoman: 'female', chairman: 'male', chairwoman: 'female', congressman: 'male', congresswoman: 'female',
  councilman: 'male', councilwoman: 'female', businessman: 'male', businesswoman: 'female', policeman: 'male', policewoman: 'female',
  actor: 'male', actress: 'female', king: 'male', queen: 'female', prince: 'male', princess: 'female', emperor: 'male', empress: 'female',
  duke: 'male', duchess: 'female', baron: 'male', baroness: 'female', sultan: 'male', emir: 'male', sheikh: 'male', pope: 'male',
  priest: 'male', monk: 'male', nun: 'female', imam: 'male', cleric: 'male', ayatollah: 'male', patriarch: 'male', cardinal: 'male',
  fisherman: 'male', gunman: 'male', cameraman: 'male', sportsman: 'male', sportswoman: 'female', waitress: 'female', hostess: 'female',
  hero: 'male', heroine: 'female', ombudsman: 'male', statesman: 'male', stateswoman: 'female', salesman: 'male', saleswoman: 'female',
};
