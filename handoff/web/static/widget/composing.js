/**
 * Tells the edge that the person is writing, so that the answer to several quick messages comes once, after the last.
 * Whether they write, and nothing else: no words, no length (docs/protocol.md).
 */

const AGAIN = 1_000; // keys in between go unsaid
const BEAT = 1_000; // after a message another often follows: the hand is still on its way to the next key

export class Composing {
  #tell;
  #on = false;
  #said = 0;
  #beat;

  /** `tell(on)` passes it on. */
  constructor(tell) {
    this.#tell = tell;
  }

  /** The composer holds this text now. */
  typed(text) {
    clearTimeout(this.#beat);
    if (!text.trim()) this.#stop();
    else if (!this.#on || performance.now() - this.#said >= AGAIN) this.#go();
  }

  /** A message is about to be sent. */
  sending() {
    this.#go();
    clearTimeout(this.#beat);
    this.#beat = setTimeout(() => this.#stop(), BEAT);
  }

  #go() {
    this.#on = true;
    this.#said = performance.now();
    this.#tell(true);
  }

  #stop() {
    if (this.#on) this.#tell(false);
    this.#on = false;
  }
}
