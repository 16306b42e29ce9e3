// The board as the edge last told it, and what is new about it.

import { putStanding } from "./rest.js";
import { remembered, wordsOf } from "./store.js";
import { forget } from "./talks.js";

/** Take in a `queue` frame. Returns who came, who newly needs someone now (arrived so, or became so in line), and for
    whom something more had to be done because nobody came. */
export function putBoard(state, { waiting, in_line: inLine, mine, online, me, team, in_care: others = [] }) {
  putStanding(state, me, team);
  const before = new Map((state.board?.waiting ?? []).map((place) => [place.handoff, place]));
  const fresh = cameIn(waiting, before, state.board?.inLine ?? 0);
  const held = new Set(mine.map((place) => place.handoff));
  if (!state.board && held.has(remembered())) state.current = remembered(); // the page was loaded anew
  state.board = { waiting, inLine, mine, online, others, at: Date.now() };
  mine.forEach((place) => refreshPlace(state, place));
  state.talks.forEach((talk) => {
    if (!held.has(talk.handoff)) letGo(state, talk);
  });
  const arrived = waiting.filter(fresh);
  const graver = ({ handoff, band }) => band === "stat" && before.get(handoff)?.band === "timed";
  const stat = waiting.filter((place) => graver(place) || (place.band === "stat" && fresh(place)));
  const climbed = ({ handoff, rung }) => rung && before.has(handoff) && rung.name !== before.get(handoff).rung?.name;
  return { arrived, stat, louder: waiting.filter(climbed) };
}

/** Tells who is new in line. Where only the front of it was shown, whoever stands behind all that was has moved up. */
function cameIn(waiting, before, inLine) {
  const known = waiting.findLastIndex((place) => before.has(place.handoff));
  const ahead = waiting.slice(0, inLine > before.size ? Math.max(known, 0) : waiting.length);
  const early = new Set(ahead.map((place) => place.handoff));
  return ({ handoff }) => early.has(handoff) && !before.has(handoff);
}

function refreshPlace(state, place) {
  const talk = state.talks.get(place.handoff);
  if (!talk) return;
  Object.assign(talk, { place, held: true, confirmed: true });
}

/** Someone else's now, or back in line. What I was typing, on screen or not, is kept until I have seen it, so that it
    can be copied. A board from before my claim, late on its way, takes nothing. */
function letGo(state, talk) {
  if (talk.leaving || !talk.confirmed) return;
  talk.held = false;
  if (wordsOf(talk)) return;
  if (talk.handoff === state.current) Object.assign(state, { current: null, farewell: "gone" });
  forget(state, talk.handoff);
}

/** How many in line are late, and the ladder has begun for them. */
export const lateCount = (state, now = Date.now()) =>
  (state.board?.waiting ?? []).filter((place) => place.rung && place.due_at <= now).length;

/** How many in line need someone now. */
export const statCount = (state) => (state.board?.waiting ?? []).filter((place) => place.band === "stat").length;
