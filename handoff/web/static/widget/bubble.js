/** One message as a list item: who, when, the words, and what became of them. */

import { choices } from "./choices.js";
import { make } from "./dom.js";
import { clock, label, locale, t } from "./locale.js";
import { summary } from "./summary.js";

const SAME_BREATH = 5 * 60_000; // messages this close together by the same person share one name
const FATES = { kept: "kept", sending: "sending", copying: "copying", late: "not_sent", refused: "not_sent", sent: "sent" };
const UNSPOKEN = new Set(["sending", "copying", "sent"]); // read out, they would follow every message

/** Builds the item of a stored message. `aside` makes it a quiet line between the bubbles. */
export function bubble(message, { aside = false } = {}) {
  const item = make("li", { className: aside ? "aside" : `bubble from-${side(message.by)}`, lang: message.locale ?? locale() });
  const said = make("p", { className: "said", id: `said-${message.seq ?? message.id}`, textContent: message.text ?? "" });
  item.dataset.voice = `${aside} ${message.by} ${message.name}`;
  item.append(who(message), said);
  said.hidden = !message.text && Boolean(message.summary);
  if (message.summary) item.append(summary(message));
  if (message.about) item.append(pointer(message.about));
  if (message.choices?.length) item.append(choices(message, said));
  stamp(item, message);
  return item;
}

/** A way to look at the message that is asked about: their own words do not come back unless they wish it. */
function pointer(seq) {
  const button = label(make("button", { type: "button", className: "pointer" }), "about_show");
  button.addEventListener("click", () => {
    const meant = button.closest("ol").querySelector(`[data-seq="${seq}"]`);
    meant.tabIndex = -1;
    meant.focus({ preventScroll: true });
    meant.scrollIntoView({ block: "center" });
  });
  return button;
}

/** Builds the item of something not yet known to be stored. */
export function pending({ frame: { id }, text }) {
  const item = bubble({ by: "patient", id, text, at: Date.now() });
  item.dataset.id = id;
  return item;
}

/** Turns a pending item into a stored one, in place, so that no screen reader reads it twice. */
export function confirm(item, message) {
  const said = item.querySelector(".said");
  if (said.textContent !== message.text) said.textContent = message.text;
  item.lang = message.locale; // the edge has heard which it is
  stamp(item, message);
  fate(item, "sent");
}

/** Says what became of a pending item. */
export function fate(item, state, error = null) {
  const line = item.querySelector(".fate") ?? item.appendChild(make("p", { className: "fate" }));
  item.dataset.fate = state;
  line.ariaHidden = UNSPOKEN.has(state) ? "true" : null;
  line.replaceChildren(error ? make("span", { textContent: error.message }) : label(make("span"), FATES[state]));
  const mayTryAgain = FATES[state] === "not_sent" && !error?.final;
  if (mayTryAgain) line.append(" ", label(make("button", { type: "button", className: "again" }), "try_again"));
}

/** Hides the name where the item before it has the same voice. */
export function group(item) {
  const before = item.previousElementSibling;
  const same = before?.dataset.voice === item.dataset.voice && item.dataset.at - before.dataset.at < SAME_BREATH;
  item.classList.toggle("same", same);
}

function side(by) {
  return by === "service" ? "bot" : by; // the edge speaks with the assistant's voice
}

function who(message) {
  const name = make("span");
  if (message.by === "patient") label(name, "you");
  else if (message.by === "human") name.textContent = t("human", message);
  else label(name, "bot");
  return make("p", { className: "who", lang: locale() }, name, " ", make("time"));
}

function stamp(item, { seq, at }) {
  if (seq) item.dataset.seq = seq;
  item.dataset.at = at;
  const time = item.querySelector("time");
  time.dateTime = new Date(at).toISOString();
  time.textContent = clock(at);
}
