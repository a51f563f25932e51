/** Common nouns for persons beside those of posts and functions (titles.ts) and kinship. */
export const personNouns: readonly string[] = [
  'man', 'woman', 'boy', 'girl', 'child', 'baby', 'teenager', 'youth', 'adult', 'person', 'individual', 'citizen', 'resident',
  'victim', 'survivor', 'patient', 'passenger', 'driver', 'pedestrian', 'tourist', 'visitor', 'customer', 'client', 'employee',
  'worker', 'colleague', 'neighbor', 'neighbour', 'friend', 'ally', 'rival', 'opponent', 'critic', 'supporter', 'follower', 'fan',
  'voter', 'observer', 'insider', 'outsider', 'refugee', 'migrant', 'immigrant', 'hostage', 'prisoner', 'inmate', 'detainee',
  'captive', 'fugitive', 'criminal', 'killer', 'murderer', 'attacker', 'shooter', 'bomber', 'robber', 'thief', 'smuggler',
  'fighter', 'insurgent', 'separatist', 'extremist', 'jihadist', 'mercenary', 'civilian', 'troop', 'sailor', 'airman', 'cop',
  'peacekeeper', 'native', 'national', 'foreigner', 'stranger', 'guest', 'speaker', 'caller', 'user', 'owner', 'buyer', 'seller',
  'tenant', 'landlord', 'taxpayer', 'retiree', 'pensioner', 'volunteer', 'donor', 'recipient', 'hero', 'star', 'celebrity',
  'figure', 'nationalist', 'conservative', 'liberal', 'democrat', 'republican', 'socialist', 'communist', 'moderate', 'hardliner', 'dealmaker',
  'shareholder', 'creditor', 'regulator', 'supplier', 'rescuer', 'responder', 'demonstrator', 'striker', 'marcher', 'rioter', 'looter', 'people', 'guy', 'lady', 'gentleman', 'kid', 'newcomer', 'freshman', 'graduate', 'alumnus', 'pupil', 'classmate', 'teammate', 'roommate', 'passerby', 'bystander', 'onlooker', 'mp', 'vip', 'peer', 'colleague', 'complainant', 'claimant', 'appellant', 'petitioner', 'respondent', 'juror', 'convict', 'parishioner', 'worshipper', 'pilgrim', 'believer', 'settler', 'villager', 'islander', 'townsman', 'commuter', 'motorist', 'cyclist', 'hiker', 'climber', 'skier', 'surfer', 'gamer', 'viewer', 'reader', 'listener',
];

/** Common nouns for organizations. */
export const organizationNouns: readonly string[] = [
  'administration', 'agency', 'airline', 'alliance', 'army', 'assembly', 'association', 'authority', 'bank', 'bloc', 'board', 'broadcaster', 'bureau',
  'cabinet', 'carrier', 'channel', 'charity', 'church', 'club', 'coalition', 'college', 'commission', 'committee', 'company', 'conglomerate', 'congress',
  'consortium', 'corporation', 'council', 'court', 'defense', 'department', 'developer', 'embassy', 'consulate', 'federation', 'firm', 'foundation', 'fund', 'giant', 'government',
  'group', 'hospital', 'institute', 'institution', 'junta', 'lab', 'laboratory', 'lender', 'league', 'legislature', 'maker', 'manufacturer', 'military', 'militia', 'ministry',
  'mission', 'movement', 'museum', 'navy', 'network', 'newspaper', 'office', 'operator', 'opposition', 'organisation', 'organization', 'outlet', 'paper', 'parliament',
  'party', 'police', 'press', 'prosecution', 'provider', 'publication', 'publisher', 'regime', 'retailer', 'school', 'senate', 'service', 'startup', 'start-up', 'station', 'subsidiary',
  'supplier', 'syndicate', 'taskforce', 'team', 'think-tank', 'tribunal', 'troupe', 'union', 'university', 'utility', 'watchdog', 'website', 'ngo', 'magazine', 'automaker', 'carmaker', 'chipmaker', 'planemaker', 'brand', 'business', 'side', 'force', 'squad', 'unit', 'delegation', 'leadership', 'management', 'judiciary', 'treasury', 'campaign', 'band', 'crew', 'gang', 'cartel', 'faction',
];

/** Common nouns for many people as one or together. */
export const groupNouns: readonly string[] = [
  'family', 'couple', 'crowd', 'community', 'public', 'population', 'delegation', 'crew', 'gang', 'panel', 'jury', 'majority', 'minority', 'generation', 'audience', 'staff', 'personnel', 'leadership', 'elite', 'public', 'youth', 'side', 'pair', 'duo', 'trio', 'authorities', 'troops', 'forces', 'parties', 'sides', 'people', 'folks', 'electorate', 'tribe', 'clan', 'diaspora', 'workforce', 'quartet', 'mob', 'militia', 'police',
];

/** Common nouns for places where people live or things happen. */
export const placeNouns: readonly string[] = [
  'country', 'nation', 'state', 'republic', 'kingdom', 'city', 'town', 'village', 'capital', 'province', 'region', 'county', 'district', 'island', 'continent', 'territory',
  'neighborhood', 'neighbourhood', 'suburb', 'area', 'zone', 'border', 'street', 'square', 'road', 'river', 'lake', 'sea', 'mountain', 'valley', 'desert', 'forest', 'coast', 'port',
  'airport', 'station', 'stadium', 'park', 'building', 'house', 'home', 'residence', 'hotel', 'prison', 'jail', 'camp', 'base', 'site', 'plant', 'factory', 'mine', 'bridge', 'tunnel', 'mosque', 'temple',
  'cathedral', 'palace', 'venue', 'headquarters', 'facility', 'compound', 'peninsula', 'enclave', 'metropolis', 'municipality', 'homeland', 'superpower', 'neighbor',
];
