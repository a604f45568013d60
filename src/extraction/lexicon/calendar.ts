import { words } from './words.js';

/* Words of time, lower case, without full stops. Written for this project. */

export const weekdays: ReadonlySet<string> = words('monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri');
export const months: ReadonlySet<string> = words('january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec');
/** Times that stand beside a subject without a preposition. */
export const times: ReadonlySet<string> = words('yesterday today tonight tomorrow afterwards afterward later earlier recently once twice again now');
/** Nouns of time: "last week", "the same day", "Monday morning". They do nothing and say nothing. */
export const timeNouns: ReadonlySet<string> = words('week weeks month months year years day days time times morning afternoon evening night hour hours minute minutes weekend moment monday tuesday wednesday thursday friday saturday sunday decade');
