// What a coordinator reads before the first word: why, since when, and what the person told and chose to send.

import { behind, recordSections, whom } from "./about-record.js";
import { h, icon, setText } from "./dom.js";
import { language, tierChip } from "./place-row.js";
import { currentTalk, listen } from "./store.js";
import { greeted } from "./talks.js";
import { clock, due, onTick, spell } from "./times.js";
import { word } from "./words.js";

class AboutPerson extends HTMLElement {
  #shown = null; // what the panel was built from
  #wasGreeted = false;
  #toggle;
  #body;
  #facts;

  connectedCallback() {
    this.#toggle = h("button", { type: "button", class: "about-toggle" });
    this.#toggle.addEventListener("click", () => this.#open(!this.#isOpen()));
    this.#toggle.append(h("span", {}, word("about_label")), icon("chevron"));
    this.#toggle.setAttribute("aria-controls", "about-body");
    this.#body = h("div", { class: "about-body", id: "about-body", tabindex: "0", role: "region" });
    this.#body.setAttribute("aria-label", word("about_label"));
    this.append(this.#toggle, this.#body);
    this.#open(true);
    listen(() => this.#show());
    onTick(() => this.#showTimes());
  }

  #isOpen() {
    return this.dataset.open === "true";
  }

  // Only a narrow window has the toggle; a wide one shows the body always.
  #open(open) {
    this.dataset.open = String(open);
    this.#toggle.setAttribute("aria-expanded", String(open));
  }

  #show() {
    const talk = currentTalk();
    this.hidden = !talk;
    const key = talk ? JSON.stringify([talk.handoff, { ...talk.place, answer_by: null }, talk.record]) : null;
    if (key !== this.#shown) {
      if (talk) this.#build(talk);
      this.#shown = key;
    }
    this.#foldOnFirstWord(talk);
    this.#showTimes();
  }

  // On a phone the panel gives its room to the talk once there is one.
  #foldOnFirstWord(talk) {
    const now = Boolean(talk && greeted(talk));
    if (now !== this.#wasGreeted) this.#open(!now);
    this.#wasGreeted = now;
  }

  #build({ place, record }) {
    this.#body.replaceChildren(this.#why(place, record), ...recordSections({ place, record }));
    this.#body.scrollTop = 0;
  }

  #why(place, record) {
    this.#facts = h("p", { class: "small" });
    const why = h("section", { class: "why" }, h("h2", {}, word("about_why")), tierChip(place));
    why.append(h("p", { class: "why-reason" }, place.reason), ...behind(record, place), ...safetyOf(place), this.#facts);
    why.append(h("p", { class: "small" }, word("tier_note")), ...screenOf(record));
    return why;
  }

  #showTimes() {
    const talk = currentTalk();
    if (!talk || !this.#facts) return;
    const { place, record } = talk;
    const now = Date.now();
    const came = word("came_at", { clock: clock(place.arrived_at), time: spell(now - place.arrived_at) });
    const target = greeted(talk) ? [] : [due(place, now).text];
    setText(this.#facts, [came, ...target, language(place), ...whom(record)].join(" · "));
  }
}

function safetyOf({ safety }) {
  return safety ? [h("p", { class: "said-safe" }, safety.text)] : [];
}

/** What no part of the chat has done: staff should not take its ear for a clinical one. */
function screenOf({ validated_suicide_screen: screen }) {
  return [h("p", { class: "small" }, word(`screen_${screen}`))];
}

customElements.define("about-person", AboutPerson);
