// The left side: take next, my talks, and the line in its order.

import { openTalk, takeNext, takeOver, takeThis } from "./actions.js";
import { statCount } from "./board.js";
import { arrange, h, icon, setAttribute, setText } from "./dom.js";
import { askClose, askMove } from "./leaving.js";
import "./own-care.js";
import "./place-row.js";
import { called } from "./rest.js";
import { combination } from "./shortcuts.js";
import { listen, state } from "./store.js";
import { greeted, unread } from "./talks.js";
import "./team-list.js";
import { clock, onTick } from "./times.js";
import { counted, word } from "./words.js";

class QueueList extends HTMLElement {
  #rows = new Map(); // "mine" or "waiting", and the handoff -> li
  #parts = {};

  connectedCallback() {
    const [own, team] = ["own-care", "team-list"].map((name) => document.createElement(name));
    this.append(own, this.#buildTakeNext(), this.#buildMine(), this.#buildWaiting(), this.#buildOthers(), team);
    listen(() => this.#show());
    onTick(() => this.#show());
  }

  #buildTakeNext() {
    const title = h("span", { class: "take-title" });
    const about = h("span", { class: "take-about" });
    const sign = icon("alert");
    const keys = h("kbd", { "aria-hidden": "true" }, combination("N"));
    const button = h("button", { type: "button", class: "primary take-next", on: { click: () => this.#onTakeNext() } });
    button.append(sign, h("span", { class: "take-words" }, title, about), keys);
    Object.assign(this.#parts, { takeNext: button, takeTitle: title, takeAbout: about });
    return button;
  }

  #buildMine() {
    const count = h("span", { class: "count" });
    const list = h("ul", { class: "places" });
    const empty = h("p", { class: "empty" }, word("mine_empty"));
    const title = h("h2", { id: "mine-title" }, word("mine_title"), " ", count);
    Object.assign(this.#parts, { mineCount: count, mine: list, mineEmpty: empty });
    return h("section", { class: "group group-mine", "aria-labelledby": "mine-title" }, title, empty, list);
  }

  #buildWaiting() {
    const count = h("span", { class: "count" });
    const asOf = h("span", { class: "as-of" });
    const empty = h("div", { class: "empty" }, icon("leaf"), h("p", {}, word("waiting_empty")));
    empty.append(h("p", { class: "small" }, word("waiting_empty_more")));
    const [stat, timed] = ["band_stat", "band_timed"].map((key) => this.#buildBand(key));
    const title = h("h2", { id: "waiting-title" }, word("waiting_title"), " ", count, asOf);
    const scroll = h("div", { class: "line", tabindex: "0", role: "region", "aria-labelledby": "waiting-title" });
    const behind = h("p", { class: "small behind" });
    scroll.append(empty, stat.box, timed.box, behind);
    Object.assign(this.#parts, { waitingCount: count, asOf, waitingEmpty: empty, stat, timed, behind });
    return h("section", { class: "group group-waiting" }, title, scroll);
  }

  // Whom colleagues have: supervisors only, and only where there is anyone.
  #buildOthers() {
    const count = h("span", { class: "count" });
    const list = h("ul", { class: "places", tabindex: "0" });
    const title = h("h2", { id: "others-title" }, word("in_care_title"), " ", count);
    const box = h("section", { class: "group group-others", "aria-labelledby": "others-title" }, title, list);
    Object.assign(this.#parts, { othersCount: count, others: list, othersBox: box });
    return box;
  }

  #buildBand(key) {
    const title = h("h3", { id: `title-${key}` }, key === "band_stat" ? icon("alert") : icon("clock"), word(key));
    const list = h("ol", { class: "places", "aria-labelledby": title.id });
    return { box: h("div", { class: `band ${key}` }, title, list), list };
  }

  #show() {
    const waiting = state.board?.waiting ?? [];
    const inLine = state.board?.inLine ?? 0;
    const mine = state.board?.mine ?? [];
    this.#showTakeNext(inLine);
    setText(this.#parts.mineCount, String(mine.length));
    setText(this.#parts.waitingCount, String(inLine));
    const behind = inLine - waiting.length;
    this.#parts.behind.hidden = behind <= 0;
    setText(this.#parts.behind, behind > 0 ? counted("waiting_behind", behind) : "");
    this.#parts.mineEmpty.hidden = !state.board || mine.length > 0;
    this.#parts.waitingEmpty.hidden = !state.board || waiting.length > 0;
    const stale = state.board && state.line !== "up";
    setText(this.#parts.asOf, stale ? word("as_of", { time: clock(state.board.at) }) : "");
    this.#showRows("mine", this.#parts.mine, mine);
    const others = state.board?.others ?? [];
    this.#parts.othersBox.hidden = others.length === 0;
    setText(this.#parts.othersCount, String(others.length));
    this.#showRows("others", this.#parts.others, others);
    for (const [band, part] of [["stat", this.#parts.stat], ["timed", this.#parts.timed]]) {
      const places = waiting.filter((place) => place.band === band);
      part.box.hidden = places.length === 0;
      this.#showRows(band, part.list, places);
    }
  }

  #showTakeNext(inLine) {
    const { takeNext: button, takeTitle, takeAbout } = this.#parts;
    const stat = called(state, Date.now()) ? statCount(state) : 0; // while I rest, they go to a colleague
    const about = stat ? counted("take_next_stat", stat) : counted("take_next", inLine);
    setText(takeTitle, word(state.taking === "next" ? "take_next_busy" : "take_next"));
    const here = state.duty === "available";
    setText(takeAbout, !here ? word(`take_next_${state.duty}`) : inLine ? about : word("take_next_none"));
    const cannot = state.taking || state.line !== "up" || !inLine || !here;
    setAttribute(button, "aria-disabled", cannot ? "true" : null);
    button.classList.toggle("stat", stat > 0);
  }

  #onTakeNext() {
    if (this.#parts.takeNext.getAttribute("aria-disabled") !== "true") takeNext();
  }

  #showRows(group, list, places) {
    const now = Date.now();
    const items = places.map((place) => this.#row(group, place, now));
    for (const key of this.#rows.keys()) {
      const gone = !places.some((place) => key === `${group} ${place.handoff}`);
      if (gone && key.startsWith(`${group} `)) this.#rows.delete(key);
    }
    arrange(list, items);
  }

  #row(group, place, now) {
    const key = `${group} ${place.handoff}`;
    if (!this.#rows.has(key)) this.#rows.set(key, h("li", {}, document.createElement("place-row")));
    const item = this.#rows.get(key);
    item.firstElementChild.show({ place, now, ...(group === "mine" ? mineFacts(place) : supervisorFacts(place)) });
    return item;
  }
}

function mineFacts(place) {
  const talk = state.talks.get(place.handoff);
  return {
    open: () => openTalk(place.handoff),
    current: state.current === place.handoff,
    unread: talk ? unread(talk) : 0,
    greeted: talk ? greeted(talk) : true,
  };
}

function supervisorFacts({ handoff, owner }) {
  const take = () => (owner ? takeOver(handoff) : takeThis(handoff));
  const ways = { take, move: () => askMove(handoff), close: () => askClose(handoff) };
  return { ways: state.me?.supervisor ? ways : null, taking: state.taking, owner };
}

customElements.define("queue-list", QueueList);
