// Keys. Where Option writes letters (Apple), Control joins it, so that typing an ñ never takes a person.

import { moveTalk, takeNext } from "./actions.js";

const APPLE = /Mac|iPhone|iPad/.test(navigator.platform);
const SINGLE = "console.question-key";

const COMMANDS = {
  KeyN: takeNext,
  KeyJ: () => moveTalk(1),
  KeyK: () => moveTalk(-1),
  KeyM: () => document.getElementById("message")?.focus(),
};

/** How a combination reads on this machine. */
export const combination = (letter) => (APPLE ? `Ctrl ⌥ ${letter}` : `Alt ${letter}`);

/** Whether the one single-key shortcut, ?, is on (WCAG 2.1.4 asks that it can be off). */
export const singleKeyOn = () => localStorage.getItem(SINGLE) !== "off";
export const setSingleKeyOn = (on) => localStorage.setItem(SINGLE, on ? "on" : "off");

function combined(event) {
  return event.altKey && event.ctrlKey === APPLE && !event.metaKey && !event.shiftKey;
}

const writing = (target) => target.closest("textarea, input, select") !== null;
const inDialog = () => document.querySelector("dialog[open]") !== null;

/** Listen for keys. `showSheet` opens the list of them. */
export function startShortcuts(showSheet) {
  document.addEventListener("keydown", (event) => {
    if (inDialog()) return;
    const command = combined(event) ? COMMANDS[event.code] : undefined;
    const asksForSheet = event.key === "?" && singleKeyOn() && !writing(event.target);
    if (!command && !asksForSheet) return;
    event.preventDefault();
    if (command) command();
    else showSheet();
  });
}
