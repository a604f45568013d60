import { words } from './words.js';

/** Adjectives and nouns of nations, faiths and parties: capitalised, and nobody's name. Written for this project. */
export const demonyms: ReadonlySet<string> = words(`afghan african albanian algerian american americans arab arabs argentine asian australian australians austrian bangladeshi belgian
  bolivian bosnian brazilian british britons briton bulgarian burmese californian cambodian canadian canadians catholic catholics chilean chinese christian christians colombian cuban czech danish
  democrat democrats democratic dutch ecuadorian egyptian english estonian ethiopian european europeans filipino finnish french georgian german germans ghanaian greek greeks haitian hindu
  hispanic hispanics hungarian icelandic indian indians indonesian iranian iraqi irish islamic israeli israelis italian italians jamaican japanese jew jewish jews jordanian kenyan
  korean koreans kurdish kurds kuwaiti latino latinos latvian lebanese libyan lithuanian malaysian maltese mexican mexicans mongolian moroccan mormon muslim muslims nepalese nigerian norwegian
  pakistani palestinian palestinians peruvian polish portuguese protestant republican republicans romanian russian russians saudi scottish serbian shia shiite singaporean slovak somali
  spanish sudanese sunni swedish swiss syrian syrians taiwanese texan texans thai tibetan tory tories tunisian turkish turks ugandan ukrainian venezuelan vietnamese welsh western yemeni zimbabwean labour conservatives conservative liberal liberals
  latin hebrew arabic mandarin cantonese sanskrit gaelic yiddish urdu hindi swahili norse celtic catalan catalans basque basques cypriot angolan algerians belarusian bahraini
  bolivians brazilians chileans colombians cubans czechs danes dutchman emirati eritrean flemish frisian gambian guatemalan honduran hutu icelander ivorian kazakh kosovan laotian
  liberian macedonian malagasy malian mozambican namibian nicaraguan omani panamanian paraguayan punjabi qatari rwandan salvadoran samoan senegalese serb serbs croat croats
  croatian sicilian slovenian slovene tamil tamils tanzanian tongan trinidadian tutsi uruguayan uzbek walloon zambian zulu`);
