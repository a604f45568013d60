import { words } from './words.js';

/** Adjectives and nouns of nations, faiths and parties: capitalised, and nobody's name. Written for this project. */
export const demonyms: ReadonlySet<string> = words(`afghan african albanian algerian american americans arab arabs argentine asian australian australians austrian bangladeshi belgian
  bolivian bosnian brazilian british britons briton bulgarian burmese californian cambodian canadian canadians catholic catholics chilean chinese christian christians colombian cuban czech danish
  democrat democrats democratic dutch ecuadorian egyptian english estonian ethiopian european europeans filipino finnish french georgian german germans ghanaian greek greeks haitian hindu
  hispanic hispanics hungarian icelandic indian indians indonesian iranian iraqi irish islamic israeli israelis italian italians jamaican japanese jew jewish jews jordanian kenyan
  korean koreans kurdish kurds kuwaiti latino latinos latvian lebanese libyan lithuanian malaysian maltese mexican mexicans mongolian moroccan mormon muslim muslims nepalese nigerian norwegian
  pakistani palestinian palestinians peruvian polish portuguese protestant republican republicans romanian russian russians saudi scottish serbian shia shiite singaporean slovak somali
  spanish sudanese sunni swedish swiss syrian syrians taiwanese texan texans thai tibetan tory tories tunisian turkish turks ugandan ukrainian venezuelan vietnamese welsh western yemeni zimbabwean labour conservatives conservative liberal liberals`);
