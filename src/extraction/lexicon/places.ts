import { phrases, words } from './words.js';

/** Countries and parts of the world, lower case. Written for this project. */
export const countries: ReadonlySet<string> = phrases(`
  afghanistan, albania, algeria, argentina, armenia, australia, austria, azerbaijan, bahrain, bangladesh, belarus, belgium, bolivia, bosnia, brazil,
  bulgaria, cambodia, cameroon, canada, chile, china, colombia, congo, costa rica, croatia, cuba, cyprus, czech republic, denmark, ecuador, egypt,
  england, eritrea, estonia, ethiopia, fiji, finland, france, georgia, germany, ghana, greece, guatemala, haiti, honduras, hong kong, hungary, iceland,
  india, indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, laos,
  latvia, lebanon, liberia, libya, lithuania, luxembourg, malaysia, mali, malta, mexico, moldova, mongolia, morocco, mozambique, myanmar, namibia,
  nepal, netherlands, new zealand, nicaragua, niger, nigeria, north korea, northern ireland, norway, oman, pakistan, palestine, panama, paraguay, peru,
  philippines, poland, portugal, qatar, romania, russia, rwanda, saudi arabia, scotland, senegal, serbia, sierra leone, singapore, slovakia, slovenia,
  somalia, south africa, south korea, south sudan, spain, sri lanka, sudan, sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand, tibet,
  tunisia, turkey, uganda, ukraine, united kingdom, united states, us, usa, uk, uae, uruguay, uzbekistan, venezuela, vietnam, wales, yemen, zambia,
  zimbabwe, britain, great britain, america, europe, asia, africa, middle east, eu
`);

/** States, provinces and regions, lower case. Written for this project. */
export const regions: ReadonlySet<string> = phrases(`
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky,
  louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new
  mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas,
  utah, vermont, virginia, washington, west virginia, wisconsin, wyoming, gaza, west bank, queensland, victoria, new south wales, tasmania, ontario,
  quebec, alberta, british columbia, bavaria, catalonia, kashmir, crimea, chechnya
`);

/** Large cities, lower case. Written for this project. */
const cities: ReadonlySet<string> = phrases(`
  london, paris, berlin, rome, madrid, moscow, beijing, tokyo, delhi, new delhi, mumbai, cairo, istanbul, ankara, athens, brussels, vienna, dublin,
  edinburgh, glasgow, manchester, liverpool, birmingham, leeds, belfast, cardiff, los angeles, chicago, houston, philadelphia, phoenix, san antonio, san
  diego, dallas, san francisco, boston, seattle, detroit, miami, atlanta, denver, las vegas, baltimore, toronto, ottawa, montreal, vancouver, sydney,
  melbourne, brisbane, perth, auckland, wellington, jerusalem, tel aviv, baghdad, tehran, damascus, beirut, kabul, islamabad, karachi, washington dc,
  new york city, new orleans, salt lake city, kansas city, cleveland, orlando, queens, brooklyn, manhattan, aleppo, mosul, geneva, zurich, lagos,
  nairobi, johannesburg, cape town, buenos aires, rio de janeiro, mexico city, caracas, bogota, lima, santiago
`);

export const places: ReadonlySet<string> = new Set([...countries, ...regions, ...cities]);

/** Printed short forms of American and Canadian states and provinces, without full stops. */
export const stateForms: ReadonlySet<string> = words('ala ariz ark calif colo conn del fla ga ill ind kan ky md mass mich minn miss mont neb nev nh nj nm ny nc nd okla ore pa ri sc sd tenn tex vt va wva wis wyo dc ont que');
