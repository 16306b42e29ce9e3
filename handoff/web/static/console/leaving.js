// How a talk is left: closed with a reason, put back in line, or (supervisors) moved. Each asks once, in plain words.

import { close, move, release } from "./actions.js";
import { h } from "./dom.js";
import { doing } from "./rest.js";
import { placeOf, state } from "./store.js";
import { heavy } from "./talks.js";
import { word } from "./words.js";

const closeDialog = () => document.getElementById("close-dialog");
const releaseDialog = () => document.getElementById("release-dialog");
const moveDialog = () => document.getElementById("move-dialog");

/** Ask how a talk ended: the one on screen, or (supervisors) any. */
export function askClose(handoff = state.current) {
  const dialog = closeDialog();
  dialog.querySelector("form").reset();
  dialog.querySelector(".problem").textContent = "";
  dialog.dataset.handoff = handoff;
  document.getElementById("close-safety").hidden = !heavy(placeOf(handoff));
  dialog.showModal();
}

/** Ask who should have a person: someone who is ready, or the line. For supervisors. */
export function askMove(handoff = state.current) {
  const dialog = moveDialog();
  const owner = placeOf(handoff)?.owner;
  const others = (state.team ?? []).filter(({ username }) => username !== owner && username !== state.me.username);
  const ready = others.filter((member) => doing(member, Date.now()) === "available");
  const choices = ready.map(({ username, name }) => moveChoice(`to:${username}`, name));
  if (owner) choices.push(moveChoice("line", word("move_back")));
  const legend = dialog.querySelector("legend");
  document.getElementById("move-to").replaceChildren(legend, ...choices);
  document.getElementById("move-none").hidden = ready.length > 0;
  dialog.querySelector("[type=submit]").hidden = choices.length === 0;
  dialog.querySelector(".problem").textContent = "";
  dialog.dataset.handoff = handoff;
  dialog.showModal();
}

const moveChoice = (value, text) =>
  h("label", { class: "reason-choice" }, h("input", { type: "radio", name: "to", value }), h("strong", {}, text));

function onMove(event) {
  event.preventDefault();
  const dialog = moveDialog();
  const to = new FormData(event.target).get("to");
  dialog.querySelector(".problem").textContent = to ? "" : word("move_pick");
  if (!to) return;
  dialog.close();
  move(dialog.dataset.handoff, to === "line" ? null : to.slice("to:".length));
}

/** Ask whether to put the person on screen back in line. */
export function askRelease() {
  releaseDialog().dataset.handoff = state.current;
  releaseDialog().showModal();
}

function onClose(event) {
  event.preventDefault();
  const dialog = closeDialog();
  const reason = new FormData(event.target).get("reason");
  dialog.querySelector(".problem").textContent = reason ? "" : word("close_pick");
  if (!reason) {
    dialog.querySelector("input").focus();
    return;
  }
  dialog.close();
  close(dialog.dataset.handoff, reason);
}

function onRelease(event) {
  event.preventDefault();
  releaseDialog().close();
  release(releaseDialog().dataset.handoff);
}

/** Make the forms do their work. */
export function startLeaving() {
  const form = closeDialog().querySelector("form");
  form.addEventListener("submit", onClose);
  form.addEventListener("change", () => {
    form.querySelector(".problem").textContent = "";
  });
  releaseDialog().querySelector("form").addEventListener("submit", onRelease);
  moveDialog().querySelector("form").addEventListener("submit", onMove);
}
