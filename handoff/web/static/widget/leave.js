/**
 * Leaving fast: wipes what this tab knows, covers the page, and goes to a harmless site in place of this one.
 * Without scripts the same link still leaves. The browser's history stays, and the page says so.
 */

import { onShiftThrice } from "../shared/shift-thrice.js";
import { make } from "./dom.js";
import { embedded, onHost, tellHost } from "./host.js";
import { label, t } from "./locale.js";
import { store } from "./store.js";

const HOST_ANSWERS_WITHIN = 400;
const ON_THE_WAY = { 1: "leave_two", 2: "leave_one" };

/** Sets up the link, the Shift key and the host page's word. `stop` ends the connection. */
export function readyToLeave(link, notice, stop) {
  const wipe = () => {
    stop();
    store.clear();
    document.body.replaceChildren(make("p", { className: "cover", role: "alert", textContent: t("leaving") }));
  };
  const leave = () => {
    wipe();
    tellHost("leave"); // the page around us knows its own way out, and is the better one to take it
    setTimeout(() => window.top.location.replace(link.href), embedded ? HOST_ANSWERS_WITHIN : 0);
  };
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  onShiftThrice(leave, (presses) => {
    if (ON_THE_WAY[presses]) label(notice, ON_THE_WAY[presses]);
    else notice.replaceChildren();
  });
  onHost({ wipe });
}
