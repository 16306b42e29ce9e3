// How I stand, read from the state: what I chose, whether I rest, whether someone in danger calls for me all the same.

/** Keep what I chose, so that a page that is loaded anew does not look otherwise for a moment. */
export function keepDuty(state, duty) {
  state.duty = duty;
  if (duty === "available") sessionStorage.removeItem("console.away");
  else sessionStorage.setItem("console.away", duty);
}

/** Take in how the edge says that I stand. What I chose on another device counts here, too. */
export function putStanding(state, me, team) {
  Object.assign(state, { standing: me, team });
  if (state.said === chosen(me)) state.said = null;
  if (state.said === null) showChosen(state);
}

/** What I said was refused, and it may have been this: I am as the edge last told it. */
export function unsay(state) {
  state.said = null;
  if (state.standing) showChosen(state);
}

const chosen = ({ duty }) => (duty === "wrap_up" ? "available" : duty);

function showChosen(state) {
  const chose = chosen(state.standing);
  if (state.duty !== chose) keepDuty(state, chose);
}

/** Until when I wrap up, or am in a breather, in ms; 0 when that is over. */
export const wrapUpUntil = ({ duty, standing }, now) => (duty === "available" ? until(standing?.wrap_up_until, now) : 0);
export const breatherUntil = ({ standing }, now) => until(standing?.breather_until, now);

const until = (at, now) => (at > now ? at : 0);

/** Whether I carry as much as I am given. */
export const full = ({ standing }) => Boolean(standing) && standing.load >= standing.cap;

/** Whether someone in danger calls for me: I am ready, or nobody else can take them. */
export function called(state, now) {
  if (state.duty !== "available") return false;
  const rests = full(state) || wrapUpUntil(state, now) || breatherUntil(state, now);
  return !rests || Boolean(state.standing?.only_one);
}

/** Whether news of calm people is for me. */
export const open = (state, now) => state.duty === "available" && !full(state) && !wrapUpUntil(state, now);

/** What a colleague does now: a spell of wrapping up may have ended since the board came. */
export const doing = ({ duty, wrap_up_until: end }, now) => (duty === "wrap_up" && end <= now ? "available" : duty);
