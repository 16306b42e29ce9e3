/**
 * Keeps the reader's place: goes along with the talk, but never past the start of what was not yet read,
 * and never while they look at something further up. There, a button leads to the newest.
 */

const SMALL_ROOM = 360; // px; in less, the start of a turn would hide its end, and with it a question that must be seen
const NEAR = 24; // px from the end that still count as reading the newest
const ONE_BURST = 2_000; // messages closer together than this are one turn, read from its start

export class Reading {
  #scroll;
  #newest;
  #turn = null; // the item the newest turn starts with
  #latest = 0; // when the newest item came
  #following = true; // the reader is with the newest turn, and stays there as the room changes
  #held = false; // we stopped above the end, at the start of a turn longer than the room
  #leftAt = null; // where we put the list: a list that is still there was not moved by the reader

  constructor(scroll, newest) {
    this.#scroll = scroll;
    this.#newest = newest;
    newest.addEventListener("click", () => this.#toEnd());
    scroll.addEventListener("scroll", () => this.#look());
    new ResizeObserver(() => this.settle()).observe(scroll);
  }

  /** A new item is there; `own` ones always come into sight. */
  follow(item, { own }) {
    const now = Date.now();
    if (own || !this.#turn || (!this.#held && now - this.#latest > ONE_BURST)) this.#turn = item;
    this.#latest = now;
    if (this.#scroll.clientHeight < SMALL_ROOM && (own || this.#following)) this.#toEnd();
    else if (own || this.#following) this.#toTurn();
    else this.#newest.hidden = false;
    this.#reachable();
  }

  /** The room or the list changed under the reader: stay with what they were reading. */
  settle() {
    this.#reachable();
    if (!this.#following) return;
    if (this.#held) this.#toTurn();
    else this.#toEnd();
  }

  /** Shows the newest, wherever the reader was. */
  latest() {
    this.#toEnd();
  }

  forget() {
    this.#turn = null;
    this.#held = false;
  }

  #toTurn() {
    const first = this.#turn.previousElementSibling === null;
    this.#put(first ? 0 : this.#turn.offsetTop - 16); // the browser stops at the end by itself
    this.#held = !this.#atEnd();
    this.#newest.hidden = !this.#held;
  }

  #toEnd() {
    this.#put(this.#scroll.scrollHeight);
    this.#held = false;
    this.#newest.hidden = true;
  }

  #put(top) {
    this.#scroll.scrollTop = top;
    this.#leftAt = this.#scroll.scrollTop;
    this.#following = true;
  }

  // The browser tells of a scroll a moment later, ours too: when the room has changed meanwhile, nobody has moved.
  #look() {
    if (this.#scroll.scrollTop === this.#leftAt) return;
    this.#leftAt = null;
    this.#held = false;
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
