// The clock of the house, and the ways to move it.

import { keepPlace, readPlace } from "./keep.js";

const find = (id) => document.getElementById(id);

export class TimeBar {
  #clock;
  #ask;
  #form = find("travel");
  #shown = "";

  // ask(frame) sends what makes sense only now; false when there is no connection.
  constructor(clock, ask) {
    this.#clock = clock;
    this.#ask = ask;
    clock.onTick(() => this.#tick());
    for (const button of this.#form.querySelectorAll("[data-to]")) {
      button.addEventListener("click", () => this.#jump(button.dataset.to));
    }
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#jump(find("exact").value);
    });
    const toggle = find("bar-toggle");
    const open = (wanted) => {
      document.body.classList.toggle("time-open", wanted);
      toggle.setAttribute("aria-expanded", String(wanted));
      keepPlace("time-open", wanted);
    };
    toggle.addEventListener("click", () => open(toggle.getAttribute("aria-expanded") !== "true"));
    open(readPlace("time-open", false));
  }

  // What the server allows.
  allow(travelling) {
    this.#form.hidden = !travelling;
    find("bar-toggle").hidden = !travelling;
  }

  // The clock moved, or will not: the bar can be used again.
  settled() {
    this.#form.removeAttribute("aria-busy");
    const field = find("exact");
    field.min = this.#clock.wall(this.#clock.now());
    if (!field.value || field.value < field.min) {
      field.value = this.#clock.wall(this.#clock.now() + 60 * 60 * 1000);
    }
  }

  #jump(to) {
    if (this.#form.getAttribute("aria-busy") === "true") return;
    const outage = find("outage");
    if (!this.#ask({ type: "travel", to, outage: outage.checked })) return;
    this.#form.setAttribute("aria-busy", "true");
    outage.checked = false;
  }

  #tick() {
    const now = this.#clock.now();
    const text = this.#clock.moment(now);
    if (text === this.#shown) return;
    this.#shown = text;
    const moment = find("moment");
    moment.textContent = text;
    moment.dateTime = new Date(now).toISOString();
  }
}
