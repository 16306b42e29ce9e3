/**
 * One WebSocket that comes back by itself, for the widget and the console.
 *
 *   const socket = new Socket("/ws/patient", () => ({ type: "hello", token, after }));
 *   socket.addEventListener("up", () => …);               // the edge said welcome
 *   socket.addEventListener("frame", (e) => e.detail);    // every frame but pong, welcome included
 *   socket.addEventListener("down", (e) => e.detail);     // { attempts }: lost, or failed again
 *   socket.start(); socket.send(frame); socket.stop();
 *
 * `hello` is called for each new connection, so it can name the last message seen.
 * A line that is open but dead (a phone that slept, a network that changed) is found by asking:
 * the edge answers every ping, and no answer in time is a lost line.
 */

const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;
const WELCOME_WITHIN = 10_000;
const QUICK_ANSWER = 3_000; // after waking up, where a dead line is likely
const WAKE_EVENTS = [
  [document, "visibilitychange"],
  [window, "online"],
  [window, "pageshow"],
];

export class Socket extends EventTarget {
  #address;
  #hello;
  #pingEvery;
  #answerWithin;
  #connection = null;
  #attempts = 0;
  #next; // timer of the next attempt
  #deadline; // timer by which something must have been heard
  #pulse; // timer of the pings
  #wake = () => this.#onWake();

  constructor(path, hello, { pingEvery = 20_000, answerWithin = 8_000 } = {}) {
    super();
    const address = new URL(path, location.href);
    address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
    this.#address = address.href;
    this.#hello = hello;
    this.#pingEvery = pingEvery;
    this.#answerWithin = answerWithin;
  }

  start() {
    for (const [target, name] of WAKE_EVENTS) target.addEventListener(name, this.#wake);
    this.#pulse = setInterval(() => this.#ask(this.#answerWithin), this.#pingEvery);
    this.restart();
  }

  stop() {
    for (const [target, name] of WAKE_EVENTS) target.removeEventListener(name, this.#wake);
    clearInterval(this.#pulse);
    clearTimeout(this.#next);
    this.#drop();
  }

  /** Sends if the line is open, and says whether it could. Open is enough: a crisis card needs no welcome. */
  send(frame) {
    if (this.#connection?.readyState !== WebSocket.OPEN) return false;
    this.#connection.send(JSON.stringify(frame));
    return true;
  }

  /** Connects anew at once: after a gap in the messages, or when a person is waiting to send. */
  restart() {
    clearTimeout(this.#next);
    this.#drop();
    this.#connect();
  }

  /** Connects anew after the usual wait; the line stays usable until then. For a hello that was refused. */
  retry() {
    clearTimeout(this.#next);
    this.#next = setTimeout(() => this.restart(), this.#wait());
    this.#tell("down", { attempts: ++this.#attempts });
  }

  /** Connects at once if there is no line and none is on its way. */
  hurry() {
    if (!this.#connection) this.restart();
  }

  #connect() {
    const connection = new WebSocket(this.#address);
    this.#connection = connection;
    this.#expect(WELCOME_WITHIN);
    connection.onopen = () => this.send(this.#hello());
    connection.onmessage = (event) => this.#hear(event.data);
    connection.onclose = () => this.#lost();
  }

  // A dead line may take minutes to close politely: its handlers go first, so nothing waits for it.
  #drop() {
    clearTimeout(this.#deadline);
    if (!this.#connection) return;
    this.#connection.onopen = this.#connection.onmessage = this.#connection.onclose = null;
    this.#connection.close();
    this.#connection = null;
  }

  #lost() {
    this.#drop();
    this.retry();
  }

  #hear(data) {
    clearTimeout(this.#deadline);
    const frame = JSON.parse(data);
    if (frame.type === "pong") return;
    if (frame.type === "welcome") this.#attempts = 0;
    this.#tell("frame", frame);
    if (frame.type === "welcome") this.#tell("up");
  }

  #ask(within) {
    if (this.send({ type: "ping" })) this.#expect(within);
  }

  #expect(within) {
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(() => this.#lost(), within);
  }

  #onWake() {
    if (document.visibilityState === "hidden") return;
    if (this.#connection) this.#ask(QUICK_ANSWER);
    else this.restart();
  }

  // Half of each wait is chance, so that a thousand widgets do not come back in the same second.
  #wait() {
    const longest = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#attempts);
    return longest * (0.5 + Math.random() / 2);
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
