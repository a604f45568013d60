/** What follows the name of a company and is often left out, folded. */
export const legalForms: ReadonlySet<string> = new Set(
  'inc incorporated ltd limited llc llp plc corp corporation co company group holdings gmbh ag sa sas spa bv nv ab as asa oy pty pte kg se'.split(
    ' ',
  ),
);
