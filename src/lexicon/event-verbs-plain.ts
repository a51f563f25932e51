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
    donate evacuate feed finance fund rescue shelter subsidize vaccinate airlift allocate compensate contribute
    distribute supply train sponsor bail_out immunize inoculate`,
  RETREAT: `
    disarm disband escape flee free retreat surrender withdraw pull_out pull_back cede lay_down back_out
    hand_over`,
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
    abduct arrest ban bar blockade bulldoze confiscate demolish deport detain dissolve evict hack imprison
    intercept jail kidnap loot nationalize nationalise outlaw raid search seize apprehend banish censor disperse
    exile expropriate impound prohibit surround turn_back turn_away carry_off displace interfere handcuff gag
    silence`,
  ASSAULT: `
    ambush assassinate assault attack bomb bombard hijack invade murder overthrow poison rape shell shoot slay stab
    storm torch torture beat_up clash fire_on overrun retaliate knife massacre besiege slaughter gun_down shoot_down
    molest`,
  APPOINT: 'appoint elect hire nominate promote select designate assign reappoint recruit ordain',
  TAKE_OFFICE: 'succeed inaugurate swear_in',
  LEAVE_POST: 'fire oust quit resign retire sack abdicate step_down step_aside stand_down vacate',
  OTHER: `
    abandon abolish abstain acquire acquit adjourn adopt advance affirm amend arrive auction award beat board break
    bring_in build burn burst bury buy cancel capsize capture carry_out cast catch celebrate clear climb close
    collapse collide commemorate commission complete conquer construct convert convict crash create cross crown
    crush cut damage declare default defeat defect delay deliver demote depart derail destroy detect develop
    diagnose die dig disappear discover dismantle dispatch divorce draw drill drop drown dump eliminate embezzle
    emigrate equalize erect erupt establish examine excavate exhibit expand explode export extend extinguish faint
    fake fall file find float flood fly forge form found gain give_birth graduate grant ground halt halve hand hit
    hoist identify immigrate import increase infect inherit injure inspect install interrupt introduce invent invest
    isolate join jump kill knock_down land launch launder lay lay_off lease lend license lose lower marry melt merge
    move open outclass overcome overturn pass patent pay perform perish plant plunge postpone premiere privatize
    proclaim publish pull_down push put_off qualify raise re-elect rebuild recall recapture recover reduce register
    relegate relocate remand remove rename renovate reopen repair repay repeal replace reschedule restart restore
    resume retain retrieve reveal revoke rig rise rob rout run_aground sail_for score screen scuttle secede secure
    sell send send_off sentence sequence set_up ship shut sink skid slash slide slump smash smuggle soar spin_off
    stage steal steer strand strip submit summit surpass survive sweep swim take_off take_over tear_down top
    topple trade trail transfer transplant travel triple trounce tumble unearth unseat unveil upgrade uphold upset
    vanish veer vote wash_away wash_up wed win wreck`,
};
