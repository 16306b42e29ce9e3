// Telling a coordinator that someone is there: sound, title, a spoken line, a desktop note.
// None of them ever carries what a person wrote, or who they are.

import { statCount } from "./board.js";
import { called, open } from "./rest.js";
import { play, soundOn } from "./sound.js";
import { listen, state } from "./store.js";
import { unread } from "./talks.js";
import { onTick } from "./times.js";
import { counted, word } from "./words.js";

const NOTES = "console.notes";
/** While someone who needs a person now stays unclaimed, the sound comes again this often. */
const AGAIN = 30_000;

let lastStat = 0;

/** Say something once: politely, or at once where it is urgent. */
export function announce(text, urgent = false) {
  const region = document.getElementById(urgent ? "say-now" : "say-soon");
  region.textContent = "";
  setTimeout(() => {
    region.textContent = text;
  }, 50);
}

/** People came into the line, or someone in it now needs a person at once. Rest means quiet, but where nobody else can. */
export function alertArrivals({ arrived, stat }, waiting) {
  if (stat.length > 0 && called(state, Date.now())) urgent();
  else if (arrived.length > 0 && open(state, Date.now())) signal("waiting", counted("announce_waiting", waiting));
}

/** A person of mine wrote while I was looking elsewhere. */
export const alertReply = () => signal("reply", word("announce_reply"));

function urgent() {
  lastStat = Date.now();
  signal("stat", word("announce_stat"));
}

function signal(tune, text) {
  announce(text, tune === "stat");
  if (soundOn()) play(tune);
  if (document.hidden && notesOn()) new Notification(text, { tag: "console", body: document.body.dataset.clinic });
}

export const notesOn = () =>
  "Notification" in window && Notification.permission === "granted" && localStorage.getItem(NOTES) === "on";

/** Ask the browser for desktop notes; only ever after a click. */
export async function turnNotesOn() {
  const allowed = "Notification" in window && (await Notification.requestPermission()) === "granted";
  if (allowed) localStorage.setItem(NOTES, "on");
  return allowed;
}

function remind(now) {
  const needed = called(state, now) && state.line === "up" && statCount(state) > 0;
  if (needed && now - lastStat >= AGAIN) urgent();
}

function showInTab() {
  const waiting = state.board?.waiting.length ?? 0;
  const page = waiting > 0 ? word("title_waiting", { count: waiting }) : word("title");
  const replied = [...state.talks.values()].some((talk) => unread(talk) > 0);
  const parts = [page, document.body.dataset.clinic];
  document.title = (replied ? [word("title_reply"), ...parts] : parts).join(" · ");
  const icon = waiting > 0 ? "icon-waiting" : "icon";
  document.querySelector("link[rel=icon]").href = `/static/console/${icon}.svg`;
}

/** Keep the tab's title and icon true, and remind while someone urgent waits. */
export function startAlerts() {
  listen(showInTab);
  onTick(remind);
}
