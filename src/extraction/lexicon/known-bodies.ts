import { phrases } from './words.js';

/** Well-known companies, universities and bodies whose names do not say what they are, lower case. Written for this project. */
export const knownBodies: ReadonlySet<string> = phrases(`
  amazon, apple, google, alphabet, microsoft, facebook, meta, twitter, instagram, whatsapp, youtube, tiktok, bytedance, netflix, spotify, uber, lyft, airbnb, tesla, spacex, nvidia, intel, ibm,
  oracle, cisco, dell, hp, samsung, sony, nintendo, huawei, xiaomi, nokia, ericsson, alibaba, tencent, baidu, ebay, paypal, linkedin, reddit, snapchat, adobe, salesforce, openai,
  boeing, lockheed martin, raytheon, northrop grumman, bae systems, rolls-royce, bombardier, embraer, lufthansa, ryanair, easyjet, qantas, aeroflot, swissport, toyota, honda, nissan,
  volkswagen, bmw, daimler, porsche, renault, peugeot, stellantis, hyundai, kia, general motors, general electric, siemens, bosch, philips, exxon mobil, exxonmobil, exxon, bp, gazprom,
  rosneft, aramco, saudi aramco, petrobras, pemex, halliburton, walmart, wal-mart, costco, tesco, sainsbury's, asda, morrisons, aldi, lidl, ikea, carrefour, starbucks, mcdonald's, coca-cola, pepsico, nestle,
  unilever, procter & gamble, pfizer, moderna, astrazeneca, glaxosmithkline, novartis, bayer, sanofi, merck, johnson & johnson, monsanto, goldman sachs, morgan stanley, jpmorgan, jpmorgan chase,
  citigroup, citi, hsbc, barclays, lloyds, natwest, santander, ubs, credit suisse, deutsche bank, bnp paribas, wells fargo, blackrock, berkshire hathaway, mastercard, moody's, standard & poor's, fitch,
  deloitte, kpmg, pwc, mckinsey, vodafone, verizon, at&t, t-mobile, comcast, bt, telefonica, fedex, dhl, royal mail, network rail, amtrak, vattenfall, edf, eon, enron, glencore, rio tinto,
  harvard, yale, princeton, stanford, oxford, cambridge, mit, caltech, columbia, cornell, georgetown, johns hopkins, eton,
  pentagon, kremlin, vatican, white house, downing street, capitol hill, scotland yard, whitehall, interpol, europol, eurostat, eurocontrol, frontex, scotrail, ofcom, ofsted, ofgem,
  hamas, hezbollah, fatah, taliban, al-qaeda, al-shabab, boko haram, islamic state, farc, ira, sinn fein, likud, swapo, anc, fidesz, podemos, syriza, ukip,
  greenpeace, oxfam, unicef, unesco, unhcr, nato, opec, asean, mercosur, fifa, uefa, nasa, esa, cern, amnesty, peta, sierra club, planned parenthood, wikileaks, wikipedia, wikimedia,
  gallup, ipsos, ipsos mori, yougov, quinnipiac, nielsen, rasmussen, politifact, factcheck.org, snopes, realclearpolitics, fivethirtyeight, hollywood, silicon valley, wall street
`);
