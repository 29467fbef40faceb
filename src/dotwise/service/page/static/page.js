// What htmx does not do on the page. htmx sends the form and puts the answer into [data-incoming]; here each answer
// becomes a document beside the others, and the form is sent again for the next file.
(() => {
  "use strict";
  const one = (name) => document.querySelector(`[data-${name}]`);
  const form = one("form");
  const input = document.getElementById("file");
  const pasted = document.getElementById("pasted");
  const earlier = document.getElementById("earlier");
  const ad = document.getElementById("ad");
  const NAMES = { docx: "Word with remarks", pdf: "PDF with remarks" };
  const SUFFIXES = { html: "html", json: "json", markdown: "md" };
  const PASTED = "pasted-text.txt";
  const GONE = "The server does not answer. See whether it still runs, then try again.";
  const WRONG = "Something went wrong here. Try again; your document is not the cause.";
  let documents = [];
  let shown = null;
  let reading = null, leaving = false;

  // What the page says: one line of progress, one notice.
  const say = (text) => {
    for (const place of document.querySelectorAll("[data-progress]")) place.textContent = text;
  };
  const complain = (problems) => {
    const notice = one("problem");
    notice.textContent = problems.join("\n");
    notice.hidden = problems.length === 0;
    delete notice.dataset.passing;
    if (problems.length) notice.scrollIntoView({ block: "nearest" });
  };
  const element = (tag, text, values = {}) => Object.assign(document.createElement(tag), { textContent: text }, values);
  const size = (bytes) => (bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`);
  const detailOf = (text) => {
    try { return JSON.parse(text).detail || WRONG; } catch { return WRONG; }
  };
  const fields = (values) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(values)) if (value) body.append(name, value);
    return body;
  };

  // What was typed into a report, by suggestion and blank; "taken" is what went into a file already.
  const answersOf = (place) => {
    const found = {};
    for (const field of place.querySelectorAll("[data-answer]")) {
      const typed = field.value.trim();
      if (typed) (found[field.closest("[data-suggestion]").dataset.suggestion] ??= {})[field.dataset.answer] = typed;
    }
    return found;
  };
  const unsaved = () => documents.some((item) => JSON.stringify(answersOf(item.article)) !== item.taken);
  const mayGo = () => !unsaved() || confirm("What you typed is in no file yet. Leave it behind?");
  addEventListener("beforeunload", (event) => { if (unsaved()) event.preventDefault(); });

  // What went wrong with a download is told until the next thing is done; what could not be read stays.
  const forget = () => { if ("passing" in one("problem").dataset) complain([]); };
  for (const kind of ["click", "input"]) addEventListener(kind, forget, true);

  // Two states: the form, or one of the documents that were read.
  const showForm = () => {
    shown = null;
    one("start").hidden = false;
    one("result").replaceChildren();
    for (const name of ["several", "downloads", "new"]) one(name).hidden = true;
    document.title = "dotwise: connect the dots";
    scrollTo({ top: 0, behavior: "instant" });
  };
  const kindsOf = ({ handed, format }) => (
    handed.earlier ? ["json"] : [...(format in NAMES ? ["marked"] : []), ...Object.keys(SUFFIXES)]
  );
  const show = (item) => {
    if (!shown && !history.state?.report) history.pushState({ report: true }, "", "/");
    shown = item;
    one("result").replaceChildren(item.article);
    one("start").hidden = true;
    one("new").hidden = false;
    one("downloads").hidden = false;
    const kinds = kindsOf(item);
    for (const button of document.querySelectorAll("[data-download]")) button.hidden = !kinds.includes(button.dataset.download);
    one("download").textContent = NAMES[item.format] ?? "";
    listDocuments();
    document.title = item.title;
    document.getElementById("report").focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: "instant" });
  };
  const listDocuments = () => {
    one("several").hidden = documents.length < 2;
    one("several").replaceChildren(...documents.map((item) => {
      const button = element("button", item.name, { type: "button" });
      button.setAttribute("aria-pressed", String(item === shown));
      button.addEventListener("click", () => show(item));
      return button;
    }));
  };

  // Reading: the first report is shown as soon as it is there, the others join it.
  const stepsOf = (files, before) => {
    const many = files.length > 1;
    const steps = files.map((file, index) => ({
      path: "/page/report", name: file.name, send: { file },
      text: `Reading ${many ? `${index + 1} of ${files.length}: ` : ""}${file.name}…`,
    }));
    if (before) steps.unshift({
      path: "/page/comparison", name: `${before.name} beside ${files[0].name}`, send: { earlier: before, file: files[0] },
      text: "Reading both versions…",
    });
    return steps;
  };
  const begin = (steps) => {
    complain([]);
    documents = [];
    reading = { steps, at: 0, ad: ad.value.trim(), problems: [] };
    one("start").classList.add("busy");
  };
  const goOn = () => {
    reading.at += 1;
    if (reading.at < reading.steps.length) { htmx.trigger(form, "next"); return; }
    const { problems } = reading;
    stop();
    complain(problems);
  };
  const stop = () => {
    reading = null;
    say("");
    one("upload").hidden = true;
    one("start").classList.remove("busy");
  };
  const halt = (event) => { event.preventDefault(); event.stopImmediatePropagation(); };
  document.addEventListener("submit", (event) => {
    if (event.target !== form) return;
    const invented = event.submitter === one("sample");
    const files = [...input.files];
    if (pasted.value.trim()) files.push(new File([pasted.value], PASTED, { type: "text/plain" }));
    if (!invented && !files.length) {
      halt(event);
      complain(["Choose a document or paste its text first, then press “Read it”."]);
      input.focus();
      return;
    }
    if (!mayGo()) { halt(event); return; }
    begin(invented
      ? [{ path: "/page/sample", name: "The invented one", send: {}, text: "Reading an invented one…" }]
      : stepsOf(files, earlier.files[0]));
  }, true);

  document.addEventListener("htmx:configRequest", (event) => {
    const { detail } = event;
    if (detail.elt === form) {
      const step = reading.steps[reading.at];
      detail.path = step.path;
      detail.parameters = fields({ ...step.send, ad: reading.ad });
      say(step.text);
      return;
    }
    // An answered question: once no blank is left, the line is finished and judged anew.
    const suggestion = detail.elt.closest("[data-suggestion]");
    const own = suggestion?.querySelector("[data-rewrite]");
    if (!own) return;
    detail.target.textContent = "";
    if (own.querySelector(".blank:not(.filled)") || !/[\p{L}\p{N}]/u.test(own.textContent)) { event.preventDefault(); return; }
    const blanks = [...own.querySelectorAll("[data-blank]")].map(({ dataset }) => (
      { id: dataset.blank, kind: dataset.kind, question: dataset.question.slice(1, -1) }
    ));
    const answers = answersOf(suggestion)[suggestion.dataset.suggestion] ?? {};
    const occupation = suggestion.closest("[data-title]")?.dataset.title ?? null;
    detail.parameters = fields({ line: JSON.stringify({ text: own.dataset.rewrite, blanks, answers, occupation }) });
  });
  document.addEventListener("htmx:afterSwap", ({ detail }) => {
    const told = detail.target.querySelector?.("[data-finished-line]");
    const own = told?.closest("[data-suggestion]").querySelector("[data-rewrite]");
    if (!own) return;
    own.parentNode.querySelector("[data-finished]")?.remove();
    const line = element("p", told.textContent, { className: "rewrite" });
    line.dataset.finished = "";
    own.hidden = true;
    own.after(line);
    told.remove();
  });
  document.addEventListener("htmx:afterRequest", ({ detail }) => {
    const { target, elt, xhr } = detail;
    if (!target?.classList.contains("judged-anew") || (xhr.status >= 200 && xhr.status < 300)) return;
    const seconds = xhr.status === 429 ? Number(xhr.getResponseHeader("Retry-After")) || 2 : 0;
    if (seconds) setTimeout(() => htmx.trigger(elt, "change"), 1000 * seconds);
    target.textContent = seconds ? "Not checked yet: others are being read. It is tried again in a moment."
      : `Not checked. ${xhr.status ? detailOf(xhr.responseText) : GONE}`;
  });
  document.addEventListener("htmx:beforeSend", ({ detail }) => {
    if (detail.elt !== form) return;
    const bar = one("upload");
    detail.xhr.upload.addEventListener("progress", ({ loaded, total }) => {
      bar.hidden = (bar.value = total ? loaded / total : 0) >= 1;
    });
  });
  document.addEventListener("htmx:afterSwap", ({ detail }) => {
    if (detail.target !== one("incoming") || !reading) return;
    const article = detail.target.firstElementChild;
    const { name, title, format } = article.dataset;
    const { path, send } = reading.steps[reading.at];
    const handed = path === "/page/sample" ? { sample: "yes" } : send;
    const item = { article, name, title, format, handed, ad: reading.ad, taken: "{}" };
    article.remove();
    documents.push(item);
    if (shown) listDocuments(); else show(item);
  });
  document.addEventListener("htmx:afterRequest", ({ detail }) => {
    if (detail.elt !== form || !reading) return;
    const { name } = reading.steps[reading.at];
    const { status, responseText } = detail.xhr;
    if (status === 0) reading.problems.push(`${name}: ${GONE}`);
    else if (status >= 300) reading.problems.push(`${name}: ${detailOf(responseText)}`);
    goOn();
  });

  const startAnew = () => {
    reading = null;
    htmx.trigger(form, "htmx:abort");
    stop();
    complain([]);
    showForm();
  };
  // The next document may be another person's: nothing of the last one is left in the form.
  const leave = () => {
    documents = [];
    leaving = Boolean(history.state?.report);
    if (leaving) history.back(); else history.replaceState(null, "", "/");
    startAnew();
    form.reset();
    for (const part of form.querySelectorAll("details")) part.open = false;
    input.dispatchEvent(new Event("change"));
  };
  one("new").addEventListener("click", (event) => {
    event.preventDefault();
    if (!mayGo()) return;
    leave();
    input.focus();
  });
  addEventListener("popstate", (event) => {
    if (leaving) { leaving = false; return; }
    if (location.hash) return;
    if (!event.state?.report) startAnew();
    else if (!shown && documents.length) show(documents[0]);
  });

  // A file to take along: htmx puts answers into the page and cannot hand over a file.
  one("downloads").addEventListener("click", async (event) => {
    const kind = event.target.dataset.download;
    if (!kind || !shown?.handed) return;
    const item = shown;
    event.target.disabled = true;
    say("Writing it…");
    complain([]);
    try {
      const answers = JSON.stringify(answersOf(item.article));
      const body = fields({ ...item.handed, ad: item.ad, answers });
      const answer = await fetch(`/page/download/${kind}`, { method: "POST", body })
        .catch(() => { throw new Error(GONE); });
      if (!answer.ok) throw new Error(detailOf(await answer.text()));
      const suffix = kind === "marked" ? item.format : SUFFIXES[kind];
      const link = element("a", "", { href: URL.createObjectURL(await answer.blob()) });
      link.download = `${item.name.replace(/\.[^.]+$/, "")}-dotwise.${suffix}`;
      link.click();
      item.taken = answers;
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    } catch (error) {
      complain([error.message]);
      one("problem").dataset.passing = "";
    }
    say("");
    event.target.disabled = false;
  });

  // Files may be dropped anywhere.
  const drop = one("drop");
  const hasFiles = (event) => event.dataTransfer?.types.includes("Files");
  for (const kind of ["dragenter", "dragover"]) {
    addEventListener(kind, (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  addEventListener("dragleave", (event) => { if (!event.relatedTarget) drop.classList.remove("over"); });
  addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    drop.classList.remove("over");
    if (shown) { if (!mayGo()) return; leave(); }
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event("change"));
  });
  input.addEventListener("change", () => {
    complain([]);
    const files = input.files.length > 1 ? [...input.files] : [];
    one("chosen").replaceChildren(...files.map((file) => {
      const item = element("li", file.name);
      item.append(element("span", size(file.size)));
      return item;
    }));
  });
})();
