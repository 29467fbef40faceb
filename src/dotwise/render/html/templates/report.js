(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("js");

  // Blanks: what is typed stands in the line at once; an emptied field brings the question back.
  const fill = (suggestion, id, answer) => {
    const own = suggestion.querySelector("[data-rewrite]");
    for (const blank of own.querySelectorAll("[data-blank]")) {
      if (blank.dataset.blank !== id) continue;
      blank.dataset.question ??= blank.textContent;
      blank.textContent = answer.trim() || blank.dataset.question;
      blank.classList.toggle("filled", answer.trim() !== "");
    }
  };
  document.addEventListener("input", (event) => {
    const suggestion = event.target.closest("[data-suggestion]");
    if (suggestion && event.target.dataset.answer) fill(suggestion, event.target.dataset.answer, event.target.value);
  });

  const copy = async (button) => {
    const text = button.closest("[data-suggestion]").querySelector("[data-rewrite]").textContent;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
      button.focus();
    }
    button.firstChild.textContent = "Copied";
    setTimeout(() => { button.firstChild.textContent = "Copy"; }, 2000);
  };

  const isDark = () => root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  const showTheme = () => {
    for (const button of document.querySelectorAll("[data-theme-toggle]")) button.setAttribute("aria-pressed", String(isDark()));
  };
  showTheme();

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if ("copy" in button.dataset) copy(button);
    if ("print" in button.dataset) print();
    if ("themeToggle" in button.dataset) {
      root.dataset.theme = isDark() ? "light" : "dark";
      showTheme();
    }
  });

  // Ties: pointing at a line, or moving into it by keyboard, lights up the lines it is tied to.
  const lines = () => document.querySelectorAll("[data-line]");
  const light = (wanted) => {
    for (const line of lines()) line.classList.toggle("tied", wanted.includes(line.dataset.line));
  };
  const tiesOf = (target) => {
    const link = target.closest?.("[data-to]");
    if (link) return [link.dataset.to];
    const line = target.closest?.("[data-tied]");
    return line ? line.dataset.tied.split(" ") : [];
  };
  for (const kind of ["pointerover", "focusin"]) {
    document.addEventListener(kind, (event) => light(tiesOf(event.target)));
  }
})();
