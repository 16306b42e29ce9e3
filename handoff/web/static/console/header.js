// Who I am, the way out, and the list of shortcuts.

import { setText } from "./dom.js";
import { setSingleKeyOn, singleKeyOn } from "./shortcuts.js";
import { listen, state } from "./store.js";

const byId = (id) => document.getElementById(id);

function startWho() {
  listen(() => {
    setText(byId("my-name"), state.me?.name ?? "");
    setText(byId("my-role"), state.me?.role ?? "");
  });
  byId("sign-out").addEventListener("click", async () => {
    await fetch("/api/console/logout", { method: "POST" });
    location.assign(`/console/sign-in${location.search}`);
  });
}

function startKeysDialog() {
  const single = byId("keys-single");
  single.addEventListener("change", () => setSingleKeyOn(single.checked));
  byId("open-keys").addEventListener("click", showKeys);
}

/** Open the list of shortcuts. */
export function showKeys() {
  byId("keys-single").checked = singleKeyOn();
  byId("keys-dialog").showModal();
}

/** Bring the top of the page to life. */
export function startHeader() {
  startWho();
  startKeysDialog();
}
