/**
 * Calls `act` when Shift was pressed three times by itself, each within five seconds of the one before.
 * Shift held for a capital letter or a shortcut does not count, and starts the count again.
 * `tell(presses)` hears 1 and 2 on the way, and 0 when the count starts again.
 */

const WITHIN = 5_000;

export function onShiftThrice(act, tell) {
  let presses = 0;
  let alone = false;
  let lapse;

  const count = (to) => {
    clearTimeout(lapse);
    if (to !== presses) tell(to);
    presses = to;
    if (to > 0) lapse = setTimeout(() => count(0), WITHIN);
  };

  addEventListener("keydown", (event) => {
    alone = event.key === "Shift" && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!alone) count(0);
  });

  addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) return;
    count(presses + 1);
    if (presses === 3) act();
  });
}
