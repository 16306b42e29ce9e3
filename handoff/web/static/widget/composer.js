/**
 * Where the person writes. Enter sends, Shift+Enter starts a line. It is never locked, and what was typed
 * stays through a reload, a refusal and a lost line.
 */

import { label, t } from "./locale.js";
import { store } from "./store.js";

const LONGEST = 4_000;
const SAY_HOW_MUCH_IS_LEFT = 500;

class Composer extends HTMLElement {
  #input = this.querySelector("textarea");
  #count = this.querySelector("#count");
  #problem = this.querySelector("#problem");

  connectedCallback() {
    this.#input.value = store.get("draft") ?? "";
    this.#input.addEventListener("input", () => this.#keyed());
    this.#input.addEventListener("keydown", (event) => this.#key(event));
    this.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send();
    });
    this.hidden = false;
    this.#typed();
  }

  focusInput() {
    this.#input.focus();
  }

  #key(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#send();
  }

  #send() {
    const text = this.#input.value.trim();
    if (!text) return this.focusInput();
    if (length(text) > LONGEST) {
      label(this.#problem, "too_long");
      return undefined;
    }
    this.#input.value = "";
    this.#typed();
    this.dispatchEvent(new CustomEvent("say", { bubbles: true, detail: text }));
    return this.focusInput();
  }

  #keyed() {
    this.#typed();
    this.dispatchEvent(new CustomEvent("typed", { bubbles: true, detail: this.#input.value }));
  }

  #typed() {
    store.set("draft", this.#input.value);
    this.#problem.replaceChildren();
    delete this.#problem.dataset.t;
    this.#grow();
    this.#tellLength(LONGEST - length(this.#input.value.trim()));
  }

  #tellLength(left) {
    const key = left < 0 ? "characters_over" : "characters_left";
    this.#count.textContent = left < SAY_HOW_MUCH_IS_LEFT ? t(key, { count: Math.abs(left) }) : "";
    this.#count.classList.toggle("over", left < 0);
  }

  #grow() {
    this.#input.style.height = "auto";
    this.#input.style.height = `${this.#input.scrollHeight}px`;
  }
}

// As the edge counts: an emoji is one.
function length(text) {
  return [...text].length;
}

customElements.define("fh-composer", Composer);
