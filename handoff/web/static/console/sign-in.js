// Signing in: plain, and honest about what went wrong.

import { locale, word } from "./words.js";

const form = document.getElementById("sign-in");
const { username, password, go } = form.elements;
const problem = document.getElementById("problem");
const peek = document.getElementById("peek");

function say(text, field) {
  problem.textContent = text;
  for (const input of [username, password]) input.setAttribute("aria-invalid", String(Boolean(text)));
  field?.focus();
}

peek.addEventListener("click", () => {
  const shown = password.type === "text";
  password.type = shown ? "password" : "text";
  peek.textContent = word(shown ? "sign_in_show" : "sign_in_hide");
  password.focus();
});

async function signIn() {
  const answer = await fetch(`${form.action}?locale=${locale}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ username: username.value.trim(), password: password.value }),
  });
  if (answer.ok) return null;
  const { error } = await answer.json();
  return error.message;
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (go.getAttribute("aria-disabled") === "true") return;
  const empty = [username, password].find((input) => !input.value.trim());
  if (empty) {
    say(word("sign_in_empty"), empty);
    return;
  }
  say("");
  busy(true);
  const wrong = await signIn().catch(() => word("sign_in_offline"));
  if (wrong === null) {
    location.assign(`/console${location.search}`);
    return;
  }
  busy(false);
  say(wrong, password);
  password.select();
});

function busy(now) {
  go.setAttribute("aria-disabled", String(now));
  go.textContent = word(now ? "sign_in_busy" : "sign_in_go");
}
