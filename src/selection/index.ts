export {
  everything,
  filterOf,
  isEverything,
  orderOf,
  readSelection,
  selectionParameters,
  writeSelection,
} from './address.js';
export { dayAfter, isDay } from './days.js';
export * from './types.js';
