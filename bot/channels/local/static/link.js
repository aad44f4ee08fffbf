// The line to the server. What a person does is queued, kept over a reload, sent in order and sent again after
// every reconnection until the server has answered it. Its id makes that harmless.

import { keepQueue, readQueue } from "./keep.js";

const FIRST_WAIT = 250; // milliseconds
const LONGEST_WAIT = 5000;

export class Link {
  #socket = null;
  #ready = false;
  #wait = FIRST_WAIT;
  #retry = null;
  #queue = readQueue();
  #on;

  // on: {frame(frame), up(), down()}
  constructor(on) {
    this.#on = on;
    window.addEventListener("online", () => this.#again());
    document.addEventListener("visibilitychange", () => document.hidden || this.#again());
    this.#connect();
  }

  get ready() {
    return this.#ready;
  }

  // What is on its way from this chat, oldest first.
  pending(chat) {
    return this.#queue.filter((act) => act.chat === chat);
  }

  // Queue what a person does; returns it with its id.
  submit(act) {
    const queued = { id: crypto.randomUUID(), ...act };
    this.#queue.push(queued);
    keepQueue(this.#queue);
    if (this.#ready) this.#send(queued);
    return queued;
  }

  // Ask something that makes sense only now.
  ask(frame) {
    if (this.#ready) this.#send(frame);
    return this.#ready;
  }

  #send({ at, ...frame }) {
    // `at` is for our own eyes: when it was written here. The server looks at its own clock.
    this.#socket.send(JSON.stringify(frame));
  }

  #connect() {
    this.#retry = null;
    const socket = new WebSocket(`ws://${window.location.host}/talk`);
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => this.#hear(JSON.parse(data)));
    socket.addEventListener("close", () => {
      this.#ready = false;
      this.#on.down();
      // A little uneven, so that many tabs do not come back in one instant.
      this.#retry = window.setTimeout(() => this.#connect(), this.#wait * (0.75 + Math.random() / 2));
      this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
    });
  }

  #again() {
    if (this.#retry === null) return;
    window.clearTimeout(this.#retry);
    this.#connect();
  }

  #hear(frame) {
    let done = null;
    if (frame.type === "ack" || frame.type === "refused") {
      done = this.#queue.find((act) => act.id === frame.id) ?? null;
      this.#queue = this.#queue.filter((act) => act !== done);
      keepQueue(this.#queue);
    }
    this.#on.frame(frame, done);
    if (frame.type === "hello") {
      this.#ready = true;
      this.#wait = FIRST_WAIT;
      this.#queue.forEach((act) => this.#send(act));
      this.#on.up();
    }
  }
}
