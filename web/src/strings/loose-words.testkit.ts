/** Finds words for a reader that stand in a component instead of the catalogue. */
import ts from "typescript";

/** Attributes and properties whose text a reader sees or hears. */
const SHOWN =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|alt|title|placeholder|label|description|hint|detail|heading|group|pane|summary|empty|caption|text|name)$/;
/** The same in every language. */
const OURS = /(… · )?Variorum/;
/** What stands in them is for the machine. */
const TECHNICAL = /^(class(Name)?|style|d|viewBox|rel|href|src|key|id|type|role|data-.*)$/;

/** "line: words" for each; what is thrown as a bug is for developers and stays English. */
export function looseWords(fileName: string, source: string): string[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isForTheMachine(node)) return;
    const words = wordsOf(node);
    if (words !== null) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push(`${line + 1}: ${words}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isForTheMachine(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isJsxAttribute(node)) return TECHNICAL.test(node.name.getText()) || isNameOfField(node);
  if (ts.isPropertyAssignment(node)) return TECHNICAL.test(node.name.getText());
  return ts.isNewExpression(node) && node.expression.getText() === "Error";
}

/** The name of a field is what its form knows it by; any other `name` may be shown. */
function isNameOfField({ name, parent }: ts.JsxAttribute): boolean {
  return name.getText() === "name" && /^(input|TextArea)$/.test(parent.parent.tagName.getText());
}

function wordsOf(node: ts.Node): string | null {
  const text = textOf(node)?.replace(OURS, "") ?? null;
  if (text === null) return null;
  if (ts.isJsxText(node)) return /\p{L}/u.test(text) ? text.trim() : null;
  if (isShown(node)) return /\p{L}{2}/u.test(text) ? text : null;
  return isProse(text) ? text : null;
}

function textOf(node: ts.Node): string | null {
  if (ts.isJsxText(node) || ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("…");
}

/** As a shown attribute or property, or as a branch of what is chosen for one; not inside a call. */
function isShown(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isJsxAttribute(parent) || ts.isPropertyAssignment(parent)) {
    return parent.initializer === node && SHOWN.test(parent.name.getText());
  }
  if (ts.isJsxExpression(parent)) return ts.isJsxAttribute(parent.parent) ? isShown(parent) : true;
  if (ts.isConditionalExpression(parent)) return parent.condition !== node && isShown(parent);
  if (ts.isBinaryExpression(parent)) {
    const { kind } = parent.operatorToken;
    return (
      (kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.PlusToken) && isShown(parent)
    );
  }
  return ts.isParenthesizedExpression(parent) && isShown(parent);
}

/** Begins as a sentence does, or runs on as one: "Nothing here", "of", no list of classes. */
function isProse(text: string): boolean {
  if (/[-:[\]/][a-z\d[]|^\S*[a-z]\d/.test(text) && !/\. |, /.test(text)) return false;
  return /^\p{Lu}[\p{Ll}’]*\s\p{L}|\p{L}{2} \p{Ll}{2,}.*[ .]|^\p{L}+ …|… \p{Ll}{2}/u.test(text.trim());
}
