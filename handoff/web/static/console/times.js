// Times in words. Everything on the wire is milliseconds since 1970.

import { locale, word } from "./words.js";

const MINUTE = 60_000;
/** From this long before the target, a place reads "due soon". */
const SOON = 2 * MINUTE;

/** The clinics are in the United States, in Spanish too: clocks there have twelve hours. */
const clockFace = new Intl.DateTimeFormat(`${locale}-US`, { hour: "numeric", minute: "2-digit" });

/** A time of day, as on a clock. */
export const clock = (at) => clockFace.format(at);

/** A length of time in words: whole minutes are enough for people. */
export function spell(ms) {
  const minutes = Math.floor(Math.max(0, ms) / MINUTE);
  if (minutes < 1) return word("time_under_minute");
  if (minutes < 60) return word("time_minutes", { count: minutes });
  return word("time_hours", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** How a place stands against its target: the words, and a tone (`fine`, `soon`, `late`) for their weight. */
export function due(place, now) {
  const left = place.due_at - now;
  if (left < 0) return { tone: "late", text: word("due_past", { time: spell(-left) }) };
  if (left <= SOON) return { tone: "soon", text: word("due_soon", { time: spell(left) }) };
  return { tone: "fine", text: word("due_in", { time: spell(left) }) };
}

/** By when words are due to someone, or they go back in line; empty where none are. */
export const answerBy = (place, key) => (place.answer_by ? word(key, { time: clock(place.answer_by) }) : "");

const listeners = new Set();
setInterval(() => listeners.forEach((listener) => listener(Date.now())), 5_000);

/** Call back every few seconds, for what shows the passing of time. Returns how to stop. */
export function onTick(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
