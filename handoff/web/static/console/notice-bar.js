// What could not be done, and who went back in line from me: in words, until it is read or something else is done.

import { noted } from "./actions.js";
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
    const notice = state.notice ?? wentBack();
    if (notice?.text === this.#notice?.text && notice?.way?.label === this.#notice?.way?.label) return;
    this.#notice = notice;
    this.replaceChildren(...(notice ? this.#words() : []));
  }

  #words() {
    const { text, more, way, read = dismiss } = this.#notice;
    const button = (label, go) => h("button", { type: "button", class: "quiet", on: { click: go } }, label);
    const ways = way ? [button(way.label, () => this.#notice.way.go())] : [];
    return [h("p", {}, [text, more].filter(Boolean).join(" ")), ...ways, button(word("dismiss"), () => read())];
  }
}

/** Everyone of whom I was told the same is read at once. */
function wentBack() {
  const [first] = state.returned.values();
  if (!first) return null;
  const same = [...state.returned].filter(([, text]) => text === first).map(([handoff]) => handoff);
  return { text: first, read: () => same.forEach(noted) };
}

function dismiss() {
  change(() => {
    state.notice = null;
  });
}

customElements.define("notice-bar", NoticeBar);
