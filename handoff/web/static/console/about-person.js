// What a coordinator reads before the first word: why, since when, and what the person chose to send.

import { h, icon, setText } from "./dom.js";
import { questionnaires } from "./instruments.js";
import { language, tierChip } from "./place-row.js";
import { currentTalk, listen } from "./store.js";
import { greeted } from "./talks.js";
import { clock, due, onTick, spell } from "./times.js";
import { word, wordOr } from "./words.js";

/** The field that is read first, and looks it: what has helped so far. */
const STRENGTHS = "helped";

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
    const key = talk ? JSON.stringify([talk.handoff, talk.place, talk.record, talk.screen]) : null;
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

  #build({ place, record, screen }) {
    this.#body.replaceChildren(this.#why(place, screen), ...(record ? theirWords(record, place) : noWords()));
    this.#body.scrollTop = 0;
  }

  #why(place, screen) {
    this.#facts = h("p", { class: "small" });
    const why = h("section", { class: "why" }, h("h2", {}, word("about_why")), tierChip(place));
    why.append(h("p", { class: "why-reason" }, place.reason), ...safetyOf(place), this.#facts);
    why.append(h("p", { class: "small" }, word("tier_note")), ...screenOf(screen));
    return why;
  }

  #showTimes() {
    const talk = currentTalk();
    if (!talk || !this.#facts) return;
    const { place } = talk;
    const now = Date.now();
    const came = word("came_at", { clock: clock(place.arrived_at), time: spell(now - place.arrived_at) });
    const target = greeted(talk) ? [] : [due(place, now).text];
    setText(this.#facts, [came, ...target, language(place)].join(" · "));
  }
}

function safetyOf({ safety }) {
  return safety ? [h("p", { class: "said-safe" }, safety.text)] : [];
}

/** What no part of the chat has done: staff should not take its ear for a clinical one. */
function screenOf(screen) {
  return screen === "not_done" ? [h("p", { class: "small" }, word("suicide_screen_not_done"))] : [];
}

function noWords() {
  return [h("section", { class: "record" }, h("h2", {}, word("record_none_title")), h("p", {}, word("record_none")))];
}

function theirWords({ items, declined, instruments, approved_at: approvedAt }, { locale }) {
  const record = h("section", { class: "record" });
  const agreed = word("record_agreed", { time: clock(approvedAt) });
  record.append(h("h2", {}, word("record_title")), h("p", { class: "small" }, agreed));
  record.append(...items.map((item) => theirWord(item, locale)));
  return [record, ...questionnaires(instruments), ...(declined.length ? [notSaid(declined)] : [])];
}

function theirWord({ field, label, text }, lang) {
  const title = h("h3", {}, wordOr(`field_${field}`, label));
  if (field === STRENGTHS) title.prepend(icon("leaf"));
  const words = h("blockquote", { lang }, h("p", {}, text));
  return h("div", { class: field === STRENGTHS ? "said strengths" : "said" }, title, words);
}

function notSaid(declined) {
  const list = h("ul", {}, ...declined.map(({ field, label }) => h("li", {}, wordOr(`field_${field}`, label))));
  const note = h("p", {}, word("record_declined_note"));
  return h("section", { class: "declined" }, h("h2", {}, word("record_declined_title")), note, list);
}

customElements.define("about-person", AboutPerson);
