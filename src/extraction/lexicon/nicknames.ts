import { pairs } from './words.js';

/** Short forms of first names and the name they stand for, folded. Written for this project. */
export const nicknames: ReadonlyMap<string, string> = pairs(`
  liz: elizabeth, lizzie: elizabeth, beth: elizabeth, betty: elizabeth, eliza: elizabeth, bill: william, billy: william, will: william, willie: william, liam: william,
  bob: robert, bobby: robert, rob: robert, robbie: robert, dick: richard, rick: richard, rich: richard, ricky: richard, jim: james, jimmy: james, jamie: james,
  mike: michael, mick: michael, mickey: michael, tom: thomas, tommy: thomas, joe: joseph, joey: joseph, tony: anthony, dan: daniel, danny: daniel, dave: david,
  ed: edward, eddie: edward, ted: edward, ned: edward, steve: steven, stephen: steven, chris: christopher, kate: katherine, katie: katherine, kathy: katherine, cathy: katherine, catherine: katherine,
  sam: samuel, ben: benjamin, andy: andrew, drew: andrew, matt: matthew, nick: nicholas, alex: alexander, greg: gregory, jeff: jeffrey, geoff: jeffrey, ken: kenneth,
  larry: lawrence, ron: ronald, don: donald, pat: patrick, paddy: patrick, pete: peter, phil: philip, ray: raymond, tim: timothy, vince: vincent, walt: walter,
  sue: susan, susie: susan, peg: margaret, peggy: margaret, maggie: margaret, meg: margaret, jen: jennifer, jenny: jennifer, jess: jessica, deb: deborah, debbie: deborah,
  barb: barbara, cindy: cynthia, mandy: amanda, becky: rebecca, vicky: victoria, angie: angela, trish: patricia, patty: patricia, sandy: sandra, chuck: charles, charlie: charles,
  hank: henry, harry: henry, jack: john, johnny: john, jon: jonathan, josh: joshua, zach: zachary, nate: nathaniel, gabe: gabriel, max: maximilian, fred: frederick, gene: eugene,
  jerry: gerald, gerry: gerald, les: leslie, mitch: mitchell, russ: russell, stan: stanley, bernie: bernard, al: albert, bert: albert, abe: abraham
`);
