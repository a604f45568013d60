import { lists } from './lists.js';

/*
 * Countries by the last part of their domains: names, demonyms, capitals and other large cities, lower case, folded.
 * Written for this project. "English" and "Scottish" count as British; names that are also those of places elsewhere
 * ("Georgia", "Victoria", "Perth") or of languages spoken in many countries are left out.
 */
export const countryWords: ReadonlyMap<string, readonly string[]> = lists(`
  ae: emirati, emirates, united arab emirates, dubai, abu dhabi
  af: afghan, afghanistan, kabul
  al: albanian, albania, tirana
  am: armenian, armenia, yerevan
  ar: argentine, argentinian, argentina, buenos aires
  at: austrian, austria, vienna
  au: australian, australia, sydney, melbourne, brisbane, canberra, adelaide, queensland, new south wales, tasmania
  ba: bosnian, bosnia, sarajevo
  bd: bangladeshi, bangladesh, dhaka
  be: belgian, belgium, brussels, antwerp
  bg: bulgarian, bulgaria, sofia
  bo: bolivian, bolivia, la paz
  br: brazilian, brazil, brasilia, sao paulo, rio de janeiro
  by: belarusian, belarus, minsk
  ca: canadian, canada, ottawa, toronto, montreal, vancouver, calgary, ontario, quebec, alberta, manitoba, british columbia
  ch: swiss, switzerland, zurich, geneva, bern
  cl: chilean, chile
  cn: chinese, china, beijing, shanghai, shenzhen
  co: colombian, colombia, bogota, medellin
  cu: cuban, cuba, havana
  cy: cypriot, cyprus, nicosia
  cz: czech, czech republic, prague
  de: german, germany, berlin, munich, hamburg, bavaria, bavarian
  dk: danish, denmark, copenhagen
  dz: algerian, algeria, algiers
  ec: ecuadorian, ecuador, quito
  ee: estonian, estonia, tallinn
  eg: egyptian, egypt, cairo
  es: spaniard, spain, madrid, barcelona, catalan, catalonia
  et: ethiopian, ethiopia, addis ababa
  fi: finnish, finland, helsinki
  fr: french, france, paris, marseille, lyon
  gh: ghanaian, ghana, accra
  gr: greek, greece, athens
  hk: hong kong
  hr: croatian, croatia, zagreb
  hu: hungarian, hungary, budapest
  id: indonesian, indonesia, jakarta
  ie: irish, ireland, dublin
  il: israeli, israel, tel aviv
  in: indian, india, delhi, new delhi, mumbai, kolkata, chennai, bengaluru
  iq: iraqi, iraq, baghdad
  ir: iranian, iran, tehran
  is: icelandic, iceland, reykjavik
  it: italian, italy, rome, milan, naples
  jm: jamaican, jamaica
  jo: jordanian, amman
  jp: japanese, japan, tokyo, osaka
  ke: kenyan, kenya, nairobi
  kr: south korean, south korea, seoul, busan
  kp: north korean, north korea, pyongyang
  kz: kazakh, kazakhstan, astana
  lb: lebanese, lebanon, beirut
  lk: sri lankan, sri lanka, colombo
  lt: lithuanian, lithuania, vilnius
  lv: latvian, latvia, riga
  ly: libyan, libya, tripoli
  ma: moroccan, morocco, rabat, casablanca
  mt: maltese, malta, valletta
  mx: mexican, mexico, mexico city
  my: malaysian, malaysia, kuala lumpur
  ng: nigerian, nigeria, lagos, abuja
  nl: dutch, netherlands, amsterdam, rotterdam, the hague
  no: norwegian, norway, oslo, bergen
  np: nepalese, nepal, kathmandu
  nz: new zealand, new zealander, auckland, wellington, christchurch, kiwi
  pe: peruvian, peru, lima
  ph: filipino, philippine, philippines, manila
  pk: pakistani, pakistan, islamabad, karachi, lahore
  pl: polish, poland, warsaw, krakow
  ps: palestinian, gaza, west bank, ramallah
  pt: portugal, lisbon, porto
  qa: qatari, qatar, doha
  ro: romanian, romania, bucharest
  rs: serbian, serbia, belgrade
  ru: russian, russia, moscow, st petersburg
  rw: rwandan, rwanda, kigali
  sa: saudi, saudi arabia, saudi arabian, riyadh
  se: swedish, sweden, stockholm, gothenburg
  sg: singaporean, singapore
  si: slovenian, slovene, slovenia, ljubljana
  sk: slovak, slovakia, bratislava
  sn: senegalese, senegal, dakar
  sy: syrian, syria, damascus
  th: thai, thailand, bangkok
  tn: tunisian, tunisia, tunis
  tr: turkish, turkey, ankara, istanbul
  tw: taiwanese, taiwan, taipei
  tz: tanzanian, tanzania
  ua: ukrainian, ukraine, kyiv, kiev, kharkiv, odesa
  ug: ugandan, uganda, kampala
  uk: british, briton, britain, united kingdom, uk, english, england, scottish, scotland, welsh, wales, northern ireland, northern irish, london, manchester, liverpool, leeds, glasgow, edinburgh, cardiff, belfast, whitehall, westminster
  us: american, united states, us, usa, alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, texan, utah, vermont, west virginia, wisconsin, wyoming, chicago, houston, los angeles, seattle, boston, denver, philadelphia, republican, democrat, democratic
  uy: uruguayan, uruguay, montevideo
  ve: venezuelan, venezuela, caracas
  vn: vietnamese, vietnam, hanoi
  za: south african, south africa, johannesburg, cape town, pretoria
  zm: zambian, zambia, lusaka
  zw: zimbabwean, zimbabwe, harare
`);
