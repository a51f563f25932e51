/**
 * Common nouns that stand right before the name of an organization of their kind: "the daily Strait Herald". Compiled by
 * hand.
 */
export const organizationKinds: readonly string[] = `
  academy agency airline automaker bakery band bank brewer brewery broadcaster brokerage carmaker carrier chain
  channel charity chipmaker choir club company conglomerate consultancy contractor cooperative daily dealership
  distiller distillery drugmaker exchange fintech firm foundation fund giant grocer group homebuilder institute insurer journal label laboratory lender
  magazine maker manufacturer militia monthly network newspaper ngo nonprofit operator orchestra orphanage outlet
  paper party periodical planemaker publisher refinery reinsurer retailer shipbuilder shipper startup station
  steelmaker studio subsidiary supermarket supplier syndicate tabloid team telco think-tank toymaker trader troupe tyremaker union
  university
  utility watchdog website weekly wholesaler winery wire`
  .trim()
  .split(/\s+/);

/** Those of them that somebody is called as well: "Voss, a publisher," is a person, "Voss, a charity," none. */
export const personsOrFirms: readonly string[] = `
  brewer broadcaster carrier channel contractor daily grocer homebuilder distiller giant insurer lender maker manufacturer network operator
  outlet paper publisher retailer shipper shipbuilder station supplier trader wholesaler wire`
  .trim()
  .split(/\s+/);

/** What a firm may be to another, as well as somebody: "its largest customer, Orle Cider Co.,". Compiled by hand. */
export const businessParties: readonly string[] = `
  automaker backer brewer builder buyer carmaker client competitor contractor creditor customer developer
  distributor donor drugmaker employer exporter importer insurer investor landlord lender maker manufacturer
  operator owner partner producer publisher retailer rival seller shareholder sponsor supplier tenant`
  .trim()
  .split(/\s+/);

/** Vessels and machines, which stand right before their names: "the freighter Amber Dana". Compiled by hand. */
export const vesselKinds: readonly string[] = `
  airship barge battleship boat canoe cruiser destroyer dinghy ferry freighter frigate icebreaker lander lifeboat locomotive minesweeper
  probe racehorse rocket satellite schooner ship spacecraft spaceship speedboat steamer steamship submarine tanker
  telescope trawler tug tugboat vessel warship yacht`
  .trim()
  .split(/\s+/);

/** Works, which stand right before their titles: "the novel Harvest Ellen". Compiled by hand. */
export const workKinds: readonly string[] = `
  album ballet documentary film memoir movie musical novel opera sitcom symphony thriller`
  .trim()
  .split(/\s+/);

/** Common nouns that "of" joins with the name of a place of their kind: "the city of Orle". */
export const placeKinds: readonly string[] = [
  'canton',
  'city',
  'county',
  'district',
  'island',
  'municipality',
  'neighborhood',
  'neighbourhood',
  'peninsula',
  'port',
  'province',
  'suburb',
  'town',
  'township',
  'village',
];

/** Last words of names that look like organizations' and are no actors': agreements, laws, contests, diseases. */
export const nonActorHeads: readonly string[] = [
  'accord',
  'accords',
  'act',
  'agreement',
  'agreements',
  'atlas',
  'award',
  'awards',
  'bill',
  'census',
  'championship',
  'championships',
  'charter',
  'code',
  'convention',
  'cup',
  'declaration',
  'derby',
  'disease',
  'disorder',
  'duty',
  'examination',
  'festival',
  'fever',
  'framework',
  'games',
  'goal',
  'goals',
  'graduation',
  'guide',
  'index',
  'marathon',
  'memorandum',
  'olympiad',
  'olympics',
  'pact',
  'plan',
  'policy',
  'prize',
  'prizes',
  'product',
  'project',
  'protocol',
  'protocols',
  'rate',
  'regulation',
  'report',
  'resolution',
  'scale',
  'strategy',
  'summit',
  'syndrome',
  'system',
  'tax',
  'test',
  'tournament',
  'treaty',
  'trophy',
  'virus',
  'year',
  'zone',
  'zones',
];

/** Nouns behind a name that only a firm's can be: "the Aldertide takeover", "Aldertide shares". Compiled by hand. */
export const dealingsOfFirms: readonly string[] = `
  acquisition buyout flotation merger sale share shareholder stock subsidiary takeover`
  .trim()
  .split(/\s+/);
