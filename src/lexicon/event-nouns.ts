/**
 * Classes of nouns that decide what a verb reports: "expelled diplomats" against "expelled pupils".
 * Written for this project from general knowledge of how news is worded; lemmas, lower case.
 */
export const eventNounClasses: Readonly<Record<string, string>> = {
  DIPLOMAT: `diplomat ambassador envoy consul attache attaché emissary embassy consulate mission delegation
    representative`,
  TROOPS: `troop soldier force army tank battalion brigade regiment warship fleet navy jet warplane aircraft fighter
    helicopter reservist marine guardsman peacekeeper paratrooper artillery militia serviceman commando gunboat
    destroyer submarine frigate carrier drone bomber officer police policeman guard patrol personnel unit division
    contingent squadron convoy reinforcement mercenary legion corps missile reserve military`,
  ARMED: `troop soldier force army tank rebel militant insurgent guerrilla guerilla gunman attacker fighter militia police
    policeman bomber terrorist extremist jihadist drone jet warplane aircraft helicopter warship artillery navy
    marine commando sniper assailant paramilitary military separatist pirate killer mob gang gunship plane shooter
    regime group cartel troops`,
  PEACEKEEPER: 'peacekeeper observer inspector monitor mediator',
  CAPTIVE: `prisoner hostage detainee captive inmate journalist activist dissident pilot sailor crew captain fisherman
    suspect soldier reporter protester man woman people person member leader opponent politician blogger lawyer
    student worker refugee child migrant girl boy teenager schoolgirl tourist`,
  BARRIER: `sanction embargo restriction blockade tariff curfew quota limit ban boycott measure penalty emergency
    lockdown duty control visa censorship rule moratorium freeze order siege`,
  PENALTY: 'sanction embargo tariff boycott blockade quota penalty duty restriction levy fine',
  CURB: 'curfew ban emergency law lockdown censorship restriction control quarantine limit blackout',
  RELATIONS: 'relation tie link contact relationship cooperation partnership alliance friendship',
  AIDGOODS: `aid assistance help food medicine supply fund grant loan tent blanket relief equipment weapon arm
    ammunition money donation package medication vaccine ton tonne dose shelter fuel water grain asylum refuge
    humanitarian scholarship subsidy funding good million billion $ € £ dollar euro pound crown clothing generator arms`,
  ARMS: 'weapon arm arms ammunition missile rocket tank aircraft jet drone shell rifle artillery',
  AGREEMENT: `agreement deal treaty pact accord memorandum contract protocol convention settlement compromise consensus
    understanding charter framework`,
  CEASEFIRE: 'ceasefire cease-fire truce armistice amnesty',
  CONCERN: `concern worry alarm doubt objection protest complaint outrage dismay condemnation criticism anger
    reservation disappointment disapproval displeasure indignation unease grievance`,
  SUPPORTING: `support backing solidarity endorsement condolence sympathy gratitude appreciation thanks approval
    admiration apology tribute praise congratulation`,
  POST: `president minister premier chancellor ambassador envoy chairman chairwoman chair chief director head coach
    judge mayor governor secretary commissioner leader speaker prosecutor general commander manager ceo executive
    officer spokesman spokeswoman spokesperson editor justice king queen emperor pope bishop archbishop successor
    nominee candidate adviser advisor captain rector dean consul deputy administrator treasurer president-elect
    representative vice-president professor principal superintendent attorney negotiator`,
  SUSPECT:
    'suspect victim culprit accomplice perpetrator attacker assailant gunman killer murderer defendant witness',
  OFFICE:
    'office oath power reins helm presidency premiership post throne duty chairmanship leadership command',
  SEAT: 'office post job position presidency premiership role government cabinet seat party board helm',
  PROPERTY: `property compound ship vessel tanker asset account land house home passport drug weapon phone computer
    document boat cargo plane aircraft estate mansion villa building field cocaine heroin arm gold money truck car
    vehicle ton tonne kilogram gram pound shipment file record laptop laundering cash artwork painting server yacht
    farm company mine factory plantation fund gun explosive fishing trawler ferry bank refinery`,
  TERRITORY: `town city village territory capital region province airport base bridge stronghold area district hill
    island port outpost position border post country neighborhood suburb checkpoint front line headquarters
    palace camp enclave`,
  MISSION: 'embassy consulate compound mission office border airspace base bureau crossing airspace port',
  PROPOSAL: `proposal offer plan appeal demand call request invitation deal bid ultimatum bill budget motion idea
    amendment suggestion claim resolution petition application initiative charge accusation allegation agreement
    referendum treaty candidate nominee nomination measure compromise truce ceasefire peace pressure
    recommendation legislation takeover accord pact reform law criticism notion rumor report lawsuit suit talk
    negotiation condition change project constitution`,
  LAW: `law bill legislation resolution budget amendment constitution act motion measure reform treaty decree
    ordinance statute tax plan deal agreement package`,
  PROMISE: 'promise pledge commitment vow agreement ban truce ceasefire treaty accord deal sanction',
  ROAD: `road street highway motorway entrance bridge railway square port runway junction access crossing avenue
    boulevard airport track`,
  THROWN: 'stone rock bottle firebomb petrol egg brick paint tomato soup flour',
  PROJECTILE: `rocket missile shell mortar shot bullet gun bomb grenade torpedo gas cannon round artillery drone
    gunfire tear teargas flare salvo`,
  BOMB: 'bomb device explosive mine grenade charge bomber car',
  DISASTER: `earthquake quake flood flooding storm hurricane typhoon cyclone tornado crash accident fire wildfire
    avalanche landslide mudslide tsunami eruption derailment collision outbreak virus epidemic disease
    famine drought wave collapse capsizing heat heatwave train bus tram car truck lorry plane boat ferry ship
    helicopter shipwreck blaze downpour blizzard lightning cholera ebola pandemic malaria flu stampede cancer
    illness volcano tremor aftershock bacteria pneumonia gale overdose heart stroke coach van motorcycle
    driver cyclone mudflow winter leak poisoning fall surgery`,
  ANIMAL: `shark bear dog crocodile alligator lion tiger elephant leopard wolf snake hippo hippopotamus bull buffalo bee
    wasp jellyfish`,
  VIOLENCE: `attack bombing shooting raid strike airstrike assault ambush clash fighting shelling
    massacre torture stabbing battle war violence offensive gunfight shootout crossfire gun gunfire`,
  CRAFT: `plane aircraft helicopter jet airliner train tram bus car truck lorry boat ferry ship vessel tanker
    trawler coach van satellite rocket glider balloon airship spacecraft drone canoe dinghy yacht minibus`,
  PRIZE: `election vote title match game championship cup medal race award prize seat final tournament contest
    primary runoff referendum presidency trophy nomination majority gold silver bronze grant series case appeal
    oscar league lawsuit term bid contract derby semi-final semifinal round ballot poll set leg`,
  PRODUCT: `product phone service app version model album film book rocket satellite website platform system program
    programme car brand vaccine probe device collection tablet smartphone software store network spacecraft project
    campaign fund range series company newspaper magazine channel game`,
  FIGURES: `profit loss earnings revenue sale result growth quarter income turnover figure case death increase drop`,
  RATE: 'rate price tax wage forecast estimate fee salary pension duty tariff target cost output production',
  COMPANY: `company firm business stake unit rival maker chain bank startup division brand share club airline
    publisher studio operator retailer supplier`,
  EFFORT: 'effort campaign push drive attempt bid initiative process mediation',
  REQUESTED: `return release help aid asylum refuge support extradition damages assistance permission intervention
    compensation clarification inquiry investigation removal resignation approval mediation protection loan
    explanation apology meeting end talks talk funding access sanction extension injunction penalty ban withdrawal
    arrest relief backing bailout donation answer redress information custody treatment change election cut
    vote action review mandate debate ceasefire truce referendum authorization recount restoration closure
    guarantee pardon bail concession`,
  DETAIL: `comment detail information answer statement reply question name identity identification response interview
    confirmation deny elaborate`,
  SECURITY: 'security patrol defense defence presence alert control force checkpoint police',
  VISITOR: `delegation president minister leader envoy counterpart chancellor king queen premier ambassador official
    prince princess diplomat head pope governor mayor mission team chief secretary`,
  WORKER: `worker nurse teacher doctor driver pilot miner employee staff union farmer student crew member lawyer
    journalist firefighter controller dentist postman conductor dockworker docker steelworker inmate prisoner
    civil_servant cleaner midwife physician academic actor writer player trucker`,
  CROWD: `protester demonstrator activist farmer student worker crowd thousand hundred supporter people resident
    woman teacher villager union opponent marcher mob rioter youth dozen million group opposition campaigner
    migrant refugee fan nurse pensioner miner member taxi driver monk picket picketer striker ten`,
};
