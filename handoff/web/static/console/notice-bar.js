// What could not be done, in words, until it is read or something else is done.

import { h } from "./dom.js";
import { change, listen, state } from "./store.js";
import { word } from "./words.js";

class NoticeBar extends HTMLElement {
  #notice = null;

  connectedCallback() {
    this.setAttribute("role", "status");
    listen(() => this.#show());
  }

  #show() {
    if (state.notice === this.#notice) return;
    this.#notice = state.notice;
    this.replaceChildren(...(this.#notice ? this.#words() : []));
  }

  #words() {
    const text = [this.#notice.text, this.#notice.more].filter(Boolean).join(" ");
    return [h("p", {}, text), h("button", { type: "button", class: "quiet", on: { click: dismiss } }, word("dismiss"))];
  }
}

function dismiss() {
  change(() => {
    state.notice = null;
  });
}

customElements.define("notice-bar", NoticeBar);
