/* Words by which English is told from its neighbours, in lower case. Written for this project. */

/** Words that every English text is full of and no other language has: not "in", "was" or "as", which German has too. */
export const englishWords: ReadonlySet<string> = new Set(
  `the and of that with from his she they have has been were which who their would could should this these said about
  after when its but you your what there because into than other people year years more while where`.split(/\s+/),
);

/** Words that texts in the neighbours of English are full of, and English ones have only in names. */
export const neighbouringWords: ReadonlySet<string> = new Set(
  `de la le les du et est un une que qui en au aux dans pour par sur el los las del al y se su por con una lo der die das
  und ist von den dem des sie er als aus bei wird werden sind auch noch ein eine zu mit auf im nicht sich il di che e per non van het een dat och att som det na w nie se`.split(
    /\s+/,
  ),
);
