// Search and filter on the index. All documents stand on the page without it.
"use strict";

(function () {
  const finder = document.getElementById("finder");
  const works = Array.from(document.querySelectorAll(".work"));
  if (!finder || works.length < 2) return;

  function plain(text) {
    return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  function make(tag, properties, ...children) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  }

  const texts = works.map((work) => {
    const shown = ["h3", ".summary", ".facts"].map((part) => work.querySelector(part));
    const said = shown.map((part) => (part ? part.textContent : "")).join(" ");
    return plain(said + " " + work.dataset.find);
  });
  const input = make("input", { id: "find", type: "search", autocomplete: "off" });
  const easy = make("input", { id: "only-easy", type: "checkbox" });
  const told = make("p", { className: "told" });
  told.setAttribute("role", "status");

  function show() {
    const wanted = plain(input.value).split(/\s+/).filter(Boolean);
    let count = 0;
    works.forEach((work, index) => {
      const fits = wanted.every((word) => texts[index].includes(word));
      work.hidden = !fits || (easy.checked && !("easy" in work.dataset));
      count += work.hidden ? 0 : 1;
    });
    document.querySelectorAll(".kind").forEach((kind) => {
      const own = Array.from(kind.querySelectorAll(".work"));
      kind.hidden = own.length > 0 && own.every((work) => work.hidden);
    });
    const asked = wanted.length > 0 || easy.checked;
    told.textContent = asked ? said(count) : "";
  }

  function said(count) {
    if (count === 0) return "No document fits. Try another word.";
    return count + " of " + works.length + " documents fit.";
  }

  const form = make("form", { className: "finder" });
  form.setAttribute("role", "search");
  form.append(
    make("label", { htmlFor: "find" }, "Find a document"),
    make("div", { className: "field" }, input),
    told,
  );
  if (works.some((work) => "easy" in work.dataset)) {
    form.insertBefore(
      make("div", { className: "tick" }, easy, make("label", { htmlFor: "only-easy" }, "Only those in Easy Read")),
      told,
    );
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", show);
  finder.replaceWith(form);
  show(); // a browser that goes back keeps what was typed
})();
