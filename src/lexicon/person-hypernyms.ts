import { words } from './words.ts';

/**
 * What news calls persons by after it has said what they are: "the novelist Dana Orlo ... The author". Each line a general
 * noun and those that it may stand for. Compiled by hand.
 */
const TABLE = `
  academic: professor lecturer historian sociologist economist philosopher scholar anthropologist criminologist linguist
  actor: star comedian
  actress: star comedian actor
  activist: campaigner organizer organiser environmentalist feminist protester
  advocate: lawyer barrister attorney activist campaigner
  airman: pilot
  artist: painter sculptor singer musician rapper photographer illustrator cartoonist
  athlete: runner sprinter swimmer cyclist marathoner rower skier skater gymnast hurdler jumper thrower wrestler boxer
  attorney: lawyer barrister solicitor counsel prosecutor
  author: novelist writer poet playwright essayist biographer historian journalist columnist
  aviator: pilot
  banker: financier economist
  barrister: lawyer attorney counsel advocate
  boss: manager coach executive chairman chairwoman chief ceo founder owner
  businessman: executive tycoon magnate entrepreneur industrialist owner founder investor billionaire financier ceo
  businesswoman: executive tycoon magnate entrepreneur industrialist owner founder investor billionaire financier ceo
  campaigner: activist organizer organiser environmentalist
  candidate: contender nominee challenger frontrunner
  churchman: archbishop bishop cardinal priest vicar pastor rector deacon archdeacon
  clergyman: archbishop bishop cardinal priest vicar pastor rector deacon archdeacon
  cleric: archbishop bishop cardinal priest vicar pastor imam rabbi mufti ayatollah archdeacon preacher
  coach: trainer manager
  commander: general colonel admiral brigadier major captain
  diplomat: ambassador envoy consul attaché attache mediator negotiator
  doctor: surgeon physician cardiologist pediatrician paediatrician psychiatrist pathologist virologist epidemiologist
  driver: trucker chauffeur
  emissary: ambassador envoy
  entrepreneur: founder co-founder cofounder
  envoy: ambassador diplomat emissary mediator
  executive: ceo director chairman chairwoman manager
  filmmaker: director
  footballer: striker midfielder defender goalkeeper forward winger fullback
  jurist: judge lawyer magistrate justice
  lawmaker: senator deputy mp congressman congresswoman representative legislator parliamentarian
  lawyer: barrister attorney solicitor counsel advocate
  leader: president chairman chairwoman premier chief head chancellor secretary
  legislator: senator deputy mp congressman congresswoman representative lawmaker parliamentarian
  magnate: billionaire tycoon industrialist owner
  manager: coach trainer
  monarch: king queen emperor emir sultan empress
  musician: singer guitarist pianist drummer violinist cellist composer bassist trumpeter saxophonist
  officer: captain lieutenant sergeant major colonel inspector constable detective superintendent
  parliamentarian: mp senator deputy legislator lawmaker
  performer: singer actor actress dancer comedian musician
  physician: doctor surgeon cardiologist
  player: striker midfielder defender goalkeeper forward winger batsman bowler pitcher quarterback
  politician: senator deputy mp congressman congresswoman representative legislator lawmaker minister mayor governor
  pontiff: pope
  preacher: pastor priest minister imam evangelist
  prelate: archbishop bishop cardinal
  premier: minister
  priest: vicar chaplain
  prosecutor: attorney
  publisher: editor
  reporter: journalist correspondent
  researcher: scientist biologist physicist chemist professor historian ecologist epidemiologist
  ruler: king queen emperor emir sultan sheikh
  sailor: skipper yachtsman yachtswoman
  scholar: professor historian philosopher academic
  scientist: biologist physicist chemist researcher astronomer geologist ecologist virologist climatologist oceanographer
  skipper: captain
  singer: soprano tenor baritone rapper musician
  soldier: sergeant corporal private lieutenant captain
  sovereign: king queen emperor emir sultan
  sportsman: footballer runner cricketer boxer
  star: actor actress singer striker
  surgeon: doctor
  teacher: headmaster headmistress headteacher
  trainer: coach
  tycoon: billionaire magnate industrialist owner
  veteran: soldier
  writer: novelist author poet playwright essayist journalist columnist biographer`;

/** By general noun, the nouns of those whom it may stand for. */
export const personHypernyms: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => line.trim().split(': ') as [string, string])
    .map(([general, special]) => [general, new Set(special.split(' '))]),
);

/**
 * Nouns for persons by what they are in a case, an accident or an office: a story tells of them beside those whom it
 * names, so that "the victim" is no other word for somebody. Compiled by hand.
 */
export const partsInStories: ReadonlySet<string> =
  words(`abductor abuser accomplice accused adviser aide ambassador applicant appellant arsonist assailant assassin attacker attorney
  bomber burglar buyer bystander caller candidate captive captor caretaker chairman chairperson chairwoman chancellor
  chief child claimant clerk colleague commander commissioner complainant complainer consumer convict coroner councillor
  culprit customer deceased deputy defendant delegate detainee detective director dictator doctor donor driver emir
  emperor employee employer executive fugitive governor guard gunman head hijacker hostage informant
  inmate inspector investigator judge juror justice killer kidnapper king landlord lawyer leader lender
  linesman magistrate manager mayor mediator member minister moderator molester monarch murderer neighbor neighbour nurse
  occupant offender officer official operator owner paramedic parent partner passenger patient perpetrator person
  plaintiff policeman policewoman pope premier president prince princess prisoner producer prosecutor queen rapist receptionist referee
  registrar regulator reporter representative rescuer respondent robber ruler secretary seller sender shooter shopkeeper
  smuggler sniper soldier source sovereign speaker spokesman spokesperson spokeswoman spy student sultan superintendent
  supervisor suspect teacher tenant thief translator treasurer trader umpire user victim viewer voter winner
  witness worker`);
