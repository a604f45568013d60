/*
 * Well-known newspapers, magazines, broadcasters and news sites: facts from general knowledge, written for this project.
 * A line: name | domains | other names | place. A name that several outlets bear is marked `*` wherever it stands, also
 * where the others are not in the table; it names none of them without a domain or place beside it.
 */
export const outletLines = `
The New York Times | nytimes.com | NYT, NYTimes, NY Times, The Times*
The Washington Post | washingtonpost.com | WaPo, The Post*
The Wall Street Journal | wsj.com | WSJ, The Journal*
USA Today | usatoday.com |
Los Angeles Times | latimes.com | LA Times, The Times*
Chicago Tribune | chicagotribune.com | The Tribune*
Chicago Sun-Times | suntimes.com |
The Boston Globe | bostonglobe.com | The Globe*
Boston Herald | bostonherald.com | The Herald*
New York Post | nypost.com | NY Post, The Post*
New York Daily News | nydailynews.com | NY Daily News, Daily News*
Newsday | newsday.com |
The Philadelphia Inquirer | inquirer.com | Philly.com
The Dallas Morning News | dallasnews.com |
Houston Chronicle | houstonchronicle.com, chron.com | The Chronicle*
San Francisco Chronicle | sfchronicle.com, sfgate.com | SFGate, SF Chronicle, The Chronicle*
The Mercury News | mercurynews.com | San Jose Mercury News
The Sacramento Bee | sacbee.com |
The San Diego Union-Tribune | sandiegouniontribune.com |
The Seattle Times | seattletimes.com | The Times*
The Oregonian | oregonlive.com | OregonLive
The Denver Post | denverpost.com | The Post*
The Arizona Republic | azcentral.com | The Republic*
The Salt Lake Tribune | sltrib.com | The Tribune*
Deseret News | deseret.com |
Las Vegas Review-Journal | reviewjournal.com | Review-Journal
Star Tribune | startribune.com | Minneapolis Star Tribune, Minnesota Star Tribune
St. Louis Post-Dispatch | stltoday.com | Post-Dispatch
The Kansas City Star | kansascity.com | The Star*
Detroit Free Press | freep.com | Free Press*
The Detroit News | detroitnews.com |
The Plain Dealer | cleveland.com | Cleveland Plain Dealer
The Columbus Dispatch | dispatch.com |
The Cincinnati Enquirer | cincinnati.com |
The Indianapolis Star | indystar.com | IndyStar, The Star*
Milwaukee Journal Sentinel | jsonline.com | Journal Sentinel
The Des Moines Register | desmoinesregister.com | The Register*
Omaha World-Herald | omaha.com | World-Herald
The Tennessean | tennessean.com |
Louisville Courier Journal | courier-journal.com | Courier Journal
The Atlanta Journal-Constitution | ajc.com | AJC, Journal-Constitution
The Charlotte Observer | charlotteobserver.com | The Observer*
The News & Observer | newsobserver.com | Raleigh News & Observer
The Post and Courier | postandcourier.com |
Miami Herald | miamiherald.com | The Herald*
Orlando Sentinel | orlandosentinel.com |
Tampa Bay Times | tampabay.com | The Times*
South Florida Sun Sentinel | sun-sentinel.com | Sun-Sentinel
The Times-Picayune | nola.com | New Orleans Times-Picayune
The Baltimore Sun | baltimoresun.com | The Sun*
Richmond Times-Dispatch | richmond.com | Times-Dispatch
Pittsburgh Post-Gazette | post-gazette.com | Post-Gazette
The Buffalo News | buffalonews.com |
The Star-Ledger | nj.com | NJ.com
Hartford Courant | courant.com |
The Providence Journal | providencejournal.com | The Journal*
Portland Press Herald | pressherald.com | Press Herald
Austin American-Statesman | statesman.com | American-Statesman
San Antonio Express-News | expressnews.com | Express-News
Fort Worth Star-Telegram | star-telegram.com | Star-Telegram
The Oklahoman | oklahoman.com |
Honolulu Star-Advertiser | staradvertiser.com | Star-Advertiser
Anchorage Daily News | adn.com | Daily News*
The Christian Science Monitor | csmonitor.com | CSMonitor
The Texas Tribune | texastribune.org | The Tribune*
Politico | politico.com, politico.eu |
The Hill | thehill.com |
Axios | axios.com |
Roll Call | rollcall.com |
National Journal | nationaljournal.com |
The Washington Times | washingtontimes.com | The Times*
Washington Examiner | washingtonexaminer.com |
The Washington Free Beacon | freebeacon.com |
The Daily Caller | dailycaller.com |
The Daily Beast | thedailybeast.com |
The Daily Signal | dailysignal.com |
The Daily Wire | dailywire.com |
The Intercept | theintercept.com |
ProPublica | propublica.org |
HuffPost | huffpost.com, huffingtonpost.com, huffingtonpost.co.uk | Huffington Post, HuffPo
BuzzFeed News | buzzfeednews.com, buzzfeed.com | BuzzFeed
Breitbart | breitbart.com | Breitbart News, Breitbart News Network
Western Journalism | westernjournalism.com, westernjournal.com | The Western Journal
Newsmax | newsmax.com |
National Review | nationalreview.com |
The Weekly Standard | weeklystandard.com |
The American Conservative | theamericanconservative.com |
The Nation* | thenation.com | | New York
The New Republic | newrepublic.com, tnr.com |
Mother Jones | motherjones.com |
Salon | salon.com | Salon.com
Slate | slate.com | Slate Magazine
Vox | vox.com |
Vice News | vice.com | VICE
Quartz | qz.com |
Business Insider | businessinsider.com | Insider*
Mashable | mashable.com |
Gizmodo | gizmodo.com |
The Verge | theverge.com |
Wired | wired.com | WIRED magazine
Ars Technica | arstechnica.com |
TechCrunch | techcrunch.com |
Engadget | engadget.com |
Time | time.com | Time magazine
Newsweek | newsweek.com |
The Atlantic | theatlantic.com | Atlantic magazine
The New Yorker | newyorker.com | The New Yorker magazine
New York magazine | nymag.com |
Vanity Fair | vanityfair.com |
Esquire | esquire.com |
GQ | gq.com |
Rolling Stone | rollingstone.com | Rolling Stone magazine
The Hollywood Reporter | hollywoodreporter.com |
Variety | variety.com |
Billboard | billboard.com |
Forbes | forbes.com | Forbes magazine
Fortune | fortune.com | Fortune magazine
Barron's | barrons.com |
MarketWatch | marketwatch.com |
The Economist | economist.com |
Foreign Policy | foreignpolicy.com | Foreign Policy magazine
Foreign Affairs | foreignaffairs.com |
Scientific American | scientificamerican.com |
National Geographic | nationalgeographic.com |
ABC News* | abcnews.go.com, abcnews.com | | New York
NBC News | nbcnews.com | NBC
MSNBC | msnbc.com |
CBS News | cbsnews.com | CBS
CNN | cnn.com | Cable News Network, CNN.com, CNN International
CNBC | cnbc.com |
Fox News | foxnews.com | Fox News Channel, FoxNews.com
Fox Business | foxbusiness.com | Fox Business Network
C-SPAN | c-span.org |
NPR | npr.org | National Public Radio
PBS NewsHour | pbs.org | PBS, PBS News, PBS News Hour, Public Broadcasting Service
ESPN | espn.com | ESPN.com
Sports Illustrated | si.com |
Univision | univision.com |
Telemundo | telemundo.com |
Voice of America | voanews.com | VOA, VOA News
Radio Free Europe/Radio Liberty | rferl.org | RFE/RL, Radio Free Europe, Radio Liberty
Radio Free Asia | rfa.org | RFA
TMZ | tmz.com |
People | people.com | People magazine
Us Weekly | usmagazine.com |
The Advocate* | advocate.com | | Los Angeles
Yahoo News | news.yahoo.com, yahoo.com | Yahoo
MSN | msn.com |
Wikinews | wikinews.org | English Wikinews
BBC News | bbc.co.uk, bbc.com, bbci.co.uk | BBC, British Broadcasting Corporation, BBC World Service, BBC Radio 4
The Guardian | theguardian.com, guardian.co.uk | Guardian Australia, Guardian US
The Observer* | observer.co.uk | | London
The Times* | thetimes.co.uk, thetimes.com, timesonline.co.uk | Times of London, The London Times | London
The Sunday Times* | sundaytimes.co.uk | Sunday Times of London | London
The Daily Telegraph* | telegraph.co.uk | The Telegraph*, Sunday Telegraph* | London
The Independent* | independent.co.uk, the-independent.com | | London
Financial Times | ft.com | FT
Daily Mail* | dailymail.co.uk, mailonline.co.uk | MailOnline, Mail Online, The Mail on Sunday | London
Daily Mirror* | mirror.co.uk | The Mirror*, Sunday Mirror | London
Daily Express* | express.co.uk | Sunday Express | London
The Sun* | thesun.co.uk, the-sun.com | | London
Daily Star* | dailystar.co.uk | | London
i | inews.co.uk | the i Paper, i newspaper
Metro* | metro.co.uk | | London
Evening Standard* | standard.co.uk | London Evening Standard, The Standard* | London
City A.M. | cityam.com |
Sky News | news.sky.com, sky.com | Sky
Sky News Australia | skynews.com.au |
ITV News | itv.com | ITV
Channel 4 News | channel4.com | Channel 4
New Statesman | newstatesman.com |
The Spectator* | spectator.co.uk | | London
Private Eye | private-eye.co.uk |
New Scientist | newscientist.com |
The Scotsman | scotsman.com |
The Herald* | heraldscotland.com | Glasgow Herald, Herald Scotland, HeraldScotland | Glasgow
Daily Record* | dailyrecord.co.uk | | Glasgow
The Press and Journal | pressandjournal.co.uk |
The Courier* | thecourier.co.uk | | Dundee
WalesOnline | walesonline.co.uk | Western Mail, South Wales Echo
Belfast Telegraph | belfasttelegraph.co.uk |
The Irish News | irishnews.com |
Manchester Evening News | manchestereveningnews.co.uk |
Liverpool Echo | liverpoolecho.co.uk |
Birmingham Mail | birminghammail.co.uk, birminghamlive.co.uk | BirminghamLive
Yorkshire Post | yorkshirepost.co.uk |
The Northern Echo | thenorthernecho.co.uk |
Eastern Daily Press | edp24.co.uk |
The Irish Times | irishtimes.com |
Irish Independent | independent.ie | Independent.ie
Irish Examiner | irishexaminer.com |
RTÉ News | rte.ie | RTÉ
TheJournal.ie | thejournal.ie | The Journal.ie
The Globe and Mail | theglobeandmail.com | The Globe*
Toronto Star | thestar.com | The Star*
Toronto Sun | torontosun.com | The Sun*
National Post | nationalpost.com |
Montreal Gazette | montrealgazette.com | The Gazette*
La Presse* | lapresse.ca | | Montreal
Le Devoir | ledevoir.com |
Ottawa Citizen | ottawacitizen.com | The Citizen*
Vancouver Sun | vancouversun.com | The Sun*
Calgary Herald | calgaryherald.com | The Herald*
Winnipeg Free Press | winnipegfreepress.com | Free Press*
CBC News | cbc.ca | CBC, Canadian Broadcasting Corporation
Radio-Canada | radio-canada.ca | Société Radio-Canada, Ici Radio-Canada
CTV News | ctvnews.ca | CTV
Global News | globalnews.ca |
Maclean's | macleans.ca |
The Sydney Morning Herald | smh.com.au | SMH, The Herald*
The Age | theage.com.au |
The Australian | theaustralian.com.au |
The Australian Financial Review | afr.com | AFR
Herald Sun | heraldsun.com.au |
The Daily Telegraph (Sydney) | dailytelegraph.com.au | Sydney Daily Telegraph, The Daily Telegraph*, The Telegraph*
The Courier-Mail | couriermail.com.au |
The Advertiser* | adelaidenow.com.au | Adelaide Advertiser | Adelaide
The West Australian | thewest.com.au |
The Canberra Times | canberratimes.com.au |
The Mercury* | themercury.com.au | Hobart Mercury | Hobart
ABC News (Australia) | abc.net.au | Australian Broadcasting Corporation, ABC Australia, ABC News*
SBS News | sbs.com.au | SBS
news.com.au | news.com.au |
9News | 9news.com.au | Nine News
The New Zealand Herald | nzherald.co.nz | NZ Herald, The Herald*
Stuff | stuff.co.nz | Stuff.co.nz
RNZ | rnz.co.nz, radionz.co.nz | Radio New Zealand
Otago Daily Times | odt.co.nz |
The Times of India | timesofindia.indiatimes.com, timesofindia.com | TOI
The Economic Times | economictimes.indiatimes.com, economictimes.com |
The Hindu | thehindu.com |
Hindustan Times | hindustantimes.com |
The Indian Express | indianexpress.com |
NDTV | ndtv.com |
India Today | indiatoday.in |
The Telegraph India | telegraphindia.com | The Telegraph*
Deccan Herald | deccanherald.com |
The Wire* | thewire.in | | New Delhi
Scroll.in | scroll.in |
Mint* | livemint.com | Livemint | New Delhi
Dawn | dawn.com | Dawn newspaper
The Express Tribune | tribune.com.pk |
The News International | thenews.com.pk |
Geo News | geo.tv | Geo TV
The Daily Star* | thedailystar.net | | Dhaka
Daily Mirror (Sri Lanka) | dailymirror.lk | Daily Mirror*
The Straits Times | straitstimes.com |
CNA | channelnewsasia.com | Channel NewsAsia, Channel News Asia
South China Morning Post | scmp.com | SCMP
The Standard* | thestandard.com.hk | | Hong Kong
China Daily | chinadaily.com.cn |
Global Times | globaltimes.cn |
People's Daily | people.com.cn, people.cn |
CGTN | cgtn.com | China Global Television Network
Taipei Times | taipeitimes.com |
The Japan Times | japantimes.co.jp |
Asahi Shimbun | asahi.com |
Yomiuri Shimbun | yomiuri.co.jp |
Mainichi Shimbun | mainichi.jp | The Mainichi
Nikkei | nikkei.com | Nikkei Asia, Nikkei Asian Review, Nihon Keizai Shimbun
NHK | nhk.or.jp | NHK World
The Korea Herald | koreaherald.com |
The Korea Times | koreatimes.co.kr |
Chosun Ilbo | chosun.com |
JoongAng Ilbo | joins.com, joongang.co.kr | Korea JoongAng Daily
Bangkok Post | bangkokpost.com |
The Jakarta Post | thejakartapost.com |
Kompas | kompas.com |
Tempo | tempo.co |
The Star (Malaysia) | thestar.com.my | The Star*
Philippine Daily Inquirer | inquirer.net | Inquirer.net
Rappler | rappler.com |
The Manila Times | manilatimes.net | The Times*
Al Jazeera | aljazeera.com, aljazeera.net | Al Jazeera English, Aljazeera
Al Arabiya | alarabiya.net |
The National* | thenationalnews.com, thenational.ae | | Abu Dhabi
Gulf News | gulfnews.com |
Khaleej Times | khaleejtimes.com |
Arab News | arabnews.com |
Haaretz | haaretz.com |
The Jerusalem Post | jpost.com | The Post*
The Times of Israel | timesofisrael.com |
Ynet | ynetnews.com, ynet.co.il | Ynetnews, Yedioth Ahronoth
The Daily Star (Lebanon) | dailystar.com.lb | The Daily Star*
Al-Ahram | ahram.org.eg | Ahram Online
Hürriyet | hurriyet.com.tr, hurriyetdailynews.com | Hürriyet Daily News
Daily Sabah | dailysabah.com |
TRT World | trtworld.com |
Press TV | presstv.ir, presstv.com |
Tehran Times | tehrantimes.com |
Mail & Guardian | mg.co.za |
News24 | news24.com |
Sowetan | sowetanlive.co.za | SowetanLIVE
Daily Maverick | dailymaverick.co.za |
Business Day* | businesslive.co.za | BusinessLIVE | Johannesburg
Daily Nation* | nation.africa | Nation Africa | Nairobi
The Standard (Kenya) | standardmedia.co.ke | The Standard*
The Punch* | punchng.com | Punch Nigeria | Lagos
The Vanguard* | vanguardngr.com | Vanguard Nigeria | Lagos
Premium Times | premiumtimesng.com |
The Guardian Nigeria | guardian.ng |
Daily Monitor* | monitor.co.ug | | Kampala
The Herald (Zimbabwe) | herald.co.zw | The Herald*
AllAfrica | allafrica.com | allAfrica.com
Deutsche Welle | dw.com | DW
Der Spiegel | spiegel.de | Spiegel, Spiegel Online
Frankfurter Allgemeine Zeitung | faz.net | FAZ
Süddeutsche Zeitung | sueddeutsche.de | SZ, Sueddeutsche Zeitung
Die Zeit | zeit.de | Zeit Online
Die Welt | welt.de | Welt am Sonntag
Bild | bild.de | Bild-Zeitung, Bild am Sonntag
Der Tagesspiegel | tagesspiegel.de | Tagesspiegel
die tageszeitung | taz.de | taz
Frankfurter Rundschau | fr.de |
Handelsblatt | handelsblatt.com |
Focus | focus.de | Focus Online
Stern | stern.de |
Berliner Zeitung | berliner-zeitung.de |
Tagesschau | tagesschau.de | tagesschau.de
ARD | ard.de |
ZDF | zdf.de, zdfheute.de | ZDFheute
Deutschlandfunk | deutschlandfunk.de |
Norddeutscher Rundfunk | ndr.de | NDR
Westdeutscher Rundfunk | wdr.de | WDR
Bayerischer Rundfunk | br.de | BR24
Der Standard | derstandard.at, derstandard.de |
Die Presse | diepresse.com |
Kurier | kurier.at |
Kronen Zeitung | krone.at | Krone
ORF | orf.at |
Neue Zürcher Zeitung | nzz.ch | NZZ
Tages-Anzeiger | tagesanzeiger.ch |
Blick | blick.ch |
SRF | srf.ch | Schweizer Radio und Fernsehen
swissinfo.ch | swissinfo.ch | Swissinfo, SWI swissinfo.ch
Le Temps | letemps.ch |
Le Monde | lemonde.fr | Le Monde.fr
Le Figaro | lefigaro.fr |
Libération | liberation.fr |
Le Parisien | leparisien.fr | Aujourd'hui en France
Les Echos | lesechos.fr |
Ouest-France | ouest-france.fr |
L'Express | lexpress.fr |
L'Obs | nouvelobs.com | Le Nouvel Observateur, Le Nouvel Obs
Le Point | lepoint.fr |
Mediapart | mediapart.fr |
La Croix | la-croix.com |
L'Humanité | humanite.fr |
L'Équipe | lequipe.fr |
20 Minutes | 20minutes.fr |
France 24 | france24.com |
Radio France Internationale | rfi.fr | RFI
Radio France | radiofrance.fr, francetvinfo.fr | Franceinfo, France Info, France Inter
BFMTV | bfmtv.com | BFM TV
Charlie Hebdo | charliehebdo.fr |
Le Soir | lesoir.be |
De Standaard | standaard.be |
RTBF | rtbf.be |
VRT | vrt.be | VRT NWS
Euronews | euronews.com |
EUobserver | euobserver.com |
El País | elpais.com |
El Mundo* | elmundo.es | | Madrid
ABC (Spain) | abc.es | ABC*
La Vanguardia | lavanguardia.com |
El Periódico | elperiodico.com | El Periódico de Catalunya
La Razón* | larazon.es | | Madrid
Marca | marca.com |
El Confidencial | elconfidencial.com |
eldiario.es | eldiario.es |
Corriere della Sera | corriere.it |
La Repubblica | repubblica.it | Repubblica
La Stampa | lastampa.it |
Il Sole 24 Ore | ilsole24ore.com |
Il Fatto Quotidiano | ilfattoquotidiano.it |
La Gazzetta dello Sport | gazzetta.it | Gazzetta dello Sport
RAI | rai.it, rainews.it | Rai News
Público | publico.pt |
Diário de Notícias | dn.pt |
Expresso | expresso.pt |
De Telegraaf | telegraaf.nl |
de Volkskrant | volkskrant.nl | Volkskrant
NRC | nrc.nl | NRC Handelsblad
Algemeen Dagblad | ad.nl |
NOS | nos.nl |
DutchNews.nl | dutchnews.nl | Dutch News
Dagens Nyheter | dn.se |
Svenska Dagbladet | svd.se |
Aftonbladet | aftonbladet.se |
Expressen | expressen.se |
SVT | svt.se | Sveriges Television
Aftenposten | aftenposten.no |
Verdens Gang | vg.no |
NRK | nrk.no |
Politiken | politiken.dk |
Berlingske | berlingske.dk |
Jyllands-Posten | jp.dk, jyllands-posten.dk |
Danmarks Radio | dr.dk |
Helsingin Sanomat | hs.fi |
Yle | yle.fi | Yle News
RÚV | ruv.is |
Gazeta Wyborcza | wyborcza.pl |
Rzeczpospolita | rp.pl |
Kathimerini | kathimerini.gr, ekathimerini.com | eKathimerini
Kyiv Post | kyivpost.com |
The Kyiv Independent | kyivindependent.com |
Ukrainska Pravda | pravda.com.ua |
The Moscow Times | themoscowtimes.com |
Kommersant | kommersant.ru |
Novaya Gazeta | novayagazeta.ru, novayagazeta.eu |
Meduza | meduza.io |
RT | rt.com | Russia Today
Sputnik | sputniknews.com, sputnikglobe.com | Sputnik News
El Universal* | eluniversal.com.mx | | Mexico City
Reforma | reforma.com |
La Jornada | jornada.com.mx |
Clarín | clarin.com |
La Nación* | lanacion.com.ar | | Buenos Aires
Página/12 | pagina12.com.ar |
El Tiempo* | eltiempo.com | | Bogotá
El Espectador | elespectador.com |
El Comercio* | elcomercio.pe | | Lima
El Mercurio* | emol.com | | Santiago
La Tercera | latercera.com |
Folha de S.Paulo | folha.uol.com.br, folha.com.br | Folha de São Paulo, Folha
O Globo | oglobo.globo.com |
G1 | g1.globo.com |
O Estado de S. Paulo | estadao.com.br | Estadão
Granma | granma.cu |
Telesur | telesurtv.net, telesurenglish.net |
The Gleaner | jamaica-gleaner.com | Jamaica Gleaner
`;

/** Names of outlets that are words of other uses as well: alone they prove nothing. */
export const ordinaryNames: ReadonlySet<string> = new Set(
  `abc advocate bild billboard blick dawn expresso focus forbes fortune gq guardian i insider kurier marca metro mint people
  quartz rai reforma republic rt salon slate sky spiegel stern stuff svt tempo time variety vice vox vrt wired yahoo yle`.split(
    /\s+/u,
  ),
);

/** Hosts where anybody publishes, and copies of other sites: their address says nothing about the outlet. */
export const platformDomains: ReadonlySet<string> = new Set(
  `medium.com substack.com blogspot.com wordpress.com tumblr.com google.com news.google.com translate.goog facebook.com
  twitter.com x.com youtube.com youtu.be instagram.com reddit.com linkedin.com t.me telegra.ph flipboard.com apple.news
  archive.org web.archive.org archive.is archive.ph archive.today github.com github.io issuu.com scribd.com t.co bit.ly
  ampproject.org cloudfront.net amazonaws.com pressreader.com`.split(/\s+/u),
);
