/**
 * Keeps the reader's place: goes along with the talk, but never past the start of what was not yet read,
 * and never while they look at something further up. There, a button leads to the newest.
 */

const SMALL_ROOM = 360; // px; in less, the start of a turn would hide its end, and with it a question that must be seen
const AROUND = 16; // px between an item and the edge of the room
const NEAR = 24; // px from the end that still count as reading the newest
const ONE_BURST = 2_000; // messages closer together than this are one turn, read from its start

export class Reading {
  #scroll;
  #newest;
  #turn = null; // the item the newest turn starts with
  #asked = null; // a question of ours that waits for its answer: no later word takes its place
  #latest = 0; // when the newest item came
  #following = true; // the reader is with the newest turn, and stays there as the room changes
  #held = false; // we stopped above the end, at the start of a turn longer than the room
  #left = { top: 0 }; // where the list stood last, and how long it and the room were: still there, nobody moved it

  constructor(scroll, newest) {
    this.#scroll = scroll;
    this.#newest = newest;
    newest.addEventListener("click", () => this.latest());
    scroll.addEventListener("scroll", () => this.#look());
    new ResizeObserver(() => this.settle()).observe(scroll);
  }

  /** A new item is there; `own` ones always come into sight, and `asked` ones stay there until they are answered. */
  follow(item, { own, asked = false }) {
    const now = Date.now();
    if (own || !this.#turn || (!this.#held && now - this.#latest > ONE_BURST)) this.#turn = item;
    if (asked) this.#asked = item;
    this.#latest = now;
    if (own || this.#following) this.#toNewest();
    else this.#newest.hidden = false;
    this.#reachable();
  }

  /** What was asked has its answer, or is asked no more. */
  answered() {
    this.#asked = null;
  }

  /** The room or the list changed under the reader: stay with what they were reading. */
  settle() {
    this.#reachable();
    if (!this.#following) return;
    if (this.#asked || this.#held) this.#toItem(this.#asked ?? this.#turn);
    else this.#toEnd();
  }

  /** Shows the newest, wherever the reader was. */
  latest() {
    this.#asked = null;
    this.#toEnd();
  }

  forget() {
    this.#turn = null;
    this.#held = false;
  }

  #toNewest() {
    if (this.#asked) this.#toItem(this.#asked);
    else if (this.#scroll.clientHeight < SMALL_ROOM) this.#toEnd();
    else this.#toItem(this.#turn);
  }

  // A question is seen to its end, be it from its second line: its buttons stand there.
  #toItem(item) {
    const first = item.previousElementSibling === null;
    const start = first ? 0 : item.offsetTop - AROUND;
    const end = item.offsetTop + item.offsetHeight + AROUND - this.#scroll.clientHeight;
    this.#put(item === this.#asked ? Math.max(start, end) : start); // the browser stops at the end of all by itself
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
    this.#left = this.#now();
    this.#following = true;
  }

  // The browser tells of a scroll a moment later, ours too. When the room or the list has changed meanwhile, it was the
  // browser that moved, and not the reader.
  #look() {
    const now = this.#now();
    if (now.top === this.#left.top) return;
    if (this.#following && (now.list !== this.#left.list || now.room !== this.#left.room)) {
      this.settle();
      return;
    }
    this.#left = now;
    this.#held = false;
    this.#following = this.#atEnd();
    if (this.#following) this.#newest.hidden = true;
  }

  #now() {
    return { top: this.#scroll.scrollTop, list: this.#scroll.scrollHeight, room: this.#scroll.clientHeight };
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
