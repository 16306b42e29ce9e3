// Whether the line to the edge holds. Says so when it breaks, and when it is back.

import { h } from "./dom.js";
import { listen, state } from "./store.js";
import { word } from "./words.js";

const BACK_FOR = 5_000;

class LineBanner extends HTMLElement {
  #line = "connecting";

  connectedCallback() {
    this.setAttribute("role", "status");
    listen(() => this.#show());
  }

  #show() {
    if (state.line === this.#line) return;
    const back = state.line === "up" && this.#line === "down";
    this.#line = state.line;
    this.dataset.line = back ? "back" : state.line;
    this.replaceChildren(...this.#words(back));
    if (back) setTimeout(() => this.#fade(), BACK_FOR);
  }

  #words(back) {
    if (back) return [h("p", {}, word("banner_back"))];
    if (state.line === "down") return [h("p", {}, word("banner_lost"))];
    if (state.line !== "signed_out") return [];
    const href = `/console/sign-in${location.search}`;
    const link = h("a", { href, target: "_blank", rel: "noopener" }, word("banner_sign_in"));
    return [h("p", {}, word("banner_signed_out"), " ", link)];
  }

  #fade() {
    if (this.dataset.line !== "back") return;
    this.dataset.line = "up";
    this.replaceChildren();
  }
}

customElements.define("line-banner", LineBanner);
