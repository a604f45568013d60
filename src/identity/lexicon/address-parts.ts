/* Parts of addresses that do not say which page it is. Written for this project. */

/** Parameters that tell where the reader came from. */
export const tracking =
  /^(?:utm_?\w+|at_(?:medium|campaign|link_\w+|ptr_name|bbc_team|format|custom\d)|fb(?:clid|_\w+)|g(?:clid|clsrc|braid)|wbraid|dclid|msclkid|yclid|twclid|ttclid|li_fat_id|igsh(?:id)?|mc_[ce]id|mkt_tok|_(?:hs(?:enc|mi)|ga|gl)|vero_id|oly_(?:anon|enc)_id|cmp(?:id)?|icid|ncid|ns_\w+|s?ref|ref_?src|ref_?url|smid|smtyp|ocid|soc_(?:src|trk)|guccounter|guce_\w+|wt\.\w+|xtor|amp_(?:js_v|gsa)|usqp|__twitter_impression|ftag|wprov)$/u;

/** Numbers of a reader's visit. */
export const sessions: ReadonlySet<string> = new Set(['jsessionid', 'phpsessid', 'sessionid', 'aspsessionid']);

/** Parameters that ask for another view of a page, with the values that do so. */
export const presentations: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['amp', new Set(['', '1', 'true', 'yes'])],
  ['output', new Set(['amp', 'print'])],
  ['outputtype', new Set(['amp'])],
  ['view', new Set(['amp', 'print', 'mobile'])],
  ['mode', new Set(['amp', 'print', 'mobile'])],
  ['print', new Set(['', '1', 'true', 'yes'])],
  ['printable', new Set(['', '1', 'true', 'yes'])],
  ['mobile', new Set(['', '1', 'true', 'yes'])],
]);

/** Labels in front of a host that name another view of the same site. */
export const hostSigns: ReadonlySet<string> = new Set(['www', 'm', 'mobile', 'amp']);

/** Last parts of a path that name another view of the page before them. */
export const pathSigns: ReadonlySet<string> = new Set(['amp', 'print', 'printable']);
