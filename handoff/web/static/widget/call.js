/**
 * A call instead of waiting here. It stands where the way to a person stood, once the person is in line, and says
 * nothing of what was done: the edge does, once it is.
 */

import { t } from "./locale.js";

export class Call {
  #box;
  #text;
  #person;

  /** `ask(text, shown)` sends it: what was written, which may be nothing, and what to show for it meanwhile. */
  constructor({ box, person, ask }) {
    this.#box = box;
    this.#person = person;
    this.#text = box.querySelector("textarea");
    box.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      const text = this.#text.value.trim();
      ask(text, text || t("call"));
      this.#text.value = "";
      this.close();
    });
  }

  /** Offers it while they are in line, until they asked. */
  state({ state, line }) {
    const waiting = state === "waiting";
    this.#person.hidden = waiting;
    this.#box.hidden = !waiting || Boolean(line?.call_back);
  }

  get open() {
    return this.#box.open;
  }

  close() {
    this.#box.open = false;
    if (!this.#box.hidden) this.#box.querySelector("summary").focus();
  }
}
