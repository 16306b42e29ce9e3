/**
 * Going on after a break. A talk is gone with its tab, unless the person says that this device may keep the way back
 * to it for a day. The day after, nothing of the talk is on the page before they say yes.
 */

import { label, t, whenIs } from "./locale.js";
import { kept, store } from "./store.js";

const byId = (id) => document.getElementById(id);

/** Offers to keep the talk, once there is something to keep. */
export function offerToKeep() {
  if (!kept.possible || !byId("keep").hidden) return;
  byId("keep").hidden = false;
  showKept();
  byId("keep-yes").addEventListener("click", () => settle(() => kept.keep(store.get("token"))));
  byId("keep-no").addEventListener("click", () => settle(() => kept.forget()));
}

/** Says how it stands, in the language of the page. */
export function showKept() {
  const until = kept.get()?.until;
  label(byId("keep-title"), until ? "keep_kept" : "keep");
  byId("keep-until").textContent = until ? t("keep_until", { time: whenIs(until) }) : "";
  byId("keep-yes").hidden = Boolean(until);
  label(byId("keep-no"), until ? "keep_forget" : "keep_no");
}

function settle(change) {
  change();
  showKept();
  byId("keep").open = false;
  byId("keep-title").focus();
}

/**
 * Asks whether to go on with the kept talk, where there is one that this tab does not have. `yes(token)` and `over()`
 * tell what was chosen. Returns whether it asks.
 */
export function askToGoOn({ yes, over }) {
  const found = store.get("token") ? null : kept.get();
  if (!found) return false;
  byId("back").hidden = false;
  byId("back-yes").addEventListener("click", () => (stopAsking(), yes(found.token)));
  byId("back-over").addEventListener("click", () => (stopAsking(), kept.forget(), over()));
  return true;
}

/** Takes the question away: it was answered, or they wrote instead. */
export function stopAsking() {
  byId("back").hidden = true;
}
