import { words } from './words.ts';

/**
 * Verbs that report no event by themselves: states, thoughts, perceptions, speech, phases of something else, and verbs
 * whose object says what happens. By the classes of TimeML (STATE, I_STATE, PERCEPTION, REPORTING, ASPECTUAL).
 */
export const quietVerbs = words(`
  be have do get make take give go come put bring let seem appear look sound feel taste smell remain stay stand sit lie
  live dwell exist last belong own possess contain include involve consist comprise cover lack need require deserve cost
  weigh measure equal resemble differ depend matter mean represent reflect show indicate suggest prove demonstrate
  know think believe understand realize realise remember forget recall imagine suppose assume doubt wonder guess consider
  regard view deem see hear watch notice observe listen witness want wish hope desire like love hate prefer enjoy fear
  dread worry care mind expect anticipate intend plan aim mean decide choose try attempt seek strive struggle manage fail
  tend use serve work act behave function operate play begin start continue keep stop finish end cease resume go_on
  proceed help enable allow permit cause force lead follow precede accompany happen occur result arise emerge
  say tell speak talk add note explain argue claim state mention describe call name refer write read quote cite insist
  maintain stress point express comment remark reply respond answer ask declare announce report confirm reveal
  acknowledge agree disagree concede suggest recommend warn predict estimate calculate compare base relate concern apply
  address discuss focus deal handle face meet experience suffer encounter undergo endure wait rest sleep eat drink
  smile laugh cry nod shrug sigh stare gaze grin wear carry hold lean bear share know spend enjoy teach study learn
  attract inspire influence affect shape define mark characterize distinguish earn deserve house host hail come
  represent run lead head manage oversee supervise chair govern rule own stand turn grow become
  disappoint please surprise shock annoy anger frighten worry impress bore amuse embarrass respect trust admire blame
  regret resent appreciate prefer ignore avoid resemble knock shout yell whisper scream chat joke pray sing dance play
  walk step climb hurry wander crouch kneel stroll reach contact approach accompany pass stop look glance point wipe
  touch push lift bend breathe cough sneeze carve cook wash dress undress sit seat lean hug kiss greet nod pause linger
  spare save_up lose_sight matter concern interest involve inform tell remind assure convince persuade tempt urge
  surround line dominate fill crowd overlook border separate connect link associate embed locate situate base
  date trace stem derive owe rely depend lag exceed total average number amount constitute form comprise host
  accuse criticize praise thank speculate argue debate quarrel disagree protest question respond
  deploy install suspect engage change alter vary treat fight`);
