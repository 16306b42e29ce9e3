// How much I carry, and when I may rest: a sentence each, and the ways on. Kind before exact.

import { endWrapUp, takeNext, wrapUpLonger } from "./actions.js";
import { h, setAttribute, setText } from "./dom.js";
import { breatherUntil, full, wrapUpUntil } from "./rest.js";
import { listen, state } from "./store.js";
import { clock, onTick } from "./times.js";
import { word } from "./words.js";

class OwnCare extends HTMLElement {
  #parts = {};
  #called = false;

  connectedCallback() {
    const button = (key, go, look = "quiet") => h("button", { type: "button", class: look, on: { click: go } }, word(key));
    const pips = h("span", { class: "pips", "aria-hidden": "true" });
    const load = h("span", {});
    const carried = h("p", { class: "carried" }, load, pips);
    const note = h("p", { class: "rest-note" });
    const wrapUp = h("div", { class: "care-ways" }, button("care_ready", endWrapUp), button("care_longer", wrapUpLonger));
    const alone = h("div", { class: "alone" }, h("p", {}, word("care_only_one")));
    alone.append(button("care_one_more", () => takeNext({ more: true }), "primary"));
    Object.assign(this.#parts, { carried, load, pips, note, wrapUp, alone });
    this.append(alone, carried, note, wrapUp);
    listen(() => this.#show());
    onTick(() => this.#show());
  }

  #show() {
    const { carried, load, note, wrapUp, alone } = this.#parts;
    const now = Date.now();
    const standing = state.standing;
    carried.hidden = !standing;
    if (standing) {
      setText(load, word("care_load", { load: standing.load, cap: standing.cap }));
      this.#showPips(standing);
    }
    setText(note, restNote(now));
    wrapUp.hidden = !wrapUpUntil(state, now);
    alone.hidden = !(state.duty === "available" && standing?.only_one) || Boolean(state.notice?.way); // said once is enough
    setAttribute(alone.querySelector("button"), "aria-disabled", state.taking || state.line !== "up" ? "true" : null);
  }

  #showPips({ load, cap }) {
    const { pips } = this.#parts;
    const key = `${load}/${cap}`;
    if (pips.dataset.key === key) return;
    pips.dataset.key = key;
    const count = Math.max(load, cap);
    pips.replaceChildren(...Array.from({ length: count }, (_, at) => h("i", { class: pip(at, load, cap) })));
  }
}

const pip = (at, load, cap) => (at >= cap ? "over" : at < load ? "on" : "off");

/** What matters most, in one place: a break, wrapping up, a breather, a full load. */
function restNote(now) {
  if (state.duty !== "available") return word(`presence_now_${state.duty}`);
  const wrapping = wrapUpUntil(state, now);
  const breather = breatherUntil(state, now);
  const notes = [];
  if (wrapping) notes.push(word("care_wrap_up", { time: clock(wrapping) }));
  if (breather) notes.push(word("care_breather", { time: clock(breather) }));
  if (full(state)) notes.push(word("care_full"));
  return notes.join(" ");
}

customElements.define("own-care", OwnCare);
