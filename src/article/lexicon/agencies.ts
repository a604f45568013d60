import { fold } from '../folding.js';
import { readOutletLines } from './outlet-lines.js';

/*
 * News agencies and services with the short forms that credits print, in the form of outlets.ts: facts from general
 * knowledge, written for this project.
 */
const lines = `
Agence France-Presse | afp.com | AFP
Agencia EFE | efe.com | EFE
Agenzia Nazionale Stampa Associata | ansa.it | ANSA
Agenzia Giornalistica Italia | agi.it |
Anadolu Agency | aa.com.tr | AA, Anadolu
Asian News International | aninews.in | ANI
Associated Press | apnews.com, ap.org | AP, Associated Press News, AP News
Australian Associated Press | aap.com.au | AAP
Austria Presse Agentur | apa.at | APA
Belga News Agency | belga.be | Belga
Bernama | bernama.com |
Bloomberg News | bloomberg.com | Bloomberg
Canadian Press | thecanadianpress.com | CP
Deutsche Presse-Agentur | dpa.com | dpa
European Pressphoto Agency | epa.eu |
Getty Images | gettyimages.com | Getty
Indo-Asian News Service | ians.in | IANS
Inter Press Service | ipsnews.net |
Interfax | interfax.ru, interfax.com |
Interfax-Ukraine | interfax.com.ua |
Islamic Republic News Agency | irna.ir | IRNA
Jiji Press | jiji.com | Jiji
Keystone-SDA | keystone-sda.ch |
Korean Central News Agency | kcna.kp | KCNA
Kyodo News | kyodonews.net | Kyodo
McClatchy-Tribune News Service | | MCT
Middle East News Agency | mena.org.eg |
Agência Lusa | lusa.pt | Lusa
Algemeen Nederlands Persbureau | anp.nl | ANP
News Agency of Nigeria | nannews.ng |
PA Media | pamediagroup.com, pa.media | PA, Press Association
Norsk Telegrambyrå | ntb.no | NTB
Petra News Agency | petra.gov.jo |
Polska Agencja Prasowa | pap.pl |
Press Trust of India | ptinews.com | PTI
Reuters | reuters.com | Thomson Reuters, Reuters News
RIA Novosti | ria.ru |
Ritzau | ritzau.com, ritzau.dk |
Saudi Press Agency | spa.gov.sa |
Syrian Arab News Agency | sana.sy |
Tass | tass.com, tass.ru | Itar-Tass
Tribune News Service | tribunenewsservice.com | TNS
TT News Agency | tt.se | Tidningarnas Telegrambyrå
Ukrinform | ukrinform.net |
United News of India | uniindia.com |
United Press International | upi.com | UPI
Xinhua | xinhuanet.com, news.cn | Xinhua News Agency
Yonhap | yna.co.kr, yonhapnews.co.kr | Yonhap News Agency
`;

/** News agencies of which a credit may be read. */
export const agencies = readOutletLines(lines, 'AGENCY');

const byForm: ReadonlyMap<string, string> = new Map(
  agencies.flatMap(({ name, aliases }) => [name, ...aliases].map((form) => [fold(form), name] as const)),
);

const spelling: ReadonlyMap<string, string> = new Map(
  agencies.flatMap(({ name, aliases }) => [name, ...aliases].map((form) => [fold(form), form] as const)),
);

/** An agency's name in the case that the agency itself uses: "ansa" is ANSA, "Dpa" is dpa. */
export function agencySpelt(name: string): string {
  return spelling.get(fold(name)) ?? name;
}

/** The full name of the news agency that a credit names, whichever form it prints, or null. */
export function agencyNamed(name: string): string | null {
  const folded = fold(name);
  return byForm.get(folded) ?? byForm.get(folded.replace(/^the /u, '')) ?? null;
}
