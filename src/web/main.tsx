import { render } from 'preact';
import './styles/index.css';
import { App } from './app.js';
import { showTheme } from './theme.js';

showTheme();
render(<App />, document.getElementById('app')!);
