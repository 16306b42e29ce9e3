// Under a message of the person's: what the safety check made of it, and a quiet way to say that it got it wrong.
// A mark keeps no words. Whether the words may be kept is asked of the person, once, when it is the moment.

import { h, icon, setAttribute, setText } from "./dom.js";
import { ask } from "./line.js";
import { change, listen, state } from "./store.js";
import { word, wordOr } from "./words.js";

const UNMARKED = { verdict: null, consent: "none" };
let count = 0;

class MessageMark extends HTMLElement {
  #handoff;
  #message;
  #parts;
  #stop;

  /** Set up for a message of a talk. */
  of(handoff, message) {
    this.#handoff = handoff;
    this.#message = message;
    this.#build();
    return this;
  }

  connectedCallback() {
    this.#stop = listen(() => this.#show());
  }

  disconnectedCallback() {
    this.#stop();
  }

  #build() {
    const id = `mark-${(count += 1)}`;
    const flag = this.#flag();
    const heard = flag ? word("mark_heard", { tier: wordOr(`tier_${flag}`, flag) }) : word("mark_heard_none");
    const label = h("span", { class: "small" });
    const open = h("button", { type: "button", class: "mark-open", "aria-controls": id }, icon("flag"), label);
    open.addEventListener("click", () => this.#fold(!this.#parts.more.hidden));
    const verdicts = this.#verdicts(flag);
    const note = h("p", { class: "small" }, word("mark_note"));
    const more = h("div", { class: "mark-more", id, role: "group", "aria-label": word("mark_open"), hidden: true });
    more.append(h("p", { class: "small" }, heard), h("div", { class: "ways" }, ...verdicts.values()), note);
    const consent = this.#buildConsent();
    more.append(consent.box);
    this.#parts = { open, label, more, verdicts, note, consent };
    this.append(open, more);
    this.#fold(true);
  }

  // A message that was flagged may have needed a stronger flag, or none; one that was not may have needed one.
  #verdicts(flag) {
    const offered = [];
    if (flag !== "T0") offered.push(["missed", flag ? "mark_stronger" : "mark_missed"]);
    if (flag) offered.push(["needless", "mark_needless"]);
    return new Map(offered.map(([verdict, key]) => [verdict, this.#button(key, () => this.#press(verdict))]));
  }

  #buildConsent() {
    const text = h("p", { class: "small", role: "status" });
    const go = this.#button("consent_go", () => review({ type: "ask_consent", ...this.#which() }));
    return { text, go, box: h("div", { class: "mark-consent" }, text, go) };
  }

  #button(key, click) {
    return h("button", { type: "button", class: "quiet", on: { click } }, word(key));
  }

  #which() {
    return { handoff: this.#handoff, seq: this.#message.seq };
  }

  #press(verdict) {
    review({ type: "mark", ...this.#which(), verdict: this.#mark().verdict === verdict ? null : verdict });
  }

  #mark() {
    return state.talks.get(this.#handoff)?.marks.get(this.#message.seq) ?? UNMARKED;
  }

  #fold(folded) {
    this.#parts.more.hidden = folded;
    this.#parts.open.setAttribute("aria-expanded", String(!folded));
  }

  #show() {
    const talk = state.talks.get(this.#handoff);
    const { verdict, consent } = this.#mark();
    const { open, label, verdicts, note } = this.#parts;
    this.hidden = !talk?.held && !verdict;
    setText(label, verdict ? word(this.#markedKey(verdict)) : "");
    setAttribute(open, "aria-label", verdict ? null : word("mark_open"));
    setAttribute(open, "title", verdict ? null : word("mark_open"));
    setAttribute(open, "data-verdict", verdict);
    for (const [each, button] of verdicts) setAttribute(button, "aria-pressed", String(each === verdict));
    setText(note, word(verdict ? "mark_back" : "mark_note"));
    this.#showConsent(talk, verdict, consent);
  }

  #flag() {
    return this.#message.raised ?? this.#message.card?.tier;
  }

  #markedKey(verdict) {
    return verdict === "missed" && this.#flag() ? "marked_stronger" : `marked_${verdict}`;
  }

  #showConsent(talk, verdict, consent) {
    const { text, go, box } = this.#parts.consent;
    const danger = talk?.place.band === "stat";
    const open = consent === "none";
    box.hidden = !verdict;
    go.hidden = !open || danger;
    setText(text, word(`consent_${open && danger ? "not_now" : consent}`));
  }
}

async function review(frame) {
  try {
    await ask(frame);
  } catch (error) {
    change(() => {
      state.notice = { text: error.message };
    });
  }
}

customElements.define("message-mark", MessageMark);
