// The two ways a talk leaves me: closed with a reason, or put back in line. Both ask once, in plain words.

import { close, release } from "./actions.js";
import { currentTalk, state } from "./store.js";
import { heavy } from "./talks.js";
import { word } from "./words.js";

const closeDialog = () => document.getElementById("close-dialog");
const releaseDialog = () => document.getElementById("release-dialog");

/** Ask how the talk on screen ended. */
export function askClose() {
  const dialog = closeDialog();
  dialog.querySelector("form").reset();
  dialog.querySelector(".problem").textContent = "";
  dialog.dataset.handoff = state.current;
  document.getElementById("close-safety").hidden = !heavy(currentTalk());
  dialog.showModal();
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

/** Make the two forms do their work. */
export function startLeaving() {
  const form = closeDialog().querySelector("form");
  form.addEventListener("submit", onClose);
  form.addEventListener("change", () => {
    form.querySelector(".problem").textContent = "";
  });
  releaseDialog().querySelector("form").addEventListener("submit", onRelease);
}
