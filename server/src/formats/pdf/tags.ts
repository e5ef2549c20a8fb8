/**
 * The structure of a tagged PDF: what is a heading, a table, a list, in which
 * order it is read. A tag is gathered while its lines are painted and written
 * as soon as it is whole, so that memory holds the tags of a page or two and
 * not those of a report.
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

/** A link is an element of its own, painted and ended on one page. */
export interface TaggedLink {
  readonly element: PDFKit.PDFStructureElement;
  readonly page: PDFKit.PDFPage;
}

type Child = Tag | TaggedLink | PDFKit.PDFStructureContent;

export class Tag {
  private readonly children: Child[] = [];
  private element: PDFKit.PDFStructureElement | null = null;

  constructor(
    readonly type: TagType,
    private readonly parent: Tag | null,
    private readonly scope: "Column" | "Row" | null = null,
  ) {
    parent?.children.push(this);
  }

  add(child: TaggedLink | PDFKit.PDFStructureContent): void {
    this.children.push(child);
  }

  /** The tag within that was begun last and is not written yet. */
  newest(): Tag | null {
    const last = this.children.at(-1);
    return last instanceof Tag ? last : null;
  }

  /** Nothing more is painted for it: it is written with all within it. Whatever was begun before it is whole too, since strips are painted in order. */
  close(doc: PDFKit.PDFDocument): void {
    const element = this.open(doc);
    this.write(this.children.splice(0), element, doc);
    element.end();
  }

  private open(doc: PDFKit.PDFDocument): PDFKit.PDFStructureElement {
    if (this.element !== null) return this.element;
    // `scope` is younger than the published types.
    const options: object = this.scope === null ? {} : { scope: this.scope };
    const element = doc.struct(this.type, options);
    this.element = element;
    if (this.parent === null) doc.addStructure(element);
    else this.parent.admit(this, element, doc);
    return element;
  }

  private admit(child: Tag, element: PDFKit.PDFStructureElement, doc: PDFKit.PDFDocument): void {
    const own = this.open(doc);
    // It stays in the list: who closes the parent closes it, should it still be open.
    this.write(this.children.splice(0, Math.max(0, this.children.indexOf(child))), own, doc);
    own.add(element);
  }

  private write(
    children: readonly Child[],
    element: PDFKit.PDFStructureElement,
    doc: PDFKit.PDFDocument,
  ): void {
    for (const child of children) {
      if (child instanceof Tag) child.close(doc);
      else if ("page" in child) addLink(element, child, doc);
      else element.add(child);
    }
  }
}

/** pdfkit takes the page that is current while a link is written for the link's own. */
function addLink(element: PDFKit.PDFStructureElement, link: TaggedLink, doc: PDFKit.PDFDocument): void {
  const current = doc.page;
  doc.page = link.page;
  element.add(link.element);
  doc.page = current;
}
