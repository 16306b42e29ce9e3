// One person in line, or with me: how urgent in words, why, since when, and until when.

import { h, icon, setAttribute, setText } from "./dom.js";
import { answerBy, clock, due, spell } from "./times.js";
import { counted, word, wordOr } from "./words.js";

/** A short name for a talk that says nothing about the person: colleagues can point at it. */
export const ref = (handoff) => word("talk_ref", { ref: handoff.replaceAll("-", "").slice(-4).toUpperCase() });

/** The tier in words. Stat has a sign as well: never colour alone. */
export function tierChip(place) {
  const stat = place.band === "stat";
  const chip = h("span", { class: "chip", "data-tier": place.tier }, wordOr(`tier_${place.tier}`, place.tier));
  if (stat) chip.prepend(icon("alert"));
  return chip;
}

/** From this long without a sign of their page, it counts as closed. */
const AWAY = 60_000;

/** Whether they can be met here: they asked for a call, or their page is closed. */
export function whereabouts(place, now) {
  if (place.call_back) return word("call_asked");
  const away = place.seen_at && now - place.seen_at > AWAY;
  return away ? word("away_since", { time: clock(place.seen_at) }) : "";
}

/** The language in words. */
export const language = (place) => wordOr(`locale_${place.locale}`, place.locale);

/** A row. `show` may be called every few seconds: only what changed is touched. */
class PlaceRow extends HTMLElement {
  #parts = null;
  #tier = null;

  /** `row` is {place, now}, with {open, current, unread, greeted} for mine, and {ways, taking, owner} for supervisors. */
  show(row) {
    this.#parts ??= this.#build(row);
    const { place, now } = row;
    this.dataset.band = place.band;
    setAttribute(this, "data-rung", row.open ? null : (place.rung?.name ?? null)); // whoever is with me is not late
    this.#chip(place);
    const state = due(place, now);
    setText(this.#parts.reason, place.reason);
    setText(this.#parts.safety, place.safety?.text ?? "");
    setText(this.#parts.rung, row.open ? "" : (place.rung?.text ?? ""));
    setText(this.#parts.waiting, row.greeted ? "" : word("waiting_for", { time: spell(now - place.arrived_at) }));
    setText(this.#parts.answer, answerBy(place, row.owner ? "answer_by_owner" : "answer_by"));
    setText(this.#parts.due, row.greeted || place.answer_by ? "" : state.text); // one clock at a time
    this.#parts.due.dataset.tone = state.tone;
    setText(this.#parts.language, language(place));
    setText(this.#parts.owner, row.owner ? word("with_owner", { name: row.owner }) : "");
    setText(this.#parts.whereabouts, row.owner ? "" : whereabouts(place, now));
    setText(this.#parts.mark, this.#markText(row));
    this.#parts.mark.classList.toggle("mark-new", Boolean(row.unread));
    if (row.open) setAttribute(this.#parts.box, "aria-current", row.current ? "true" : null);
    this.#ways(row);
  }

  #build({ open }) {
    const span = (name) => h("span", { class: name });
    const parts = { chip: span("place-chip"), mark: span("mark"), reason: span("reason"), safety: span("said-safe"), rung: span("rung") };
    parts.answer = span("answer-by");
    Object.assign(parts, { waiting: span("waited"), due: span("due"), language: span("language"), owner: span("owner") });
    parts.whereabouts = span("whereabouts");
    const top = h("span", { class: "place-top" }, parts.chip, parts.mark);
    const facts = h("span", { class: "facts" }, parts.owner, parts.waiting, parts.language, parts.whereabouts, parts.due);
    const box = open ? h("button", { type: "button", on: { click: open } }) : h("div");
    box.className = "place";
    box.append(top, parts.answer, parts.reason, parts.safety, parts.rung, facts);
    this.append(box);
    return { ...parts, box };
  }

  #chip(place) {
    if (this.#tier === place.tier) return;
    this.#tier = place.tier;
    this.#parts.chip.replaceChildren(tierChip(place));
  }

  #markText({ place, open, unread, greeted }) {
    if (!open) return place.position ? word("position", { position: place.position }) : ref(place.handoff);
    if (unread) return counted("unread", unread);
    return greeted ? ref(place.handoff) : word("needs_hello");
  }

  // For supervisors: take (or take over), move, close.
  #ways({ place, ways, taking }) {
    if (!ways) return;
    this.#parts.ways ??= this.#buildWays(ways);
    const { take, move, close } = this.#parts.ways;
    const key = place.owner ? "take_over" : "take_this";
    setText(take, word(taking === place.handoff ? "take_next_busy" : key));
    setAttribute(take, "aria-label", word(`${key}_label`, { reason: place.reason }));
    setAttribute(move, "aria-label", word("move_label", { reason: place.reason }));
    setAttribute(close, "aria-label", word("close_label", { reason: place.reason }));
    setAttribute(take, "aria-disabled", taking ? "true" : null);
  }

  #buildWays(ways) {
    const button = (act, text) => h("button", { type: "button", class: "quiet", on: { click: act } }, text);
    const take = button(ways.take, "");
    const [move, close] = [button(ways.move, word("move_open")), button(ways.close, word("close_open"))];
    this.#parts.box.append(h("span", { class: "row-ways" }, take, move, close));
    return { take, move, close };
  }
}

customElements.define("place-row", PlaceRow);
