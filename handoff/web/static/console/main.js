// The console, put together. Each part listens to the store; nothing here decides anything.

import { leaveScreen } from "./actions.js";
import { startAlerts } from "./alerts.js";
import { startAlertsDialog } from "./alerts-dialog.js";
import { startFeedbackDialog } from "./feedback-dialog.js";
import { startHeader, showKeys } from "./header.js";
import { startHearing } from "./hearing.js";
import { startLeaving } from "./leaving.js";
import { startLine } from "./line.js";
import { startPresence } from "./presence.js";
import { combination, startShortcuts } from "./shortcuts.js";
import { hasUnsentWords } from "./store.js";
import "./about-person.js";
import "./line-banner.js";
import "./notice-bar.js";
import "./queue-list.js";
import "./talk-view.js";

for (const key of document.querySelectorAll("kbd[data-letter]")) key.textContent = combination(key.dataset.letter);
for (const button of document.querySelectorAll("dialog [data-dismiss]")) {
  button.addEventListener("click", () => button.closest("dialog").close());
}
document.getElementById("back").addEventListener("click", leaveScreen);
addEventListener("beforeunload", (event) => {
  if (hasUnsentWords()) event.preventDefault();
});

startHeader();
startPresence();
startAlertsDialog();
startFeedbackDialog();
startLeaving();
startShortcuts(showKeys);
startAlerts();
startHearing();
startLine();
