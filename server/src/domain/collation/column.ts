/** A column of the grid that witnesses are laid in: for each witness, by its number, the index of the word it has here. */
export type Column = ReadonlyMap<number, number>;
