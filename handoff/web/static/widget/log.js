/** The messages, in order of their numbers; what is still on its way stands below them. */

import { bubble, confirm, fate, group, pending } from "./bubble.js";
import { settle } from "./choices.js";
import { make } from "./dom.js";
import { Reading } from "./reading.js";

const DOTS_AT_MOST = 5_000;
const HELD_BACK = new Set(["late", "refused"]);

class Log extends HTMLElement {
  #scroll = this.querySelector(".scroll");
  #list = this.querySelector("ol");
  #dots = this.querySelector(".dots");
  #reading = new Reading(this.#scroll, this.querySelector(".newest"));
  #offered = null; // the item whose buttons still work
  #room = new ResizeObserver(([{ target }]) => this.style.setProperty("--offered", `${target.offsetHeight}px`));
  #dotsGone;

  /** Takes the focus when a pressed button is gone and the keyboard of a phone should stay away. */
  focus() {
    this.#scroll.tabIndex = 0;
    this.#scroll.focus();
  }

  /** Shows a stored message, or confirms the pending one it was. */
  add(message) {
    const own = message.by === "patient";
    if (!message.text && !message.summary) return; // a card alone stands above the talk, and says it all
    if (!own) this.typing(false);
    const known = message.id && this.#find(message.id);
    const item = known || bubble(message, { aside: this.#isAside(message) });
    if (known) confirm(item, message);
    this.#place(item);
    if (own) this.#answered(message.text);
    else if (message.choices?.length) this.#offer(item);
    // A person's words always come into sight, and so does what the service asks: whether they are safe.
    const asked = this.#isAsked(message);
    if (!known) this.#reading.follow(item, { own: own || message.by === "human" || asked, asked });
  }

  /** Shows something on its way, and what becomes of it. */
  show(entry, error) {
    const known = this.#find(entry.frame.id);
    const item = known ?? pending(entry);
    fate(item, entry.state, error);
    if (HELD_BACK.has(entry.state)) item.dataset.held ??= this.#lastSeq() + 0.5; // what comes later stands below it
    if (known) {
      this.#reading.settle();
      return;
    }
    this.#place(item);
    this.#answered(entry.text);
    this.#reading.follow(item, { own: true });
  }

  /** Shows the end of the talk, to someone who comes back to it. */
  latest() {
    this.#reading.latest();
  }

  received(id) {
    const item = this.#find(id);
    if (item) fate(item, "sent");
  }

  typing(on) {
    clearTimeout(this.#dotsGone);
    this.#dots.hidden = !on;
    if (!on) return;
    this.#dotsGone = setTimeout(() => this.typing(false), DOTS_AT_MOST);
    this.#reading.settle();
  }

  note(text) {
    const item = make("li", { className: "aside", textContent: text });
    this.#list.append(item);
    this.#reading.follow(item, { own: true });
  }

  /** Empties the list but for what is on its way. */
  reset() {
    this.#close();
    this.#reading.forget();
    for (const item of this.#list.querySelectorAll("[data-seq]")) item.remove();
  }

  #place(item) {
    const later = [...this.#list.children].find((other) => other !== item && rank(other) > rank(item)) ?? null;
    if (!item.isConnected || item.nextElementSibling !== later) this.#list.insertBefore(item, later);
    for (const each of [item, item.nextElementSibling]) if (each) group(each);
  }

  #find(id) {
    return this.#list.querySelector(`[data-id="${CSS.escape(id)}"]`);
  }

  #lastSeq() {
    return Math.max(0, ...[...this.#list.querySelectorAll("[data-seq]")].map(rank));
  }

  // The first words of the service are a greeting; later ones are short news between the bubbles.
  #isAside({ by, choices }) {
    return by === "service" && !choices?.length && this.#hasBegun();
  }

  #isAsked({ by, choices }) {
    return by === "service" && choices?.length > 0 && this.#hasBegun();
  }

  #hasBegun() {
    return this.#list.querySelector(".from-patient") !== null;
  }

  // What is offered is seen as a whole where there is room: a card above it gives way (widget.css).
  #offer(item) {
    this.#answered(null);
    this.#offered = item;
    this.#room.observe(item);
  }

  #answered(text) {
    if (!this.#offered) return;
    const hadFocus = settle(this.#offered, text);
    this.#close();
    if (hadFocus) this.dispatchEvent(new Event("answered"));
  }

  #close() {
    this.#offered = null;
    this.#room.disconnect();
    this.style.removeProperty("--offered");
    this.#reading.answered();
  }
}

function rank({ dataset }) {
  return Number(dataset.seq ?? dataset.held ?? Infinity);
}

customElements.define("fh-log", Log);
