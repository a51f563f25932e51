/** As `toldCases`: who is hit, hurt or punished, and by whom. */
export const harmCases: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'what is shot at somebody': [
    ['Teargas was fired at the crowd on Thursday.', 'ASSAULT fired | RECIPIENT the crowd'],
    [
      'Police fired rubber bullets at the protesters on Monday.',
      'ASSAULT fired | AGENT Police | RECIPIENT the protesters',
    ],
    ['Rockets were fired at the town of Selvar on Monday.', 'ASSAULT fired | LOCATION the town of Selvar'],
    ['Reporters fired questions at the minister on Monday.'],
    ['The club fired its coach on Monday.', 'LEAVE_POST fired | AGENT The club | RECIPIENT its coach'],
  ],
  'whoever two verbs are done to': [
    [
      'Police arrested and questioned the student on Monday.',
      'COERCE arrested | AGENT Police | RECIPIENT the student',
      'ACCUSE questioned | AGENT Police | RECIPIENT the student',
    ],
    [
      'The minister resigned and joined a rival party on Monday.',
      'LEAVE_POST resigned | AGENT The minister',
      'OTHER joined | AGENT The minister | RECIPIENT a rival party',
    ],
  ],
  'persons who are only counted': [
    ['Four were arrested in Belmar on Monday.', 'COERCE arrested | RECIPIENT Four | LOCATION Belmar'],
    ['Eleven were wounded in the raid.', 'ASSAULT wounded | RECIPIENT Eleven'],
    ['Police charged four with fraud.', 'ACCUSE charged | AGENT Police | RECIPIENT four'],
    ['Four were sold at an auction on Monday.', 'OTHER sold'],
  ],
  'whoever is hurt by what is theirs': [
    [
      'Two engineers were killed by their captors.',
      'ASSAULT killed | AGENT their captors | RECIPIENT Two engineers',
    ],
    ['Farmer Otto Lind was killed by his own dogs on Monday.', 'OTHER killed | RECIPIENT Otto Lind'],
    [
      'The envoy was killed by his own guards.',
      'ASSAULT killed | AGENT his own guards | RECIPIENT The envoy',
    ],
  ],
  'punishments that somebody hands down': [
    [
      'Judge Mira Tolan handed Otto a fine of 900 crowns.',
      'SANCTION handed Otto a fine | AGENT Mira Tolan | RECIPIENT Otto',
    ],
    ['The court handed down a sentence of nine years.', 'OTHER handed down a sentence | AGENT The court'],
    [
      'Ada Lund gave him a fine performance on Monday.',
      'OTHER gave him a fine performance | AGENT Ada Lund | RECIPIENT him',
    ],
  ],
  'what came of a disaster, told behind its day': [
    [
      'An earthquake struck the coast early on Thursday, killing at least seven people.',
      'OTHER struck | RECIPIENT the coast',
      'OTHER killing | RECIPIENT at least seven people',
    ],
    [
      'Gunmen stormed a hotel early on Thursday, killing seven people.',
      'ASSAULT stormed | AGENT Gunmen | RECIPIENT a hotel',
      'ASSAULT killing | AGENT Gunmen | RECIPIENT seven people',
    ],
  ],
  'punishments of which a headline leaves the auxiliary out': [
    ['Former minister jailed in bribery case', 'COERCE jailed | RECIPIENT Former minister'],
    ['Court jailed two officers', 'COERCE jailed | AGENT Court | RECIPIENT two officers'],
    [
      'Hugo Stein was fined 300,000 crowns and banned from public office.',
      'SANCTION fined | RECIPIENT Hugo Stein',
      'COERCE banned | RECIPIENT Hugo Stein',
    ],
  ],
  'those who rescue': [
    ['Rescuers pulled a girl from a collapsed bakery.', 'AID pulled | AGENT Rescuers | RECIPIENT a girl'],
    [
      'The ministry pulled its envoys from Belmar on Monday.',
      'RETREAT pulled | AGENT The ministry | RECIPIENT its envoys from Belmar | RECIPIENT Belmar',
    ],
  ],
};
