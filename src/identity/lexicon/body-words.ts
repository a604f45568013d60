/**
 * Words of which the names of bodies are made in every country, beside those of the extraction's lexicon, folded: a name
 * of nothing else ("Ministry of Health", "Labour Party") names one body in each. Written for this project.
 */
export const bodyWords: ReadonlySet<string> = new Set(
  `affairs agricultural agriculture air appeal appeals armed army art aviation border bureau central chief christian civil
coast coastguard commerce communist competition conservative constitutional consumer crime criminal culture customs defence
defense democratic democrats development district domestic economic economy education election elections electoral
environment environmental executive exterior farmers federal finance fire fisheries fisherman fishermen fishing food
football foreign foundation general geological government green greens health high home house housing human immigration
independent industry information intelligence interior internal international justice labor labour land law legal liberal
liberals local maritime medical met metropolitan meteorological meteorology ministers national nations natural nurses
olympic people peoples planning presidency president prime prison prisons procurator progressive prosecutor prosecutors
protection public red regional republican research revenue rights royal rural safety science secretariat secret security
social socialist space sport sports standards state states statistics superior supreme survey tax teachers technology
tourism trade trades transport transportation urban water weather welfare women workers works youth`.split(/\s+/u),
);
