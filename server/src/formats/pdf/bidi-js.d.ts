/** What we use of bidi-js, which brings no types. */
declare module "bidi-js" {
  export interface EmbeddingLevels {
    /** One for each UTF-16 unit; odd: from right to left. */
    readonly levels: Uint8Array;
    readonly paragraphs: readonly { readonly start: number; readonly end: number; readonly level: number }[];
  }
  function bidiFactory(): {
    getEmbeddingLevels(text: string, direction?: "ltr" | "rtl" | "auto"): EmbeddingLevels;
    getMirroredCharacter(character: string): string | null;
  };

  // biome-ignore lint/style/noDefaultExport: the package exports it so.
  export { bidiFactory as default };
}
