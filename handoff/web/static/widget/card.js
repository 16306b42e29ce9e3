/**
 * The crisis card: pinned above the talk, made smaller at most, never removed. It is said once, by the one
 * alert on the page, and moves nobody's focus. A weaker card never takes the place of a stronger one, unless the
 * person said that the stronger was not so: then it is one quiet line, from which all of it opens.
 */

import { make } from "./dom.js";
import { label, t } from "./locale.js";
import { store } from "./store.js";

class Card extends HTMLElement {
  #body = make("div", { className: "body" });
  #alert = make("div", { className: "alert" });
  #line = label(make("p", { className: "line", hidden: true }), "card_calm");
  #more = make("details", { className: "more", hidden: true });
  #toggle = make("button", { type: "button", className: "quiet toggle", hidden: true });
  #shown = null;

  connectedCallback() {
    this.#alert.setAttribute("role", "alert");
    this.#toggle.setAttribute("aria-expanded", "true");
    this.#toggle.addEventListener("click", () => this.#resize(this.classList.contains("small")));
    label(this.#toggle, "card_less");
    this.#body.append(this.#alert, this.#more);
    this.append(this.#line, this.#body, this.#toggle);
    const kept = store.get("card");
    if (kept) this.show(kept);
    if (kept?.calm) this.calm([kept.id]);
  }

  show(card) {
    if (this.#shown && !this.#shown.calm && (same(card, this.#shown) || card.tier > this.#shown.tier)) return;
    this.#shown = card;
    store.set("card", card);
    this.#alert.lang = this.#more.lang = card.locale;
    this.#alert.replaceChildren(...content(card));
    this.#offer(card);
    this.#body.scrollTop = 0; // whoever had read on in a weaker card sees the first thing to do in this one
    this.#toggle.hidden = false;
    this.dataset.tier = card.tier;
    this.classList.remove("calm");
    this.#line.hidden = true;
    this.#resize(card.tier < "T3"); // distress gets a quiet card, not an alarm
  }

  /** They say that what brought one of these cards is not so. */
  calm(ids) {
    if (!ids.includes(this.#shown?.id)) return;
    this.#shown = { ...this.#shown, calm: true };
    store.set("card", this.#shown);
    this.dataset.tier = "T3";
    this.classList.add("calm");
    this.#line.hidden = false;
    this.#resize(false);
  }

  // Further ways, closed and outside the alert: what saves a life is heard and seen first, without them.
  #offer({ more = [], locale }) {
    this.#more.hidden = more.length === 0;
    this.#more.open = false;
    this.#more.replaceChildren(
      make("summary", { textContent: t("card_ways", {}, locale) }),
      make("ul", { className: "ways" }, ...more.map(way)),
    );
  }

  /** Gives its room back to the talk, once the person goes on or someone is there; the first ways stay. */
  settle() {
    if (this.#shown) this.#resize(false);
  }

  #resize(large) {
    this.classList.toggle("small", !large);
    this.#toggle.setAttribute("aria-expanded", String(large));
    label(this.#toggle, large ? "card_less" : "card_more");
  }
}

// "T0" is the strongest: the names of the tiers sort as the tiers do.
function same(a, b) {
  return a.id === b.id && a.version === b.version && a.locale === b.locale && a.tier === b.tier;
}

// The first two things to do, a call and most often a text, come right under the title: no screen is too small for them.
function content({ title, lines, actions, closing }) {
  return [
    make("h2", { textContent: title }),
    make("ul", { className: "ways first" }, ...actions.slice(0, 2).map(way)),
    make("div", { className: "rest" },
      ...lines.map((line) => make("p", { textContent: line })),
      make("ul", { className: "ways" }, ...actions.slice(2).map(way)),
      make("p", { className: "closing", textContent: closing }),
    ),
  ];
}

function way({ label: words, href, kind }) {
  const link = make("a", { className: `way ${kind}`, href }, make("span", {}, ...unbroken(words)));
  if (kind === "chat") Object.assign(link, { target: "_blank", rel: "noopener noreferrer" });
  return make("li", {}, link);
}

// A number is read and dialled as one: it never breaks over two lines.
function unbroken(words) {
  const number = (digits) => make("span", { className: "number", textContent: digits });
  return words.split(/(\(?\d[\d() -]*\d)/).map((part, index) => (index % 2 ? number(part) : part));
}

customElements.define("fh-card", Card);
