/** How many rows of the queue are fetched at a time. */

/** Ten screens: the first words are not to wait for rows that nobody sees yet. */
export const FIRST_ROWS = 60;
/** Some thirty screens. */
export const MORE_ROWS = 200;
