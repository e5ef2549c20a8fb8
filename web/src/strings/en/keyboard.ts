/** The keys: what every page needs of them, and apart from that the sheet and the palette, which are fetched when asked for. */
import { room } from "../room.ts";

export const keyboard = room("keyboard", {
  group: "Page",
  showKeys: "Show and change the keys",
  findCommand: "Find a command",
  /** As it is printed on the keyboard. */
  control: "Ctrl",
});

export const keys = room("keys", {
  commands: "Commands",
  wanted: "What do you want to do?",
  noCommand: "No command has this name.",

  sheet: "Keys",
  sheetHint: "Choose a key to change it. Changes are kept in this browser.",
  asTheyWere: "All as they were",
  singleKeys: "Single keys act",
  singleKeysHint: "Switch off if you dictate, or use a keyboard that sends stray letters.",

  change: (label: string, key: string) => `${label}: ${key}. Change`,
  noKey: "no key",
  pressFor: (label: string) => `Press the key for: ${label}`,
  press: "press a key",
  pressHint: "Esc leaves it, Backspace takes it away.",

  refused: {
    ofThePage: "This key moves about in the page. Choose another.",
    ofTheBrowser: "The browser needs this one. Choose another.",
    nothingPrinted: "Choose a letter, a figure or a sign.",
    whileTyping: "This one also acts while you type: choose it with Ctrl or Cmd.",
    taken: (label: string) => `Taken: “${label}”.`,
  },
});
