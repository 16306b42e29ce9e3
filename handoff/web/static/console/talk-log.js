// The words of one talk: what was before I joined, folded away; what is said now, always there.

import { arrange, h, icon, setText } from "./dom.js";
import { bubble, OutboxBubble } from "./bubbles.js";
import { earlier, heavy, live } from "./talks.js";
import { counted, word } from "./words.js";

/** This near to the end, in pixels, new words keep the end in sight. */
const NEAR_END = 80;

class TalkLog extends HTMLElement {
  #talk = null;
  #bubbles = new Map(); // seq -> li
  #outbox = new Map(); // id -> OutboxBubble
  #parts = {};

  /** Put a talk on screen: what was before is folded, and reading begins at the newest words, if there are any. */
  open(talk) {
    this.#build();
    this.show(talk);
    this.scrollTop = live(talk).length > 0 ? this.scrollHeight : 0;
  }

  /** Bring the talk on screen up to date. */
  show(talk) {
    this.#talk = talk;
    const end = this.#atEnd();
    this.#showEarlier(talk);
    const said = live(talk).map((message) => this.#bubble(message));
    const news = said.length - this.#parts.log.children.length;
    arrange(this.#parts.log, said);
    this.#parts.start.hidden = said.length > 0 || talk.outbox.length > 0;
    const sending = this.#showOutbox(talk);
    if (end || sending) this.scrollTop = this.scrollHeight;
    else if (news > 0) this.#parts.more.hidden = false;
  }

  #build() {
    this.#bubbles.clear();
    this.#outbox.clear();
    this.replaceChildren(this.#buildEarlier(), ...this.#buildLive());
    this.onscroll = () => {
      if (this.#atEnd()) this.#parts.more.hidden = true;
    };
  }

  #buildEarlier() {
    const toggle = h("button", { type: "button", class: "quiet earlier-toggle" });
    toggle.setAttribute("aria-expanded", "false");
    toggle.setAttribute("aria-controls", "earlier");
    const label = h("span");
    const count = h("span", { class: "small" });
    const note = h("p", { class: "earlier-note" });
    const list = h("ol", { class: "log", id: "earlier", "aria-label": word("earlier_show"), hidden: true });
    toggle.append(icon("chevron"), label, count);
    toggle.addEventListener("click", () => this.#fold(!list.hidden));
    const box = h("section", { class: "earlier" }, note, toggle, list);
    Object.assign(this.#parts, { earlierBox: box, toggle, label, count, note, earlierList: list });
    return box;
  }

  #fold(folded) {
    this.#parts.earlierList.hidden = folded;
    this.#parts.toggle.setAttribute("aria-expanded", String(!folded));
    this.#showEarlier(this.#talk);
  }

  #buildLive() {
    const title = h("h3", { id: "live-title", class: "divider" }, h("span", {}, word("talk_live")));
    const start = h("p", { class: "start" }, word("talk_live_empty"));
    const log = h("ol", { class: "log" });
    const region = h("div", { role: "log", "aria-labelledby": "live-title" }, log);
    const outbox = h("ol", { class: "log outbox", "aria-label": word("sending") });
    const more = h("button", { type: "button", class: "primary more", hidden: true }, word("new_messages"));
    more.addEventListener("click", () => this.scrollTo({ top: this.scrollHeight }));
    Object.assign(this.#parts, { start, log, outbox, more });
    return [title, start, region, outbox, more];
  }

  #showEarlier(talk) {
    const before = earlier(talk);
    const { earlierBox, earlierList, label, count, note } = this.#parts;
    earlierBox.hidden = before.length === 0;
    setText(label, word(earlierList.hidden ? "earlier_show" : "earlier_hide"));
    setText(count, counted("earlier_count", before.length));
    setText(note, notes(talk).join(" "));
    if (!earlierList.hidden) arrange(earlierList, before.map((message) => this.#bubble(message)));
  }

  #bubble(message) {
    // A stored copy replaces my own of the same seq, and a message that was raised shows its new flag.
    const key = `${message.seq} ${message.at} ${message.raised}`;
    if (!this.#bubbles.has(key)) this.#bubbles.set(key, bubble(message, this.#talk.handoff));
    return this.#bubbles.get(key);
  }

  /** Returns whether something was just sent. */
  #showOutbox(talk) {
    const known = this.#outbox.size;
    const shown = talk.outbox.map((entry) => {
      if (!this.#outbox.has(entry.id)) this.#outbox.set(entry.id, new OutboxBubble(talk, entry));
      return this.#outbox.get(entry.id);
    });
    shown.forEach((one) => one.show());
    arrange(this.#parts.outbox, shown.map((one) => one.element));
    this.#parts.outbox.hidden = shown.length === 0;
    return this.#outbox.size > known;
  }

  #atEnd() {
    return this.scrollHeight - this.scrollTop - this.clientHeight < NEAR_END;
  }
}

function notes(talk) {
  const first = heavy(talk.place) ? "earlier_note_safety" : "earlier_note";
  return (talk.record.sent_at ? [first] : [first, "earlier_note_no_record"]).map((key) => word(key));
}

customElements.define("talk-log", TalkLog);
