/** As in `told-cases.ts`: what is only claimed, and what stands between quotation marks; the near miss after the hit. */
export const claimCases: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'what somebody is accused of is alleged, and no part of who is accused': [
    [
      'Ada Lund accused the government of interference in the courts.',
      'ACCUSE accused | AGENT Ada Lund | RECIPIENT the government',
      'COERCE interference ALLEGED | AGENT the government | RECIPIENT the courts',
    ],
    [
      'The charity accused the army of the killing of two nurses.',
      'ACCUSE accused | AGENT The charity | RECIPIENT the army',
      'ASSAULT killing ALLEGED | AGENT the army | RECIPIENT two nurses',
    ],
    [
      'Ada Lund accused the government of Kestria.',
      'ACCUSE accused | AGENT Ada Lund | RECIPIENT the government of Kestria',
    ],
    [
      'Ada Lund accused the head of the union.',
      'ACCUSE accused | AGENT Ada Lund | RECIPIENT the head of the union',
    ],
    [
      'The guard pleaded not guilty to killing two nurses.',
      'REJECT pleaded not | AGENT The guard',
      'ASSAULT killing ALLEGED | AGENT The guard | RECIPIENT two nurses',
    ],
  ],
  'what only hearsay or the other side tells is alleged': [
    [
      'According to the Orle Post, the museum gave in to the protesters on Monday.',
      'CONCEDE gave in ALLEGED | AGENT the museum | RECIPIENT the protesters',
    ],
    [
      'According to Minister Tarel Voss, the rebels attacked the port of Selvar last week.',
      'ASSAULT attacked ALLEGED | AGENT the rebels | RECIPIENT the port of Selvar',
    ],
    [
      'The museum gave in to the protesters, according to the curator Ada Lund.',
      'CONCEDE gave in ALLEGED | AGENT The museum | RECIPIENT the protesters',
    ],
    ['The museum reportedly gave in to the demands on Monday.', 'CONCEDE gave in ALLEGED | AGENT The museum'],
    [
      'The rebels are said to have attacked the port of Selvar on Monday.',
      'ASSAULT attacked ALLEGED | AGENT The rebels | RECIPIENT the port of Selvar',
    ],
    [
      'Ordania is believed to have expelled two envoys in May.',
      'SANCTION expelled ALLEGED | AGENT Ordania | RECIPIENT two envoys',
    ],
    [
      'A spokesman for Kestria said Ordanian gunboats had attacked the port of Selvar on Monday.',
      'ASSAULT attacked ALLEGED | AGENT Ordanian | RECIPIENT the port of Selvar',
    ],
    [
      '“The army attacked the village,” the farmer Ada Lund said on Monday.',
      'ASSAULT attacked ALLEGED | AGENT The army | RECIPIENT the village',
    ],
    [
      'Lumara confirmed that Ordania had attacked the port of Selvar on Monday.',
      'ASSAULT attacked | AGENT Ordania | RECIPIENT the port of Selvar',
    ],
    [
      'According to Ordania, its army withdrew from Selvar on Monday.',
      'RETREAT withdrew | AGENT its army | LOCATION Selvar',
    ],
    ['Police said they arrested 14 fans on Monday.', 'COERCE arrested | AGENT they | RECIPIENT 14 fans'],
    [
      'Gunmen attacked a village near Selvar on Monday, police said.',
      'ASSAULT attacked | AGENT Gunmen | RECIPIENT a village near Selvar | LOCATION Selvar',
    ],
    ['A storm injured 14 fans on Monday, according to police.', 'OTHER injured | RECIPIENT 14 fans'],
    ['A ferry sank in a storm on the Orle River.', 'OTHER sank'],
  ],
  'what somebody calls something is no event': [
    ['The minister called the strike “a gift to our competitors”.'],
    ['The minister called the strike a gift to the competition.'],
    ['Observers called the vote "credible and, in places, moving."'],
    ['The bishop called the march brave.'],
    ['The union called a strike on Monday.', 'PROTEST called a strike | AGENT The union'],
    ['The union that called the strike is small.', 'PROTEST called the strike | AGENT The union'],
  ],
  'what stands in a quotation needs somebody whom it names': [
    ['“You have killed this town,” a woman shouted at the mayor on Monday.'],
    ['“Every strike costs us a million,” Ada Lund said.'],
    ['“They lost a thousand tons of copper,” Ada Lund said.'],
    ['“I heard a massive crash,” Ada Lund said.'],
    ['“I bought a big bar of chocolate,” Ada Lund said.'],
    [
      '“Kestria has expelled two of our envoys,” Ada Lund said.',
      'SANCTION expelled | AGENT Kestria | RECIPIENT our envoys',
    ],
  ],
  'a figure of speech is no event': [
    ['The row sparked a war of words between Kestria and Ordania.'],
    ['The two channels fought a ratings war last year.'],
    ['Two supermarkets launched a price war in May.', 'OTHER launched | AGENT Two supermarkets'],
    ['Lumara Air declared war on litter last week.'],
    [
      'Kestria declared war on Ordania last week.',
      'ASSAULT declared war | AGENT Kestria | RECIPIENT Ordania',
    ],
  ],
};
