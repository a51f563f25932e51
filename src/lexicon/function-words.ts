import { words } from './words.ts';

/**
 * The commonest function words of languages in which news is written in Latin letters, by BCP 47
 * code; from general grammars. A word may stand in several lists: what tells languages apart is the sum.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  cs: 'a aby ale až být by byl byla bylo byly co což do i jak jako je jeho jejich jen ještě jsem jsou k kde který která které na nad ne není nebo než od o po pod podle pro proti před při s se si své tak také to tom tento už v ve však z za ze že',
  da: 'af alle at blev blive bliver da de den der deres det dig din disse efter eller en er et for fra få får han har havde hun hvad hvis hvor i ikke ind jeg kan kom kunne man med men mere mod når nogen nu og også om op over på sagde sig sin skal som så til ud under var ved vi vil være været',
  de: 'aber alle als am an auch auf aus bei bis da damit das dass dem den der des die dies diese doch durch ein eine einem einen einer er es für gegen habe haben hat hatte ihr im in ist kann kein mehr mit nach nicht noch nur ob oder sagte sein seine sich sie sind so über um und uns unter vom von vor war wegen wenn werden wie wir wird wurde zu zum zur',
  en: 'a about after against all also an and are as at be been before but by can could did do during for from had has have he her him his how if in into is it its more most no not of on one or other our out over said she should so some than that the their them then there these they this through to under up was we were what when where which while who will with would you your',
  es: 'a al ante aunque como con contra cuando de del desde donde dos durante el ella en entre era es esta estaba este esto está fue ha había han hasta hay la las le les lo los más mi muy ni no nos o para pero por porque que quien se según ser si sin sobre son su sus también tiene todo tras un una uno y ya',
  et: 'aga ei ega et ja ka kes kui kuid kuni ma mis mitte nad nende need ning nii oli olid olla oma on peale pole samuti sest see selle siis ta tema teda üle või välja vastu',
  fi: 'ei eivät että hän hänen he ja jo joka jonka jos jotka kanssa koska kuin kun me mutta myös mukaan niin noin nyt oli olivat olla on ovat se sekä sen siitä sitä tai tämä tämän vaan voi',
  fr: 'a ainsi après au aux avait avec avoir ce ces cette comme contre dans de depuis des dont du elle en entre est et était être fait il ils la le les leur leurs lors lui mais même ne nous on ont ou où par pas plus pour qu que qui sa sans se ses si son sont sous sur tout très un une vous',
  hr: 'a ali bez bi bila bilo biti da do dok ga i iz ili ih im je jer još kako kao koja koje koji koju li mu na nakon ne nego nije o od oko po pod prema pri protiv s sa samo se smo su što tako te to u uz već više za',
  hu: 'a az azt be csak de egy el és ez ezt hogy ha is itt kell ki le már még meg mert mi mint minden nem nincs ő sem szerint után vagy van volt',
  id: 'ada adalah akan atau bagi bahwa banyak bisa dalam dan dapat dari dengan di dia hanya harus ia ini itu juga kami karena kata ke kepada lebih mereka oleh pada para saat saya sebagai sebuah secara sudah telah tersebut tidak untuk yang',
  it: 'a ad ai al alla alle anche che chi ci come con contro così da dai dal dalla degli dei del della delle di dopo dove due e è era fra gli ha hanno i il in la le lo loro ma mentre nei nel nella non o per però più prima quando quella questo se sono stato stata su sua suo sul sulla tra tutti un una uno',
  lt: 'apie ar bei bet bus buvo dėl iki iš į ir jau jei ji jie jis jo jos ka kad kai kaip kas ką kuri kurie kuris labai nes ne nei nuo o pagal per po pat prie su tai taip tik už yra',
  lv: 'ar arī bet bija būs būt cik gan ir ja jau jo ka kā kas kur kuru lai līdz ne nav no par pēc pie pret savu šo tā tas tiek tika to un uz vai var vēl viņa viņš',
  ms: 'ada adalah akan atau bagi bahawa boleh dalam dan dapat dari daripada dengan di ia ini itu juga kata katanya kepada kerana lebih mereka oleh pada para sebagai tidak telah tersebut untuk yang',
  nl: 'aan al als bij dan dat de deze die dit door een en er geen haar had heb hebben heeft het hij hoe hun ik in is je kan maar me meer met mijn na naar niet niets nog nu of om onder ook op over te tegen tot uit van veel voor waren was wat we wel werd wie wij worden wordt ze zei zich zij zijn zo',
  no: 'alle at av ble blir da de den der det du eller en er et etter for fra få får før han har hadde hun hva hvis hvor i ikke jeg kan kom kunne man med men mer mot når noen nå og også om opp over på sa seg sier sin skal som så til ut under var ved vi vil være vært',
  pl: 'a aby ale bez bo być był była było były co czy dla do gdy go i ich ich jak jako je jego jej jest jeszcze już każdy kiedy która które który lub ma między może na nad nie niż o od oraz po pod podczas przed przez przy są się tak także tego ten to tym w we z za ze został że',
  pt: 'a ainda ao aos após as até com como contra da das de desde do dos e ela ele eles em entre era essa esse está eu foi foram há isso já mais mas mesmo muito na nas nem no nos não o os ou para pela pelo pelos por porque quando que quem se segundo sem ser seu sua são sobre também tem um uma você',
  ro: 'a acest această ai al ale am ar au această că care ce cei cel cu da dar de despre din după este fi fost în între îi își la le lui mai nu o ori pe pentru prin s sau să se sunt și spre un unei unui va',
  sk: 'a aby ako ale až bol bola bolo boli by čo do aj i ich iba je jeho jej k kde ktorá ktoré ktorý na nad nie o od po pod podľa pre pred pri proti s sa si sú tak tento to už v vo však z za zo že',
  sl: 'a ali bi bil bila bilo da do in iz je jih jo k kaj kako kar ki ko kot le na ne ni o ob od pa po pod pred pri proti s saj se so še ta tako tem to tudi v za zaradi z že',
  sq: 'ai ajo dhe do duke e edhe është gjatë i janë jo ka kanë kishte ku kundër me më mbi në nga nuk një pas për po prej që se si të tij ta u',
  sv: 'alla att av blev bli där de deras det denna dem den du efter eller en ett för från få får han har hade hon hur här i icke inte jag kan kom kunde man med men mer mot när någon nu och också om på sa sade sig sin ska skulle som så till under upp ut vad var vara varit vi vid är över',
  sw: 'ambao baada cha hata hiyo huo huyo ili katika kama kutoka kuwa kwa kwamba la lakini mwa na ni pia sana si ya yake yao za zaidi',
  tl: 'ang ay at din hindi ito ka kanyang ko kung lang mga na naman namin nang ng ni niya nila para pero sa si siya upang',
  tr: 'ama ancak ben bir bu biz çok da daha de değil diye dedi en gibi göre ha her için ile ise kadar karşı ki mi mu o olan olarak oldu olduğu olduğunu sonra şu tarafından üzere var ve veya ya yok',
  vi: 'bị các cho chỉ có của cũng đã đang để đến đó được hai khi không là lại một mà này những người như ở phải ra rất sau sẽ tại theo thì trong từ và vào về với',
};

/** Letters by which a language is told from others in the same script, and that script's commonest language. */
export const SCRIPT_LANGUAGES: readonly {
  readonly script: RegExp;
  readonly language: string;
  readonly unless: readonly (readonly [RegExp, string])[];
}[] = [
  {
    script: /\p{Script=Cyrillic}/u,
    language: 'ru',
    unless: [
      [/[іїєґ]/iu, 'uk'],
      [/ў/iu, 'be'],
      [/[ћђџ]/iu, 'sr'],
      [/[ѓќѕ]/iu, 'mk'],
      [/[әғқңұһ]/iu, 'kk'],
    ],
  },
  { script: /\p{Script=Greek}/u, language: 'el', unless: [] },
  { script: /\p{Script=Hebrew}/u, language: 'he', unless: [] },
  {
    script: /\p{Script=Arabic}/u,
    language: 'ar',
    unless: [
      [/[ٹڈڑے]/u, 'ur'],
      [/[پچژگ]/u, 'fa'],
    ],
  },
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, language: 'ja', unless: [] },
  { script: /\p{Script=Hangul}/u, language: 'ko', unless: [] },
  { script: /\p{Script=Han}/u, language: 'zh', unless: [] },
  { script: /\p{Script=Thai}/u, language: 'th', unless: [] },
  { script: /\p{Script=Devanagari}/u, language: 'hi', unless: [] },
  { script: /\p{Script=Bengali}/u, language: 'bn', unless: [] },
  { script: /\p{Script=Tamil}/u, language: 'ta', unless: [] },
  { script: /\p{Script=Telugu}/u, language: 'te', unless: [] },
  { script: /\p{Script=Gujarati}/u, language: 'gu', unless: [] },
  { script: /\p{Script=Gurmukhi}/u, language: 'pa', unless: [] },
  { script: /\p{Script=Georgian}/u, language: 'ka', unless: [] },
  { script: /\p{Script=Armenian}/u, language: 'hy', unless: [] },
  { script: /\p{Script=Ethiopic}/u, language: 'am', unless: [] },
  { script: /\p{Script=Khmer}/u, language: 'km', unless: [] },
  { script: /\p{Script=Myanmar}/u, language: 'my', unless: [] },
];

/** Verbs of whose object "with" is no part: "charged three officers with theft". Compiled by hand. */
export const verbsWithMeans: ReadonlySet<string> = new Set(
  'charge provide supply present replace help threaten credit confront entrust serve attack stab beat hit kill shoot rape arm equip furnish reward infect inject'.split(
    ' ',
  ),
);

/** Verbs of whose object "from" is no part: "bought the plant from a rival". Compiled by hand. */
export const verbsWithSource: ReadonlySet<string> = words(
  'acquire borrow buy collect free get purchase recover rescue save seize steal take',
);

/** Verbs of whose object "to" is no part: "summoned the board to a meeting". Compiled by hand. */
export const verbsWithGoal: ReadonlySet<string> = words(
  'bring call drive escort fly hand invite lead order rush summon take transfer welcome',
);

/** Verbs after whose object "of" says what it is about: "accused the authorities of ignoring warnings". Compiled by hand. */
export const verbsWithCharge = words(
  'accuse suspect convict acquit clear warn inform notify remind rob strip deprive rid cure assure absolve relieve persuade convince',
);

/** What somebody is accused of, by its noun. Compiled by hand. */
export const chargeNouns = words(
  `abuse arson assault bias blackmail bribery collusion complicity corruption discrimination embezzlement espionage extortion
  forgery fraud genocide harassment hypocrisy incompetence interference intimidation kidnapping libel manslaughter misconduct murder
  negligence nepotism perjury plagiarism rape robbery sabotage slander smuggling terrorism theft torture treason vandalism
  violence`,
);

/** Verbs after whose object "for" says why or what is wanted: "asked the ministry for a meeting". */
export const verbsWithReason: ReadonlySet<string> = new Set(
  'ask thank blame praise criticize criticise fine sue pay petition press beg jail charge arrest condemn punish'.split(
    ' ',
  ),
);
