/** Common nouns for persons beside those of posts and functions (titles.ts) and kinship. */
export const personNouns: readonly string[] = `
  abductor abuser accomplice accountant acquaintance actuary addict adolescent adult adventurer adversary aggressor
  agitator airman airwoman alderman ally alpinist alumnus ambulanceman amputee angler animator anthropologist
  appellant applicant appointee apprentice arbitrator archer aristocrat arsonist artisan aspirant assailant assassin
  astronomer astrophysicist attacker attendee autocrat autoworker aviator baby babysitter backbencher backer
  backpacker bailiff baker ballerina bandit barista baritone bartender bassist beekeeper believer benefactor
  beneficiary bettor biker biochemist biographer blacksmith boater boatman bodyguard bomber bondholder
  bookkeeper bookmaker bookseller borrower botanist boy breeder brewer bricklayer bridegroom bureaucrat burglar
  butcher butler buyer bystander cabbie cadet caller camerawoman camper canvasser captive captor cardiologist caregiver
  carer caretaker carpenter cartoonist cashier castaway caver celebrity cellist chaplain chauffeur cheerleader
  chieftain child choreographer churchgoer citizen civilian claimant classmate cleaner client climber clinician
  clown co-conspirator co-defendant co-pilot co-worker coastguard coder collaborator colleague collector combatant
  commando commentator communist commuter companion compatriot competitor complainant comrade concertgoer confidant
  congregant conscript conservationist conservative conspirator constituent consumer contestant contractor
  contributor controller convict cook cop copilot coroner cosmonaut counterpart countryman courier coworker coxswain
  craftsman creator creditor crewman crewmember cricketer criminal critic culprit custodian customer cyclist deacon
  dealer dealmaker debtor deckhand defector democrat demonstrator dentist deportee depositor descendant deserter
  despot detainee devotee dictator dissenter distributor diver docker dockworker donor draftee dramatist drinker
  driver dropout drummer dweller ecologist educator elder elector electrician emigrant employee employer enemy
  entertainer enthusiast entrant environmentalist escapee essayist evacuee evangelist evictee ex-convict ex-minister
  ex-president ex-rebel ex-soldier executioner exhibitor exile expat expatriate explorer exporter extortionist
  extremist fan fanatic farmhand farmworker fascist felon feminist ferryman fiance fiancee fighter figure finalist
  financier fireman fishmonger flatmate foe follower forecaster foreigner foreman forester forger fraudster
  freelancer freshman friend frontrunner fugitive fundamentalist fundraiser gambler gamekeeper gamer gangster
  gardener gentleman girl goaltender goldsmith golfer graduate gravedigger grower guardian guerilla guerrilla guest
  guitarist gunner guy gymnast hardliner hawker headmaster headmistress headteacher helmsman henchman herder
  herdsman hero hijacker hiker holidaymaker homemaker homeowner hooligan horseman hostage hotelier householder
  hunter hydrologist ideologue illustrator immigrant importer individual industrialist infantryman influencer
  informant informer inhabitant inmate innovator insider instigator instructor insurer insurgent intellectual
  interrogator intruder invader inventor investigator invitee islamist islander jailer janitor jeweler jeweller
  jihadist jobseeker jockey jogger jurist juror kayaker kid kidnapper killer kingpin laborer labourer lady landlord
  landowner laureate leftist liberal librettist lifeboatman lifeguard linguist listener litigant lobbyist lodger
  logger longshoreman looter lover loyalist lyricist machinist magician magnate maid man marcher marine mariner
  masseur mastermind mathematician mechanic medalist medallist medic mentor mercenary merchant metalworker midwife
  migrant militiaman millionaire miner missionary mobster moderate moderator mogul monarchist motorcyclist motorist
  mountaineer mourner mp mullah murderer murderess musicologist mutineer namesake nanny national nationalist native
  navigator neighbor neighbour neurologist neuroscientist neurosurgeon newcomer newlywed newscaster newsman nobleman
  nomad novice oarsman observer oceanographer offender oligarch oncologist onlooker opponent opportunist organiser
  organist orphan outsider overseer owner pacifist paedophile paleontologist paratrooper parishioner parliamentarian
  parolee participant partisan partygoer passenger passer-by passerby pathologist patient patrolman peacekeeper
  peacemaker peasant peddler pedestrian pediatrician pedophile peer pensioner people perpetrator person petitioner
  pharmacist philosopher physiotherapist pianist picketer pilgrim pirate planner plotter plumber poacher
  policyholder politico pollster populist postman postwoman potter preacher prisoner proponent prostitute
  provocateur psychiatrist psychopath pundit punter pupil puppeteer purchaser putschist racist radiologist raider
  rancher ranger rapist reader realtor recipient recruit reformer reformist refugee regulator republican rescuer
  reservist resident respondent responder restaurateur retiree returnee reveler reveller revolutionary rider
  ringleader rioter rival robber roofer roommate rower royalist ruler saboteur sailor salesperson sapper satirist
  saver saxophonist scammer schoolboy schoolchild schoolgirl schoolteacher scorer scout seafarer seaman seamstress
  searcher seller seminarian separatist servant serviceman servicewoman settler shareholder sharpshooter shepherd
  shooter shopkeeper shopper showman signatory skater skeptic skier slave smoker smuggler sniper socialist socialite
  sociologist soloist soprano speaker spectator speculator speechwriter spy squatter staffer stakeholder stalker
  stallholder star statistician steelworker stevedore steward stewardess stockbroker stockholder stowaway stranger
  striker strongman stuntman subcontractor subscriber sufferer supervisor supplier supporter surfer surveyor
  survivor swindler sympathiser sympathizer tailor taxpayer teammate teamster technician technocrat technologist
  teen teenager tenant tenor theologian theorist therapist thief thug toddler tourist townsman trafficker trainee
  traitor traveler traveller trawlerman trespasser tribesman troop trooper trucker trumpeter trustee tutor tyrant
  undergraduate underwriter unionist user usher vacationer vandal vendor veterinarian vicar victim videographer
  viewer villager vintner violinist vip virologist visitor vocalist volcanologist volunteer voter waiter warrior
  watchman weaver whaler wholesaler winemaker woman woodcutter worker worshipper wrongdoer yachtsman
  youngster youth zookeeper zoologist`
  .trim()
  .split(/\s+/);
