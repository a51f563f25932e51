import type { EventType } from './event-frame.ts';

/**
 * What a verb reports when somebody does it, whatever it is done to, where no frame fits: its commonest sense in news.
 * Each verb stands once; those of states, thoughts, speech and phases are none (event-verbs-quiet.ts). Written for this
 * project.
 */
export const plainVerbs: Readonly<Partial<Record<EventType, string>>> = {
  AGREE: `
    accept approve offer pledge promise propose settle sign volunteer vow ratify broker finalize consent hammer_out
    invite put_forward`,
  CONSULT: `
    attend brief confer consult convene debate mediate negotiate tour visit bargain telephone phone greet`,
  SUPPORT: `
    applaud back cheer commend congratulate defend endorse hail honor honour praise salute thank welcome recognize
    recognise side_with forgive mourn`,
  CONCEDE: `
    apologize apologise backtrack capitulate confess ease lift pardon relax relent retract waive reinstate delete
    commute yield back_down give_in call_off legalize concede climb_down`,
  COOPERATE: 'ally collaborate cooperate partner extradite team_up',
  AID: `
    donate evacuate feed finance fund rescue shelter subsidize treat vaccinate airlift allocate compensate
    contribute distribute supply train sponsor bail_out immunize inoculate`,
  RETREAT: `
    disarm disband escape flee free release retreat surrender withdraw pull_out pull_back cede lay_down back_out
    hand_over give_up`,
  REQUEST: `
    appeal beg demand order petition plead request summon urge call_for call_on instruct lobby pressure subpoena
    exhort`,
  ACCUSE: `
    accuse blame censure complain condemn criticize criticise denounce expose impeach indict investigate mock probe
    prosecute question rebuke slam sue allege assail berate blast castigate ridicule heckle insult challenge
    reprimand scold uncover interrogate lambaste decry deplore arraign`,
  REJECT: `
    block defy oppose overrule rebuff refuse reject resist reverse scrap snub spurn veto annul contest dispute flout
    violate breach quash shelve stall thwart throw_out turn_down vote_down axe ditch nullify`,
  THREATEN: 'threaten',
  PROTEST: `
    boycott demonstrate march parade picket protest rally riot gather assemble converge walk_out storm_out chant
    occupy barricade`,
  SANCTION: `
    blacklist expel fine freeze impose sanction suspend curb restrict disqualify slap downgrade withhold sever
    terminate penalize cut_off`,
  MOBILIZE: 'mass mobilize mobilise station call_up amass',
  COERCE: `
    abduct arrest ban bar blockade bulldoze confiscate demolish deport detain dissolve evict execute hack imprison
    intercept jail kidnap loot nationalize nationalise outlaw raid search seize apprehend banish censor disperse
    exile expropriate impound prohibit surround turn_back turn_away carry_off displace interfere handcuff gag
    silence`,
  ASSAULT: `
    ambush assassinate assault attack bomb bombard hijack invade murder overthrow poison rape shell shoot slay stab
    storm torch torture beat_up clash fight fire_on overrun retaliate knife massacre besiege slaughter gun_down
    shoot_down molest`,
  APPOINT: 'appoint elect hire nominate promote select designate assign reappoint recruit ordain',
  TAKE_OFFICE: 'succeed inaugurate swear_in',
  LEAVE_POST: 'dismiss fire oust quit resign retire sack abdicate step_down step_aside stand_down vacate',
  OTHER: `
    abandon abolish acquire acquit adjourn adopt advance arrive auction award beat board break build burn bury buy
    cancel capsize capture carry_out cast catch celebrate circle clear climb close collapse collide commission
    commemorate complete conquer construct convert convict crash cross crown crush cut damage declare defeat defect
    delay deliver demote depart derail destroy detect develop die dig discover dismantle dispatch divorce draw drill
    drop drown dump eliminate emigrate equalize erect examine exhibit expand explode export extend extinguish file
    find flood fly forge form found graduate grant ground halt halve hand_out hit hoist immigrate import increase
    infect inherit injure inspect install interrupt introduce invent invest isolate issue join kill knock_down
    launch lay lay_off lease lend license lose lower marry melt merge net open overturn pass patent pay perform
    place plunge postpone premiere print privatize publish pull_down pull purchase qualify raise rebuild recall
    recapture recover reduce register relocate remove rename renovate reopen repair repay repeal replace restart
    restore resume retrieve return reveal revoke rig rob rule run_aground sail sail_for scale score screen scuttle
    seal secede secure sell send sentence sequence set_off set_up shed ship shut sink skid slash slip smash smuggle
    sow split spill stage steal steer step_off strip submit surpass swap swim take_off tear_down test testify top
    trade transfer transplant travel triple unearth unveil upgrade vanish vote wash_up wed win wreck abstain affirm
    amend burst contract default diagnose disappear embezzle erupt excavate fake fall faint float fold give_birth
    identify launder obtain outclass overcome perish proclaim put_off re-elect relegate remand reschedule retain
    rout send_off slide slump soar spin_off strand substitute summit survive sweep take_over tie topple trail trap
    trounce tumble unseat upset uphold veer wash_away gain rise move create establish bring_in jump land double`,
};
