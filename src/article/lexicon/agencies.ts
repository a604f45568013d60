import { fold } from '../folding.js';

/* News agencies and the short forms that credits print. Written for this project. */
const forms: readonly (readonly [name: string, ...shortForms: string[]])[] = [
  ['Agence France-Presse', 'AFP'],
  ['Agencia EFE', 'EFE'],
  ['Agenzia Nazionale Stampa Associata', 'ANSA'],
  ['Anadolu Agency', 'AA', 'Anadolu'],
  ['Asian News International', 'ANI'],
  ['Associated Press', 'AP', 'The AP', 'Associated Press News', 'AP News'],
  ['Australian Associated Press', 'AAP'],
  ['Austria Presse Agentur', 'APA'],
  ['Bloomberg News', 'Bloomberg'],
  ['Canadian Press', 'CP'],
  ['Deutsche Presse-Agentur', 'dpa'],
  ['Getty Images', 'Getty'],
  ['Indo-Asian News Service', 'IANS'],
  ['Interfax'],
  ['Jiji Press', 'Jiji'],
  ['Kyodo News', 'Kyodo'],
  ['McClatchy-Tribune News Service', 'MCT'],
  ['PA Media', 'PA', 'Press Association'],
  ['Press Trust of India', 'PTI'],
  ['Reuters', 'Thomson Reuters', 'Reuters News'],
  ['Tass', 'Itar-Tass'],
  ['Tribune News Service', 'TNS'],
  ['United Press International', 'UPI'],
  ['Xinhua', 'Xinhua News Agency'],
  ['Yonhap', 'Yonhap News Agency'],
];

const byForm: ReadonlyMap<string, string> = new Map(
  forms.flatMap(([name, ...shortForms]) => [name, ...shortForms].map((form) => [fold(form), name] as const)),
);

/** The full name of the news agency that a credit names, whichever form it prints, or null. */
export function agencyNamed(name: string): string | null {
  const folded = fold(name);
  return byForm.get(folded) ?? byForm.get(folded.replace(/^the /u, '')) ?? null;
}
