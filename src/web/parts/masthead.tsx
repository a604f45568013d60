import { useLocation } from 'preact-iso';
import { texts } from '../texts.js';
import { ThemeChoice } from './theme-choice.js';

const links = [
  ['/', texts.navigation.search],
  ['/speakers', texts.navigation.speakers],
  ['/outlets', texts.navigation.outlets],
  ['/compare', texts.navigation.compare],
  ['/extract', texts.navigation.extract],
  ['/widgets', texts.navigation.widgets],
  ['/review', texts.navigation.review],
] as const;

/** The head of every page. */
export function Masthead() {
  const { path } = useLocation();
  const isHere = (href: string) => (href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`));
  return (
    <header class="masthead">
      <a class="wordmark" href="/">
        <span class="wordmark-mark" aria-hidden="true">
          “
        </span>
        {texts.name}
      </a>
      <p class="motto">{texts.motto}</p>
      <nav aria-label={texts.navigation.label}>
        <ul>
          {links.map(([href, name]) => (
            <li key={href}>
              <a href={href} aria-current={isHere(href) ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
          <li>
            <a href="/graphql">{texts.navigation.api}</a>
          </li>
        </ul>
      </nav>
      <ThemeChoice />
    </header>
  );
}
