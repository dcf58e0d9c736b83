// Shows a page beside its findings, and both anew at each save, at the same place.
"use strict";

(function () {
  const frame = document.getElementById("page");
  const beside = document.getElementById("beside");
  const told = document.getElementById("told");
  const alone = document.getElementById("alone");
  const places = new Map();
  let digest = "";
  let turn = 0;
  let leaving = false;

  function address() {
    try {
      const at = frame.contentWindow.location;
      return at.protocol === "about:" ? "" : at.pathname;
    } catch {
      return ""; // a page of another site was followed in the frame
    }
  }

  function isFault() {
    const inside = frame.contentDocument;
    return Boolean(inside && "fault" in inside.documentElement.dataset);
  }

  // A page that is being replaced scrolls too: only the one that is shown counts.
  function remember(shownPage, page) {
    const own = frame.contentDocument === shownPage && !leaving && !isFault();
    if (own) places.set(page, shownPage.defaultView.scrollY);
  }

  async function look() {
    const page = address();
    if (!page) return "";
    const answer = await fetch("/-/beside?page=" + encodeURIComponent(page));
    const said = await answer.json();
    const top = beside.scrollTop;
    beside.innerHTML = said.panel; // made by a template that escapes all that it is given
    beside.scrollTop = top;
    turn = said.turn;
    return said.digest;
  }

  function shown() {
    const now = new Date().toLocaleTimeString("en-GB");
    told.textContent = "Shown as saved at " + now;
    document.body.dataset.turn = turn;
  }

  frame.addEventListener("load", async () => {
    const page = address();
    if (!page) return;
    history.replaceState(null, "", "#" + page);
    alone.href = page;
    document.title = (frame.contentDocument.title || page) + " – preview";
    if (!isFault() && places.has(page) && !frame.contentWindow.location.hash) {
      frame.contentWindow.scrollTo({ top: places.get(page), behavior: "instant" });
    }
    leaving = false;
    frame.contentWindow.history.scrollRestoration = "manual"; // else an error page's top wins
    const shownPage = frame.contentDocument;
    shownPage.addEventListener("scroll", () => remember(shownPage, page), { passive: true });
    digest = await look();
    shown();
  });

  async function refresh() {
    told.textContent = "Making it anew…";
    const before = digest;
    const after = await look();
    if (after === before && !isFault()) {
      shown();
    } else {
      leaving = true;
      frame.contentWindow.location.reload();
    }
  }

  const events = new EventSource("/-/events");
  let first = true;
  events.onmessage = () => {
    if (!first) refresh().catch(() => { told.textContent = "The preview cannot be reached."; });
    first = false;
  };
  events.onerror = () => { told.textContent = "The preview has ended. Start it again to go on."; };

  const start = location.hash.slice(1);
  frame.src = start.startsWith("/") && !start.startsWith("//") ? start : "/index.html";
})();
