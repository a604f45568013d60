/** Words that stay in lower case inside the name of an organisation or group: "Friends of the Harbour", "Médecins Sans Frontières et amis". */
export const joiningWords: ReadonlySet<string> = new Set(
  'a an and at by d da das de del den der des di do dos du e el en et for für from in la las le les los of on the to und van von with without y zu zum zur'.split(
    ' ',
  ),
);
