/**
 * Nouns of persons that say what somebody is to others, or what anybody may be, and no post, function or trade: "a
 * friend", "the first woman". Nouns of relatives stand in kinship.ts. Compiled by hand.
 */
export const personRelations: readonly string[] = `
  acquaintance adolescent adult adversary ally baby bachelor beneficiary boy bride buddy bystander casualty child citizen
  classmate colleague compatriot companion comrade confidant contemporary countryman descendant elder enemy
  expatriate fan fiance fiancee flatmate follower foe foreigner friend gentleman girl graduate guest guy hero heroine
  individual infant inhabitant islander kid lady listener loser lover man mistress namesake native neighbor neighbour
  newcomer newlywed onlooker opponent orphan outsider passer-by passerby pedestrian peer pensioner people person
  pupil reader resident retiree rival roommate schoolboy schoolgirl spectator stranger survivor teammate teen
  teenager tenant toddler tourist townsman viewer victim villager visitor widow woman year-old youngster youth`
  .trim()
  .split(/\s+/);

/** Nouns of persons that before a name are mostly adjectives: "the leftist Frente Orle". Compiled by hand. */
export const convictions: readonly string[] = `
  communist conservative criminal democrat fascist feminist islamist jihadist leftist liberal loyalist moderate monarchist
  nationalist populist racist republican revolutionary royalist separatist socialist unionist user`
  .trim()
  .split(/\s+/);
