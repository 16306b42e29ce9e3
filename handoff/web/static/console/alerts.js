// Telling a coordinator that someone is there: sound, title, a spoken line, a desktop note.
// None of them ever carries what a person wrote, or who they are.

import { lateCount, statCount } from "./board.js";
import { called, open } from "./rest.js";
import { play, soundOn } from "./sound.js";
import { listen, state } from "./store.js";
import { unread } from "./talks.js";
import { onTick } from "./times.js";
import { counted, word } from "./words.js";

const NOTES = "console.notes";
const COUNTS = "console.title-counts";
/** While someone who needs a person now stays unclaimed, the sound comes again this often. */
const AGAIN = 30_000;
/** And this often while somebody waits too long. */
const LATE_AGAIN = 15_000;

let lastUrgent = 0;

/** Say something once: politely, or at once where it is urgent. */
export function announce(text, urgent = false) {
  const region = document.getElementById(urgent ? "say-now" : "say-soon");
  region.textContent = "";
  setTimeout(() => {
    region.textContent = text;
  }, 50);
}

/** People came into the line, someone in it now needs a person at once, or nobody came for too long. Rest means quiet,
    but where nobody else can. */
export function alertArrivals({ arrived, stat, louder }, waiting) {
  const now = Date.now();
  const needed = called(state, now);
  if (louder.length > 0 && lateCount(state) > 0 && (needed || open(state, now))) late();
  else if (stat.length > 0 && needed) urgent();
  else if (arrived.length > 0 && open(state, now)) signal("waiting", counted("announce_waiting", waiting));
}

/** A person of mine wrote while I was looking elsewhere. */
export const alertReply = () => signal("reply", word("announce_reply"));

function urgent() {
  lastUrgent = Date.now();
  signal("stat", word("announce_stat"));
}

function late() {
  lastUrgent = Date.now();
  signal("late", counted("announce_late", lateCount(state)));
}

function signal(tune, text) {
  announce(text, tune === "stat" || tune === "late");
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
  if (state.line !== "up") return;
  const needed = called(state, now);
  if (lateCount(state, now) > 0 && (needed || open(state, now)) && now - lastUrgent >= LATE_AGAIN) late();
  else if (statCount(state) > 0 && needed && now - lastUrgent >= AGAIN) urgent();
}

/** Whether the tab's title says how many wait. */
export const countsOn = () => localStorage.getItem(COUNTS) !== "off";
export function setCountsOn(on) {
  localStorage.setItem(COUNTS, on ? "on" : "off");
  showInTab();
}

function showInTab() {
  const waiting = state.board?.inLine ?? 0;
  const late = countsOn() ? lateCount(state) : 0;
  const page = waiting > 0 && countsOn() ? word("title_waiting", { count: waiting }) : word("title");
  const replied = [...state.talks.values()].some((talk) => unread(talk) > 0);
  const parts = [page, document.body.dataset.clinic];
  if (replied) parts.unshift(word("title_reply"));
  if (late > 0) parts.unshift(word("title_late", { count: late }));
  document.title = parts.join(" · ");
  const icon = waiting > 0 ? "icon-waiting" : "icon";
  document.querySelector("link[rel=icon]").href = `/static/console/${icon}.svg`;
}

/** Keep the tab's title and icon true, and remind while someone urgent waits. */
export function startAlerts() {
  listen(showInTab);
  onTick((now) => {
    remind(now);
    showInTab();
  });
}
