/** The entry with the smallest table has no types of its own. */
declare module 'eld/extrasmall' {
  export { eld } from 'eld';
}
