import { pairs, phrases, words } from './words.js';

/* Forms of address, titles, suffixes and particles of names, lower case, without full stops. Written for this project. */

/** Forms of address, with the gender they tell (`-` where they tell none). */
export const honorifics: ReadonlyMap<string, string> = pairs(`
  mr: m, mister: m, sir: m, lord: m, monsieur: m, herr: m, señor: m, don: m, mrs: f, ms: f, miss: f, mme: f, madame: f,
  frau: f, señora: f, dame: f, lady: f, baroness: f, mx: -, dr: -, doctor: -, prof: -, professor: -, rev: -, reverend: -,
  hon: -, datuk: -, dato: -, datuk seri: -, dato seri: -, tan sri: -, fr: m, father: m, brother: m, sister: f, rabbi: -, imam: m, pastor: -, sheikh: m, baron: m, sisters: -, brothers: -
`);

/** Titles that stand directly before a name. */
export const titles: ReadonlySet<string> = phrases(`
  president, vice president, vp, prime minister, deputy prime minister, minister, premier, chancellor, secretary,
  secretary of state, secretary general, secretary-general, under secretary, attorney general, solicitor general,
  surgeon general, senator, sen, sens, representative, rep, reps, congressman, congresswoman, governor, gov, lieutenant governor,
  lt gov, mayor, deputy mayor, councillor, councilor, cllr, councilman, councilwoman, alderman, assemblyman, assemblywoman,
  delegate, commissioner, ambassador, speaker, leader, chairman, chairwoman, chair, chairperson, director, executive director,
  managing director, chief executive, chief executive officer, ceo, cfo, coo, chief, police chief, fire chief, chief constable,
  chief inspector, chief superintendent, superintendent, inspector, detective inspector, detective chief inspector,
  detective sergeant, detective, det, insp, det insp, sgt, sergeant, constable, officer, deputy, sheriff, marshal, trooper, agent,
  special agent, captain, capt, lieutenant, lt, colonel, col, lt col, general, gen, lt gen, maj gen, brig gen, major, maj, corporal, cpl,
  private, pvt, admiral, adm, commander, cmdr, commodore, judge, justice, chief justice, magistrate, prosecutor,
  bishop, archbishop, cardinal, pope, king, queen, prince, princess, duke, duchess, emperor, sultan, emir, ayatollah, patriarch, deacon,
  coach, head coach, manager, captain, quarterback, striker, midfielder, goalkeeper, principal, headteacher, headmaster, headmistress, dean, provost, rector,
  spokesman, spokeswoman, spokesperson, nurse, firefighter, foreign minister, finance minister, defence minister, defense minister, interior minister,
  health minister, justice minister, home secretary, foreign secretary, health secretary, defense secretary, treasury secretary, press secretary,
  former president, former, ex-president, then-president, president-elect, acting, interim, us president, mp, mep, msp, engineer, analyst, economist,
  attorney, lawyer, district attorney, state senator, first lady, first minister, party leader, majority leader, minority leader,
  harbour master, harbor master, station master, head teacher, wing commander, group captain, squadron leader, flight lieutenant, air marshal, air chief marshal,
  field marshal, rear admiral, vice admiral, rear-admiral, vice-admiral, brigadier, brigadier general, brigadier-general, major general, major-general,
  lieutenant general, lieutenant-general, lieutenant colonel, lieutenant-colonel, lance corporal, sergeant major, sergeant-major, warrant officer, petty officer,
  senior adviser, senior advisor, special envoy, special representative, del, assemblymember, councilmember, committeeman, committeewoman, borough president,
  house speaker, supreme leader, coroner, astronaut, actor, actress, singer, author, novelist, poet, artist, musician, journalist
`);

/** Degrees and orders that may follow a name and are no part of it. */
export const honours: ReadonlySet<string> = words('phd md qc kc mbe obe cbe dbe kbe esq');

/** What may follow a name: those, and what belongs to it. */
export const suffixes: ReadonlySet<string> = new Set([...words('jr sr ii iii iv'), ...honours]);

/** Small words inside a name. */
export const particles: ReadonlySet<string> = words(
  'van von der den de la del della di da dos du bin bint ibn al el ben abu ter ten st le af av zu zur und',
);

/** Titles as they are printed short, with the word a description uses: "Sen. Roe", "the senator". */
export const shortTitles: ReadonlyMap<string, string> = pairs(`
  sen: senator, rep: representative, gov: governor, pres: president, sec: secretary, gen: general, col: colonel, lt: lieutenant, capt: captain, sgt: sergeant,
  det: detective, insp: inspector, cllr: councillor, prof: professor, rev: reverend, atty: attorney, lt gov: lieutenant governor, maj: major, adm: admiral
`);
