import { phrases, words } from './words.js';

/* Words of newspapers, broadcasters and magazines, lower case. Written for this project. */

/** Last words of an outlet's name. */
export const mediaWords: ReadonlySet<string> = words(`times post herald news daily gazette tribune journal guardian telegraph review magazine radio tv television
  network press courier chronicle globe mirror mail observer independent broadcasting express examiner standard sentinel dispatch bulletin
  argus echo register inquirer ledger monitor advertiser enquirer weekly today wire`);

/** Outlets whose names have no such word. */
export const mediaNames: ReadonlySet<string> = phrases(`bbc, cnn, nbc, abc, cbs, npr, pbs, msnbc, itv, sky, tf1, cbc, rte, politico, bloomberg, axios, al jazeera, fox, vox, vice, le monde,
  le figaro, der spiegel, die zeit, el país, the hill, the atlantic, the economist, haaretz, national public radio, the onion, newsweek, time, wired, variety, huffpost, buzzfeed`);
