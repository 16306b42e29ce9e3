/** The messages, in order of their numbers; what is still on its way stands below them. */

import { bubble, confirm, fate, group, pending } from "./bubble.js";
import { settle } from "./choices.js";
import { make } from "./dom.js";

const NEAR = 24; // px from the end that still count as reading the newest
const ONE_BURST = 2_000; // messages closer together than this are one turn, read from its start
const DOTS_AT_MOST = 5_000;
const HELD_BACK = new Set(["late", "refused"]);

class Log extends HTMLElement {
  #scroll = this.querySelector(".scroll");
  #list = this.querySelector("ol");
  #dots = this.querySelector(".dots");
  #newest = this.querySelector(".newest");
  #offered = null; // the item whose buttons still work
  #turn = null; // the item the newest turn starts with
  #latest = 0; // when the newest item came
  #following = true; // the reader is with the newest turn, and stays there as the room changes
  #heldAt = null; // where we stopped above the end, at the start of a turn longer than the room
  #dotsGone;

  connectedCallback() {
    this.#newest.addEventListener("click", () => this.#toEnd());
    this.#scroll.addEventListener("scroll", () => this.#look());
    new ResizeObserver(() => this.#settle()).observe(this.#scroll);
  }

  /** Takes the focus when a pressed button is gone and the keyboard of a phone should stay away. */
  focus() {
    this.#scroll.tabIndex = 0;
    this.#scroll.focus();
  }

  /** Shows a stored message, or confirms the pending one it was. */
  add(message) {
    const own = message.by === "patient";
    if (!own) this.typing(false);
    const known = message.id && this.#find(message.id);
    const item = known || bubble(message, { aside: this.#isAside(message) });
    if (known) confirm(item, message);
    this.#place(item);
    if (own) this.#answered(message.text);
    else if (message.choices?.length) this.#offer(item);
    if (!known) this.#follow(item, own);
  }

  /** Shows something on its way, and what becomes of it. */
  show(entry, error) {
    const known = this.#find(entry.frame.id);
    const item = known ?? pending(entry);
    fate(item, entry.state, error);
    if (HELD_BACK.has(entry.state)) item.dataset.held ??= this.#lastSeq() + 0.5; // what comes later stands below it
    if (known) {
      this.#settle();
      return;
    }
    this.#place(item);
    this.#answered(entry.text);
    this.#follow(item, true);
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
    this.#settle();
  }

  note(text) {
    const item = make("li", { className: "aside", textContent: text });
    this.#list.append(item);
    this.#follow(item, true);
  }

  /** Empties the list but for what is on its way. */
  reset() {
    this.#offered = this.#turn = null;
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
    return by === "service" && !choices?.length && this.#list.querySelector(".from-patient") !== null;
  }

  #offer(item) {
    this.#answered(null);
    this.#offered = item;
  }

  #answered(text) {
    if (!this.#offered) return;
    const hadFocus = settle(this.#offered, text);
    this.#offered = null;
    if (hadFocus) this.dispatchEvent(new Event("answered"));
  }

  // Goes along with the talk, but never past the start of what the person has not read yet.
  #follow(item, own) {
    const now = Date.now();
    if (own || !this.#turn || now - this.#latest > ONE_BURST) this.#turn = item;
    this.#latest = now;
    if (own || this.#following) this.#toTurn();
    else this.#newest.hidden = false;
    this.#reachable();
  }

  #toTurn() {
    const first = this.#turn === this.#list.firstElementChild;
    this.#scroll.scrollTop = first ? 0 : this.#turn.offsetTop - 16; // the browser stops at the end by itself
    this.#following = true;
    this.#heldAt = this.#atEnd() ? null : this.#scroll.scrollTop;
    this.#newest.hidden = this.#atEnd();
  }

  #toEnd() {
    this.#scroll.scrollTop = this.#scroll.scrollHeight;
    this.#look();
  }

  // The room or the list changed under the reader: stay with what they were reading.
  #settle() {
    this.#reachable();
    if (!this.#following) return;
    if (this.#heldAt === null) this.#toEnd();
    else this.#toTurn();
  }

  #look() {
    if (this.#scroll.scrollTop === this.#heldAt) return;
    this.#heldAt = null;
    this.#following = this.#atEnd();
    if (this.#following) this.#newest.hidden = true;
  }

  #atEnd() {
    return this.#scroll.scrollHeight - this.#scroll.scrollTop - this.#scroll.clientHeight < NEAR;
  }

  // Only a list that scrolls is a stop for the keyboard.
  #reachable() {
    if (this.#scroll.scrollHeight > this.#scroll.clientHeight) this.#scroll.tabIndex = 0;
    else this.#scroll.removeAttribute("tabindex");
  }
}

function rank({ dataset }) {
  return Number(dataset.seq ?? dataset.held ?? Infinity);
}

customElements.define("fh-log", Log);
