// What people said about ended talks this year, for supervisors: numbers, and no way back to anyone.

import { h, setText } from "./dom.js";
import { listen, state } from "./store.js";
import { word } from "./words.js";

const QUESTIONS = { heard: ["yes", "partly", "no", "skip"], useful: ["yes", "partly", "no", "skip"], words: ["complaint", "praise"] };
const byId = (id) => document.getElementById(id);

async function show() {
  byId("feedback-counts").replaceChildren();
  setText(byId("feedback-state"), "");
  byId("feedback-dialog").showModal();
  try {
    const answer = await fetch("/api/console/feedback");
    if (!answer.ok) throw new Error(answer.statusText);
    fill((await answer.json()).months);
  } catch {
    setText(byId("feedback-state"), word("feedback_failed"));
  }
}

function fill(months) {
  const all = (name) => months.reduce((sum, { counts }) => sum + (counts[name] ?? 0), 0);
  const rows = Object.entries(QUESTIONS).map(([about, answers]) => {
    const numbers = answers.map((answer) => `${word(`feedback_${answer}`)} ${all(`${about}:${answer}`)}`);
    return h("div", {}, h("dt", {}, word(`feedback_${about}`)), h("dd", {}, numbers.join(" · ")));
  });
  byId("feedback-counts").replaceChildren(...rows);
}

/** Bring the dialog to life, and show the way to it to supervisors alone. */
export function startFeedbackDialog() {
  listen(() => {
    byId("open-feedback").hidden = !state.me?.supervisor;
  });
  byId("open-feedback").addEventListener("click", show);
}
