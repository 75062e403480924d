// The second paint: the list from IndexedDB, read with all the tables. Everything heavy hangs on this file, so pages
// import it when they have something on the screen.

export { shape } from './view/shape';
export { tables } from './view/tables';
