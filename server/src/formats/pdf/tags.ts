/**
 * The structure of a tagged PDF, gathered while pages are painted and written
 * at the end: what is a heading, a table, a list, in which order it is read.
 */

export type TagType =
  | "Document"
  | "Sect"
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "Div"
  | "Link";

interface LinkPlace {
  readonly page: number;
  readonly box: readonly [x: number, y: number, width: number, height: number];
  readonly href: string;
}

type Child = Tag | PDFKit.PDFStructureContent;

export class Tag {
  readonly children: Child[] = [];
  /** Of a link: where it can be clicked. */
  readonly links: LinkPlace[] = [];

  constructor(
    readonly type: TagType,
    parent: Tag | null,
    private readonly scope: "Column" | "Row" | null = null,
  ) {
    parent?.children.push(this);
  }

  /** Writes the tree. A child is added when it is whole, for then it leaves memory. */
  write(doc: PDFKit.PDFDocument): PDFKit.PDFStructureElement {
    // `scope` and `structParent` are younger than the published types.
    const options: object = this.scope === null ? {} : { scope: this.scope };
    const element = doc.struct(this.type, options);
    for (const child of this.children) {
      element.add(child instanceof Tag ? child.write(doc) : child);
    }
    for (const { page, box, href } of this.links) {
      doc.switchToPage(page);
      const owned: object = { structParent: element };
      doc.link(...box, href, owned);
    }
    element.end();
    return element;
  }
}
