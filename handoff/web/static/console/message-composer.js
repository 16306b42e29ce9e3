// Where a coordinator writes. It says plainly that the person sees it, and never loses a word.

import { say } from "./actions.js";
import { h, icon, setAttribute, setText } from "./dom.js";
import { state } from "./store.js";
import { word } from "./words.js";

/** The wire's limit (docs/protocol.md), and from where on the room left is shown. */
const LONGEST = 4_000;
const COUNT_FROM = 3_600;

class MessageComposer extends HTMLElement {
  #handoff = null;
  #text;
  #seen;
  #room;
  #send;

  connectedCallback() {
    this.#text = h("textarea", { id: "message", rows: "2", autocomplete: "off", "aria-describedby": "seen keys room" });
    this.#text.addEventListener("input", () => this.#onInput());
    this.#text.addEventListener("keydown", (event) => this.#onKey(event));
    this.#seen = h("p", { class: "seen", id: "seen" });
    this.#room = h("p", { class: "room", id: "room", role: "status" });
    const send = h("span", {}, word("composer_send"));
    this.#send = h("button", { type: "submit", class: "primary send" }, icon("send"), send);
    const label = h("label", { for: "message" }, word("composer_label"));
    const keys = h("p", { class: "small keys-hint", id: "keys" }, word("composer_keys"));
    const rows = [["head", label, this.#seen], ["row", this.#text, this.#send], ["foot", keys, this.#room]];
    const form = h("form", { on: { submit: (event) => this.#onSubmit(event) } });
    form.append(...rows.map(([name, ...parts]) => h("div", { class: `composer-${name}` }, ...parts)));
    this.append(form);
  }

  /** Show the composer of a talk, with the words begun there. */
  show(talk) {
    const draft = state.drafts.get(talk.handoff) ?? "";
    const other = this.#handoff !== talk.handoff;
    this.#handoff = talk.handoff;
    if (this.#text.value !== draft) this.#text.value = draft;
    if (other) this.#text.lang = talk.place.locale;
    setText(this.#seen, talk.held ? word("composer_seen", { name: state.me?.name ?? "" }) : word("composer_gone"));
    this.#text.readOnly = !talk.held;
    setAttribute(this.#send, "hidden", !talk.held);
    this.classList.toggle("gone", !talk.held);
    this.#showRoom();
  }

  /** Put the cursor into the box. */
  take() {
    this.#text.focus();
  }

  #onInput() {
    state.drafts.set(this.#handoff, this.#text.value); // nobody else shows it: no need to tell
    this.#showRoom();
  }

  #onKey(event) {
    const plain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
    if (event.key !== "Enter" || !plain || event.isComposing) return;
    event.preventDefault();
    this.querySelector("form").requestSubmit();
  }

  #onSubmit(event) {
    event.preventDefault();
    const text = this.#text.value.trim();
    if (!text || this.#tooLong() > 0 || this.#text.readOnly) return;
    say(this.#handoff, text);
    this.#text.focus();
  }

  #tooLong() {
    return [...this.#text.value.trim()].length - LONGEST;
  }

  #showRoom() {
    const over = this.#tooLong();
    const near = over > COUNT_FROM - LONGEST;
    const text = over > 0 ? word("composer_over", { count: over }) : word("composer_left", { count: -over });
    setText(this.#room, near ? text : "");
    this.#room.classList.toggle("over", over > 0);
    setAttribute(this.#text, "aria-invalid", over > 0 ? "true" : null);
  }
}

customElements.define("message-composer", MessageComposer);
