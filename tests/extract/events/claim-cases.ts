/** As in `told-cases.ts`: what is only claimed, and what stands between quotation marks; the near miss after the hit. */
export const claimCases: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
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
  ],
};
