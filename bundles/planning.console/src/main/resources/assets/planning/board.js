// SPDX-License-Identifier: Apache-2.0
// Dragging a session to another week opens the same choice of half days as its page: the rules and the person decide there.
(() => {
  const board = document.querySelector(".h-weeks");
  if (!board) return;
  let held = null;
  const cell = event => {
    const over = event.target.closest("td[data-week]");
    return held && over && over.dataset.zone === held.zone ? over : null;
  };
  board.addEventListener("dragstart", event => {
    const card = event.target.closest("[data-one]");
    if (!card) return;
    held = { one: card.dataset.one, zone: card.closest("td").dataset.zone };
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", "");
  });
  board.addEventListener("dragover", event => {
    const over = cell(event);
    if (!over) return;
    event.preventDefault();
    over.classList.add("p-over");
  });
  board.addEventListener("dragleave", event => {
    const left = event.target.closest("td[data-week]");
    if (left && !left.contains(event.relatedTarget)) left.classList.remove("p-over");
  });
  board.addEventListener("dragend", () => { held = null; });
  board.addEventListener("drop", event => {
    const over = cell(event);
    if (!over) return;
    event.preventDefault();
    location.assign("/planning/one/" + encodeURIComponent(held.one) + "?week=" + over.dataset.week + "#move");
  });
})();
