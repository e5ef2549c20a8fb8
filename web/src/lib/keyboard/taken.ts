/** Whether a dialog or a menu is open: it has the keyboard to itself. */
const TAKEN = "[role=dialog], [role=alertdialog], [role=menu], [role=listbox]";

export function isKeyboardTaken(): boolean {
  return document.querySelector(TAKEN) !== null;
}
