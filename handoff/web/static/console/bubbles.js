// What was said, one bubble each. Whatever people wrote is text, in their own language's `lang`.

import { deliver, editAgain } from "./actions.js";
import { h, setText } from "./dom.js";
import "./message-mark.js";
import { state } from "./store.js";
import { clock } from "./times.js";
import { word } from "./words.js";

/** Who said it, in words. */
function author(message) {
  if (message.by !== "human") return word(`by_${message.by}`);
  return message.name === state.me?.name ? word("by_you") : message.name;
}

/** A stored message of a talk. */
export function bubble(message, handoff) {
  const who = h("span", { class: "who" }, author(message));
  const time = h("time", { datetime: new Date(message.at).toISOString() }, clock(message.at));
  const body = h("div", { class: "body" }, h("div", { class: "byline" }, who, time));
  if (message.text) body.append(h("p", { class: "said-text", lang: message.locale }, message.text));
  body.append(...extras(message));
  if (message.by === "patient") body.append(document.createElement("message-mark").of(handoff, message));
  return h("li", { class: `bubble by-${message.by}`, "data-seq": message.seq }, body);
}

// What else the person had on screen: a coordinator should see what they saw, smaller.
function extras({ choices, card, summary }) {
  const lines = [];
  if (summary) lines.push(shownSummary(summary));
  if (card) {
    const labels = card.actions.map((action) => action.label).join(", ");
    lines.push(word("card_shown", { title: card.title }), word("card_actions", { labels }));
  }
  if (choices?.length) lines.push(word("choices_shown", { labels: choices.map((choice) => choice.label).join(", ") }));
  return lines.map((line) => (typeof line === "string" ? h("p", { class: "extra" }, line) : line));
}

function shownSummary({ items }) {
  const list = h("dl", {}, ...items.flatMap(({ label, text }) => [h("dt", {}, label), h("dd", {}, text)]));
  return h("div", { class: "extra" }, h("p", {}, word("summary_shown")), list);
}

/** Words of mine on their way: sending, kept until the line is back, or refused with a way on. */
export class OutboxBubble {
  constructor(talk, entry) {
    this.entry = entry;
    this.status = h("span", { class: "status" });
    const way = (key, click) => h("button", { type: "button", class: "quiet", on: { click } }, word(key));
    const again = way("try_again", () => deliver(talk.handoff, entry));
    const edit = way("edit_again", () => editAgain(talk, entry));
    this.ways = h("div", { class: "ways" }, again, edit);
    const body = h("div", { class: "body" }, h("p", { class: "said-text" }, entry.text), this.status, this.ways);
    this.element = h("li", { class: "bubble by-human on-its-way" }, body);
  }

  show() {
    const refused = this.entry.status === "refused";
    const sending = state.line === "up" ? word("sending") : word("waiting_to_send");
    setText(this.status, refused ? `${word("not_sent")} ${this.entry.error}` : sending);
    this.element.classList.toggle("refused", refused);
    this.ways.hidden = !refused;
  }
}
