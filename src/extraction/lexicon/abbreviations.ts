import { words } from './words.js';

/*
 * Abbreviations of English news prose, lower case, without their full stop. Written for this project.
 * Forms with inner stops ("U.S.", "p.m.") are told by their shape and do not stand here.
 */

/** A full stop after one of these ends no sentence by itself ("Mr.", "Calif.", "Inc."). */
export const abbreviations: ReadonlySet<string> = words(`
  adm adml al ala ald alta amb ambs approx apr ariz ark assn asso assoc asst atty attys aug ave benj bldg blvd brig
  bros ca calif capt capts cdr cf chas chmn cllr cllrs cmdr cmdt co col colo cols comdr comm commr conn const corp cos
  cpl cpt cu dec del dep dept depts det dist dr drs ed eds ens esp esq est etc ext feb fla flt fr fri ft ga gen gens
  geo gov govs govt gp hon hr hrs hwy in's inc incl insp intl jan jas jos jr kan kph ky lb lbs llc lt ltd lts maj md
  messrs mfg mich minn mins misc mlle mme mmes mo mon mont mos mph mr mrs ms msgr msgt mt mts mx natl neb nebr nev
  no's nos nov oct ofc okla ont orig oz penn penna pfc ph pk pkwy plc pp pres prof profs pte ptl pvt que radm rd rdml
  rep repr reps rev revd revs robt rte sask sec secs sen sens sept sfc sgt sgts spc sq sqn sr ssgt st ste supt tel
  tenn tex thos thu thur thurs transl treas tue tues univ va vadm viz vol vols vs vt wed wg wis wisc wm wyo yr yrs
`);

/** Abbreviations only where a number follows ("No. 10", "Fig. 3", "Mar. 4"); otherwise common words. */
export const numberAbbreviations: ReadonlySet<string> = words(`
  app art arts bk ch chap ex fig figs jul jun mar no nos op p par pp pt sec secs v vol vols
`);

/** State names cut short that are also words: abbreviations only with a capital and after a place and a comma. */
export const placeAbbreviations: ReadonlySet<string> = words(`
  ia id ill ind la mass me miss o ore pa wash
`);

/** Abbreviations that just as often are the last word of a sentence; look at what follows. */
export const closingAbbreviations: ReadonlySet<string> = words(`
  al ala ariz ark assn ave blvd bros calif co colo conn corp cos del dept esq est etc fla ft ga hrs hwy inc jr kan ky
  lbs llc ltd md mich minn mins mo mont mph neb nev okla oz penn plc rd sq sr st tenn tex va vt wis wyo yr yrs
`);
