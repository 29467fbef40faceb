(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("js");

  // Blanks: what is typed joins the line at once; an emptied field brings the question back. An answer that is none
  // takes its bracket away. The service says it once more with all its rules when a line is finished.
  const NONE = /^(?:[^\p{L}\p{N}]*|(?:i |we )?(?:really )?(?:do ?n[o'’]?t|do not|can ?n?o?['’]?t) (?:know|remember|recall|say).{0,20}|(?:i have )?no idea|(?:i'm )?not (?:sure|known|applicable)|n\/?a|no|nope|none|nothing|nobody|dunno|idk|unknown|unsure|yes|yep|ok)[.?!]*$/iu;
  const JOINS = /^(?:by|with|for|to|from|in|on|at|so|which|because|after|before|until|since|when|and|against|of|within|over|under|without|instead|as|than|who|while|where)\b/i;
  const SMALL = /^(?:the|an?|th[ei]s[e]?|it|its|they|we|our|he|she|his|her|their|no|none|nobody|one|two|three|half|most|some|all|by|with|when|after|before)\b/i;
  const HANGING = /(?:[.:;(\n]|\b(?:looking for|seeking|seeks))\s*$/i;
  const jointOf = (answer) => JOINS.test(answer) ? " " : /^\w+ing \w/i.test(answer) ? ", " : "; ";
  const original = (node) => node.dotwise ??= node.textContent;
  const fill = (blank, typed) => {
    blank.dataset.question ??= blank.textContent;
    const before = blank.previousSibling, after = blank.nextSibling;
    const answer = typed.trim().replace(/[\s.;,]+$/, "");
    const none = typed.trim() !== "" && NONE.test(answer);
    const last = !after || /^[\s.]*$/.test(original(after));
    if (none && !before && last) { // nothing would be left: the question stays
      blank.textContent = blank.dataset.question;
      blank.classList.remove("filled");
      return;
    }
    const joins = before && last && answer && !none && !HANGING.test(original(before));
    if (before) before.textContent = joins || none ? original(before).trimEnd() : original(before);
    const small = before && SMALL.test(answer) ? answer[0].toLowerCase() + answer.slice(1) : answer;
    blank.textContent = none ? "" : !answer ? blank.dataset.question : joins ? jointOf(answer) + small : small;
    blank.classList.toggle("filled", answer !== "" || none);
  };
  document.addEventListener("input", ({ target }) => {
    const suggestion = target.closest("[data-suggestion]");
    if (!suggestion || !target.dataset.answer) return;
    suggestion.querySelector("[data-finished]")?.remove();
    const own = suggestion.querySelector("[data-rewrite]");
    own.hidden = false;
    for (const blank of own.querySelectorAll("[data-blank]")) {
      if (blank.dataset.blank === target.dataset.answer) fill(blank, target.value);
    }
  });

  const copy = async (button) => {
    const suggestion = button.closest("[data-suggestion]");
    const text = (suggestion.querySelector("[data-finished]") ?? suggestion.querySelector("[data-rewrite]")).textContent;
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
