import { lazy, LocationProvider, Route, Router } from 'preact-iso';
import { Masthead } from './parts/masthead.js';
import { NotFoundPage } from './pages/not-found.js';
import { SearchPage } from './pages/search.js';
import { texts } from './texts.js';

const ArticlePage = lazy(() => import('./pages/article.js'));
const ComparePage = lazy(() => import('./pages/compare.js'));
const ExtractPage = lazy(() => import('./pages/extract.js'));
const OutletPage = lazy(() => import('./pages/outlet.js'));
const OutletsPage = lazy(() => import('./pages/outlets.js'));
const QuotePage = lazy(() => import('./pages/quote.js'));
const ReviewPage = lazy(() => import('./pages/review.js'));
const SpeakerPage = lazy(() => import('./pages/speaker.js'));
const SpeakersPage = lazy(() => import('./pages/speakers.js'));
const WidgetsPage = lazy(() => import('./pages/widgets.js'));

/** What of the addresses of this host are pages of ours; all others (the API, feeds, exports) the browser opens. */
const PAGES = /^\/(?:$|[?#]|(?:speakers|outlets|articles|quotes|compare|extract|widgets|review)(?:$|[/?#]))/u;

/** The pages around the one that the address names. */
export function App() {
  return (
    <LocationProvider scope={PAGES}>
      <a class="skip" href="#content">
        {texts.skip}
      </a>
      <Masthead />
      <main id="content" tabIndex={-1}>
        <Router>
          <Route path="/" component={SearchPage} />
          <Route path="/speakers" component={SpeakersPage} />
          <Route path="/speakers/:slug" component={SpeakerPage} />
          <Route path="/outlets" component={OutletsPage} />
          <Route path="/outlets/:slug" component={OutletPage} />
          <Route path="/articles/:id" component={ArticlePage} />
          <Route path="/quotes/:id" component={QuotePage} />
          <Route path="/compare" component={ComparePage} />
          <Route path="/extract" component={ExtractPage} />
          <Route path="/review" component={ReviewPage} />
          <Route path="/widgets" component={WidgetsPage} />
          <Route default component={NotFoundPage} />
        </Router>
      </main>
    </LocationProvider>
  );
}
