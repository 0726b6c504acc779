"use strict";
(() => {
  const form = document.querySelector(".filters");
  const cards = [...document.querySelectorAll("aside li")];
  const marks = [...document.querySelectorAll(".text [data-c]")];
  const articles = [...document.querySelectorAll("article")];
  form.hidden = false;

  // Filters hide cards; words in the text lose their mark when all their claims are hidden.
  const filter = () => {
    const verdicts = new Set([...form.querySelectorAll("input:checked")].map((i) => i.value));
    const rule = form.elements.rule.value;
    const hidden = new Set();
    for (const card of cards) {
      card.hidden = !verdicts.has(card.dataset.verdict) || (rule !== "" && card.dataset.rule !== rule);
      if (card.hidden) hidden.add(card.id);
    }
    for (const mark of marks) {
      mark.classList.toggle("off", mark.dataset.c.split(" ").every((id) => hidden.has(id)));
    }
    // Of several articles, those without a claim that is shown step back.
    for (const article of articles) {
      const all = [...article.querySelectorAll("aside li")];
      const none = hidden.size > 0 && all.every((li) => li.hidden);
      article.hidden = none && articles.length > 1;
      article.querySelector(".filtered").hidden = !none || all.length === 0;
    }
  };
  form.addEventListener("change", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  filter();

  // A card and its words light up together.
  const light = (ids, on) => {
    for (const id of ids) document.getElementById(id).classList.toggle("lit", on);
    for (const mark of marks) {
      if (mark.dataset.c.split(" ").some((id) => ids.includes(id))) mark.classList.toggle("lit", on);
    }
  };
  const join = (element, ids) => {
    for (const name of ["mouseenter", "focusin"]) element.addEventListener(name, () => light(ids, true));
    for (const name of ["mouseleave", "focusout"]) element.addEventListener(name, () => light(ids, false));
  };
  for (const card of cards) join(card, [card.id]);
  for (const mark of marks) join(mark, mark.dataset.c.split(" "));

  // Beside the text, a card comes to its words, and the text stays where it is; below it, the link leads to the card.
  const beside = matchMedia("(min-width: 60.01rem)");
  const show = (card) => {
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest" });
  };
  for (const mark of document.querySelectorAll(".text a")) {
    mark.addEventListener("click", (event) => {
      if (!beside.matches) return;
      event.preventDefault();
      show(document.getElementById(mark.hash.slice(1)));
    });
  }

  // j and k walk through the claims that are shown.
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select")) return;
    const step = { j: 1, k: -1 }[event.key];
    if (!step) return;
    const shown = cards.filter((card) => !card.hidden);
    if (shown.length === 0) return;
    const at = shown.indexOf(document.activeElement.closest("aside li"));
    const next = shown[at < 0 ? (step > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + step, 0), shown.length - 1)];
    event.preventDefault();
    show(next);
    const place = document.getElementById(next.querySelector(".place").hash.slice(1));
    if (place && beside.matches) place.scrollIntoView({ block: "center" });
  });
})();
