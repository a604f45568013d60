/**
 * Words before a name that do not belong to it: forms of address, ranks and offices of English-language news. Folded as
 * names are (lower case, no full stops). Collected by hand from news.
 */
export const honorifics: ReadonlySet<string> = new Set(
  `adm admiral ambassador archbishop attorney bishop brother capt captain cardinal chair chairman chairwoman
   chancellor chief cmdr col colonel commander congressman congresswoman councillor councilman councilwoman cpl
   dame dep deputy det detective dr ex father former fr gen general gov governor hon honorable imam insp
   inspector judge justice king lady lieutenant lord lt madam maj major mayor minister miss mr mrs ms mx officer
   pastor pope premier president prime prince princess prof professor pvt queen rabbi rep representative rev
   reverend secretary sen senator sergeant sgt sheriff sir sister speaker vice vp`.split(/\s+/u),
);
