// One talk each: what was said, what is on its way, and where "since you joined" begins. Pure functions of the state.

const MARKS = "console.joined";
const HEAVY = new Set(["T0", "T1", "T2"]);

/** Where each talk I hold began for me, by handoff: numbers only, so that a reload knows too. */
const marks = new Map(Object.entries(JSON.parse(sessionStorage.getItem(MARKS) ?? "{}")));
/** Claimed just now: their first `talk` says where I joined. */
const fresh = new Set();

function saveMarks() {
  sessionStorage.setItem(MARKS, JSON.stringify(Object.fromEntries(marks)));
}

/** A handoff became mine: everything said up to now is from before I joined. */
export function joined(handoff) {
  marks.delete(handoff);
  fresh.add(handoff);
}

/** Forget all of a talk, the words first. */
export function forget(state, handoff) {
  state.talks.delete(handoff);
  state.drafts.delete(handoff);
  marks.delete(handoff);
  saveMarks();
}

function markOf(handoff, place, messages) {
  const last = messages.at(-1)?.seq ?? 0;
  if (fresh.delete(handoff)) return last;
  if (marks.has(handoff)) return marks.get(handoff);
  const first = messages.find((message) => message.by === "human" && message.at >= place.arrived_at);
  return first ? first.seq - 1 : last;
}

/** Take in an answer to `open`, keeping what is still on its way. */
export function putTalk(state, { handoff, place, record, messages, marks: given }) {
  const before = state.talks.get(handoff);
  const mark = markOf(handoff, place, messages);
  marks.set(handoff, mark);
  saveMarks();
  const talk = { handoff, place, record, mark, messages: [], outbox: before?.outbox ?? [], held: true };
  talk.marks = new Map(given.map(({ seq, ...said }) => [seq, said])); // what I or a colleague said of the safety check
  const named = (state.board?.mine ?? []).some((mine) => mine.handoff === handoff);
  talk.confirmed = before?.confirmed || named; // a board named it as mine
  talk.seen = before?.seen ?? messages.at(-1)?.seq ?? 0;
  messages.forEach((message) => putMessage(talk, message));
  state.talks.set(handoff, talk);
  return talk;
}

/** Take in one message: in order, once, and no longer on its way. */
export function putMessage(talk, message) {
  const at = talk.messages.findLastIndex((other) => other.seq <= message.seq);
  const known = at >= 0 && talk.messages[at].seq === message.seq;
  talk.messages.splice(known ? at : at + 1, known ? 1 : 0, message);
  const meant = message.card && talk.messages.find(({ seq }) => seq === message.about);
  if (meant) meant.raised = message.card.tier; // a second look at it found more than the first
  if (message.id) talk.outbox = talk.outbox.filter((entry) => entry.id !== message.id);
}

/** What was said before I joined, and since. */
export const earlier = (talk) => talk.messages.filter((message) => message.seq <= talk.mark);
export const live = (talk) => talk.messages.filter((message) => message.seq > talk.mark);

/** How many messages of the person came that I have not looked at. */
export const unread = (talk) =>
  talk.messages.filter((message) => message.by === "patient" && message.seq > Math.max(talk.seen, talk.mark)).length;

/** Whether the talk may hold hard words about safety. */
export const heavy = (place) => HEAVY.has(place?.tier);

/** Whether I wrote anything yet. */
export const greeted = (talk) => talk.outbox.length > 0 || live(talk).some((message) => message.by === "human");

/** All of it has been on screen. Returns whether that is news. */
export function markSeen(talk) {
  const last = talk.messages.at(-1)?.seq ?? 0;
  const news = last > talk.seen;
  talk.seen = Math.max(talk.seen, last);
  return news;
}
