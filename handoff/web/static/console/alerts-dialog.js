// Hearing and seeing that someone is there: try the sounds, turn them off, ask for desktop notes.

import { countsOn, notesOn, setCountsOn, turnNotesOn } from "./alerts.js";
import { setText } from "./dom.js";
import { play, readySound, setSoundOn, soundBlocked, soundOn } from "./sound.js";
import { word } from "./words.js";

const ASKED = "console.sound-asked";
const byId = (id) => document.getElementById(id);

function startDialog() {
  const dialog = byId("alerts-dialog");
  const sound = byId("alerts-sound");
  const counts = byId("alerts-counts");
  const result = byId("alerts-result");
  const test = async (tune) => setText(result, word((await play(tune)) ? "alerts_heard" : "alerts_blocked"));
  byId("open-alerts").addEventListener("click", () => {
    sound.checked = soundOn();
    counts.checked = countsOn();
    setText(result, "");
    showNotes();
    dialog.showModal();
  });
  sound.addEventListener("change", () => {
    setSoundOn(sound.checked);
    showSilence();
  });
  counts.addEventListener("change", () => setCountsOn(counts.checked));
  byId("test-waiting").addEventListener("click", () => test("waiting"));
  byId("test-stat").addEventListener("click", () => test("stat"));
  byId("notes-on").addEventListener("click", async () => showNotes(!(await turnNotesOn())));
}

function showNotes(refused = false) {
  byId("notes-on").hidden = notesOn();
  setText(byId("notes-state"), notesOn() ? word("alerts_desktop_on") : refused ? word("alerts_desktop_off") : "");
}

// A crossed-out bell: sounds are off, or the browser waits for a first click.
const showSilence = () => byId("open-alerts").classList.toggle("silent", soundBlocked() || !soundOn());

// Asked once on this machine: a sound nobody ever heard is not an alert.
function startFirstSound() {
  const bar = byId("first-sound");
  const done = () => {
    localStorage.setItem(ASKED, "1");
    bar.hidden = true;
  };
  bar.hidden = localStorage.getItem(ASKED) !== null;
  byId("first-later").addEventListener("click", done);
  byId("first-test").addEventListener("click", async () => {
    setText(byId("first-result"), word((await play("waiting")) ? "alerts_heard" : "alerts_blocked"));
    byId("first-test").hidden = true;
    setText(byId("first-later"), word("alerts_done"));
    localStorage.setItem(ASKED, "1");
  });
}

/** Bring the dialog and the first question about sound to life. */
export function startAlertsDialog() {
  startDialog();
  startFirstSound();
  showSilence();
  readySound(showSilence);
}
