/** Words that tell nothing of who a source is: "the" in "the mayor" is no agreement with "the council". */
export const functionWords: ReadonlySet<string> = new Set(
  'a an and as at but by for from her his in its my of on or our s that the their these this those to with your'.split(
    ' ',
  ),
);
