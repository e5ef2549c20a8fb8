/**
 * What stands on every page beside the text: the running head, and the page's
 * number with how many there are. That is known only at the end, when the pages
 * have left memory; so each shows a form that is written last.
 */
import { foreign, plain, type Run } from "../outline.ts";
import { breakLines } from "./break-lines.ts";
import type { Canvas } from "./canvas.ts";
import { MARGIN, type Sheet, STYLES } from "./dress.ts";
import type { Faces } from "./faces.ts";
import type { SetLine } from "./set-line.ts";

/** Of pdfkit and not in its types: the current face, for who writes a content stream by himself. */
interface CurrentFace {
  readonly _font: { readonly id: string; ref(): unknown; encode(text: string): readonly [readonly string[]] };
}

const { size } = STYLES.facts;

export class PageFurniture {
  private pages = 0;
  private readonly resources: { Font: Record<string, unknown> } = { Font: {} };
  private readonly total: PDFKit.PDFKitReference;

  constructor(
    private readonly title: string,
    private readonly state: string,
    private readonly sheet: Sheet,
    private readonly canvas: Canvas,
    private readonly faces: Faces,
  ) {
    this.total = canvas.doc.ref({
      Type: "XObject",
      Subtype: "Form",
      // Room for eight figures, those of the line that it continues.
      BBox: [0, -size, size * 5, size],
      Resources: this.resources,
    });
  }

  /** On the current page. */
  set(): void {
    this.pages++;
    const { canvas, sheet } = this;
    if (this.pages > 1) {
      this.headLine();
      canvas.rule(MARGIN.side, 50, sheet.width - 2 * MARGIN.side);
    }
    const base = sheet.height - 36;
    const number = this.line(plain(`${this.pages} /`));
    // The stroke stands in the middle, whatever the number of figures.
    const left = sheet.width / 2 - number.width;
    canvas.text(number, left, base, null);
    this.showTotal(left + number.width, base);
  }

  /** When the last page is set. */
  end(): void {
    const { doc } = this.canvas;
    doc.font(this.faces.pathOf(STYLES.facts.face));
    const { _font } = doc as unknown as CurrentFace;
    const [glyphs] = _font.encode(` ${this.pages}`);
    this.resources.Font[_font.id] = _font.ref();
    const [red, green, blue] = [1, 3, 5].map(
      (at) => Number.parseInt(STYLES.facts.ink.slice(at, at + 2), 16) / 255,
    );
    this.total.end(
      Buffer.from(`BT ${red} ${green} ${blue} rg /${_font.id} ${size} Tf <${glyphs.join("")}> Tj ET`),
    );
  }

  private showTotal(x: number, base: number): void {
    const { doc } = this.canvas;
    this.canvas.artifact(() => {
      // The published types know a page's resources without its forms.
      const { xobjects } = doc.page as unknown as { readonly xobjects: Record<string, unknown> };
      xobjects.Total = this.total;
      doc.save();
      // Pages count downwards, forms upwards.
      doc.transform(1, 0, 0, -1, x, base);
      doc.addContent("/Total Do");
      doc.restore();
    });
  }

  private headLine(): void {
    const { canvas, sheet } = this;
    const end = this.line(plain(this.state));
    const room = sheet.width - 2 * MARGIN.side - end.width - 24;
    const title = foreign(clipped(this.title, room));
    canvas.text(this.line(title), MARGIN.side, 44, null);
    canvas.text(end, sheet.width - MARGIN.side - end.width, 44, null);
  }

  private line(run: Run): SetLine {
    const [line] = breakLines([run], STYLES.facts, this.sheet.width, this.faces);
    return line ?? { pieces: [], width: 0, direction: 0 };
  }
}

/** About as much of a title as the head of a page holds. */
function clipped(title: string, room: number): string {
  const letters = [...title];
  const most = Math.floor(room / (STYLES.facts.size * 0.52));
  return letters.length <= most
    ? title
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
