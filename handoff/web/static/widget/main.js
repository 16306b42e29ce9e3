/** Puts the parts of the widget together. Each part knows its own business; this file knows who tells whom. */

import "./card.js";
import "./composer.js";
import "./log.js";
import { Call } from "./call.js";
import { Composing } from "./composing.js";
import { Connection } from "./connection.js";
import { embedded, onHost, tellHost } from "./host.js";
import { askToGoOn, offerToKeep, showKept, stopAsking } from "./keep.js";
import { readyToLeave } from "./leave.js";
import { LOCALES, locale, speak, t } from "./locale.js";
import { Outbox } from "./outbox.js";
import { Status } from "./status.js";
import { kept, store } from "./store.js";

const byId = (id) => document.getElementById(id);
const log = document.querySelector("fh-log");
const card = document.querySelector("fh-card");
const composer = document.querySelector("fh-composer");
const help = byId("help");
const status = new Status({ speaker: byId("status"), banner: byId("banner"), unreachable: byId("unreachable") });

const connection = new Connection({
  message: (message, { replayed }) => {
    if (message.card) card.show(message.card);
    if (message.calms) card.calm(message.calms);
    if (message.id && replayed) outbox.there(message.id);
    if (message.by === "human" || message.by === "bot") status.person(message.name);
    log.add(message);
    if (message.by === "patient") offerToKeep();
    if (replayed) return;
    if (message.by === "human") card.settle();
    if (message.by !== "patient") tellHost("message");
  },
  state: (frame) => {
    status.state(frame);
    call.state(frame);
    follow(frame.locale);
  },
  card: (frame) => card.show(frame.card),
  typing: () => log.typing(true),
  received: ({ id }) => {
    outbox.received(id);
    log.received(id);
  },
  refused: ({ id, error }) => outbox.refused(id, error, { later: !connection.welcomed }),
  anew: ({ messages }) => {
    outbox.dropChoices();
    log.reset();
    outbox.onlyThese(messages);
  },
  forgotten: () => {
    kept.forget();
    outbox.dropChoices();
    log.reset();
    log.note(t("new_chat"));
  },
  turnedAway: () => outbox.firstTry(),
  ready: (frame) => {
    status.up();
    if (asked && asked !== frame.locale) connection.send({ type: "locale", locale: asked });
    if (cameBack) log.latest();
    cameBack = false;
    outbox.flush();
  },
  down: () => {
    status.down();
    outbox.paused();
  },
}, locale);

const composing = new Composing((on) => connection.mention({ type: "composing", on }));
const outbox = new Outbox((frame) => connection.send(frame), (entry, error) => log.show(entry, error));

let begun = false; // whether there is a line, or one is on its way
let cameBack = false; // to a talk that this device kept

// The page speaks as the conversation does; while a change is on its way to the edge, as the person asked.
let asked = store.get("locale");

function follow(theirs) {
  if (theirs === asked) asked = null;
  if (!asked) changeLanguage(theirs);
}

function changeLanguage(wanted) {
  if (!LOCALES.includes(wanted)) return;
  store.set("locale", wanted);
  speak(wanted);
  status.render();
  showKept();
  byId("language").lang = otherLanguage();
  byId("how").search = `?locale=${wanted}`;
}

function otherLanguage() {
  return LOCALES.find((other) => other !== locale());
}

byId("language").addEventListener("click", () => {
  asked = otherLanguage();
  changeLanguage(asked);
  connection.send({ type: "locale", locale: asked });
});

byId("person").addEventListener("click", () => {
  const underWay = outbox.entries.find(({ frame }) => frame.type === "person");
  if (underWay) outbox.again(underWay.frame.id);
  else send({ type: "person" }, t("person"));
});
const call = new Call({
  box: byId("call"),
  person: byId("person"),
  ask: (text, shown) => send({ type: "call_back", text }, shown),
});
composer.addEventListener("typed", ({ detail }) => composing.typed(detail));
composer.addEventListener("say", ({ detail }) => {
  card.settle();
  composing.sending();
  send({ type: "say", text: detail }, detail);
});

// Whoever writes before saying how to go on begins anew: words that may be a cry wait for no button.
function send(frame, text) {
  begin();
  outbox.add(frame, text);
}

function goOn(token) {
  cameBack = true;
  store.set("token", token);
  begin({ back: true });
}

function begin(how) {
  if (begun) return;
  begun = true;
  stopAsking();
  status.connecting();
  connection.start(how);
}

log.addEventListener("choose", ({ detail: { label, ...choice } }) => outbox.add({ type: "choose", ...choice }, label));
log.addEventListener("click", ({ target }) => {
  if (target.matches(".again")) outbox.again(target.closest("li").dataset.id);
});
log.addEventListener("answered", () => (touch() ? log.focus() : composer.focusInput()));
byId("close").addEventListener("click", () => tellHost("close"));

addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.isComposing) return;
  if (help.open) closeHelp();
  else if (call.open) call.close();
  else tellHost("close");
});
document.querySelector("main").addEventListener("pointerdown", () => { help.open = byId("call").open = false; });

function closeHelp() {
  help.open = false;
  help.querySelector("summary").focus();
}

// On a phone, focus in the input would cover half the talk with a keyboard.
function touch() {
  return matchMedia("(pointer: coarse)").matches;
}

readyToLeave(byId("leave"), byId("leaving"), () => connection.stop());
onHost({ focus: () => (touch() ? byId("name").focus() : composer.focusInput()) });
changeLanguage(asked ?? locale());
byId("language").hidden = false;
byId("person").hidden = false;
byId("close").hidden = !embedded;
for (const entry of outbox.entries) log.show(entry);
if (!askToGoOn({ yes: goOn, over: () => begin() })) begin();
tellHost("ready");
