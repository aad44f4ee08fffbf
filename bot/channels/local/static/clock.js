// The clock of the server, ticking here. The server says once what time it is, and again after a jump;
// in between this page counts along.

const LOCALE = "nl-NL";

export class Clock {
  #ahead = 0; // milliseconds that the server's clock runs ahead of this machine's
  #zone = "Europe/Amsterdam";
  #listeners = new Set();

  constructor() {
    window.setInterval(() => this.#tick(), 500);
  }

  set(now, zone = this.#zone) {
    this.#ahead = Date.parse(now) - Date.now();
    this.#zone = zone;
    this.#tick();
  }

  // A message that is newer than our clock proves that the clock has been moved.
  seen(at) {
    if (Date.parse(at) > this.now()) this.set(at);
  }

  now() {
    return Date.now() + this.#ahead;
  }

  onTick(listener) {
    this.#listeners.add(listener);
    listener();
    return () => this.#listeners.delete(listener);
  }

  #tick() {
    for (const listener of this.#listeners) listener();
  }

  hour(at) {
    return this.#format(at, { hour: "2-digit", minute: "2-digit" });
  }

  day(at) {
    return this.#format(at, { weekday: "long", day: "numeric", month: "long" });
  }

  moment(at) {
    const date = this.#format(at, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
    return `${date}, ${this.hour(at)}`;
  }

  // As an <input type="datetime-local"> wants it.
  wall(at) {
    const parts = {};
    const format = new Intl.DateTimeFormat("en-CA", {
      timeZone: this.#zone, hourCycle: "h23",
      year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
    });
    for (const { type, value } of format.formatToParts(at)) parts[type] = value;
    return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
  }

  #format(at, options) {
    return new Intl.DateTimeFormat(LOCALE, { timeZone: this.#zone, ...options }).format(new Date(at));
  }
}
