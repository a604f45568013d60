export { everything, filterOf, isEverything, orderOf, readSelection, writeSelection } from './address.js';
export { dayAfter, isDay } from './days.js';
export * from './types.js';
